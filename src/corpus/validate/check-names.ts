/**
 * Names by which actors are found: a repeated one is redundant, one shared by two actors is
 * ambiguous.
 */
import { actorLabels, type NodeLabel } from '../../domain/ontology/node-definitions.js';
import { foldText } from '../../domain/text/text-folding.js';
import { textsOf, type SeedRecord } from '../seed-records.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const labels: ReadonlySet<NodeLabel | undefined> = new Set(actorLabels);

export function checkNames(entries: readonly CheckedEntry[], faults: FaultList): void {
  const actors = entries.filter(({ label }) => labels.has(label));
  const owners = new Map<string, Set<CheckedEntry>>();
  for (const actor of actors) {
    const names = namesOf(actor.record);
    for (const name of names.filter((each, index) => names.indexOf(each) < index)) {
      faults.add(placeOf(actor, 'aliases'), `"${name}" is listed twice`, 'keep one of the two');
    }
    for (const folded of names.map(foldText)) {
      owners.set(folded, (owners.get(folded) ?? new Set()).add(actor));
    }
  }
  for (const actor of actors) {
    for (const alias of textsOf(actor.record, 'aliases')) {
      const other = [...(owners.get(foldText(alias)) ?? [])].find((each) => each !== actor);
      if (other === undefined) continue;
      const where = `${other.place.file}:${String(other.place.line)}`;
      const problem = `"${alias}" is also a name of ${other.id ?? 'another actor'} (${where})`;
      faults.warn(placeOf(actor, 'aliases'), problem, 'write a name that distinguishes the two');
    }
  }
}

/** The names of an actor in the form in which they are compared; none of other entries. */
export function comparedNames(label: NodeLabel | undefined, record: SeedRecord): readonly string[] {
  return labels.has(label) ? namesOf(record).map(foldText) : [];
}

function namesOf(record: SeedRecord): readonly string[] {
  const name = record['name'];
  return [...(typeof name === 'string' ? [name] : []), ...textsOf(record, 'aliases')];
}
