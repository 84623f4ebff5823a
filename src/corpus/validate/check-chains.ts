/**
 * Relationships that must not form cycles: what belongs to what, what builds on what, what answers
 * what.
 */
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import { walkEntries, type CheckedEntry, type CheckedReference } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const acyclicTypes: readonly RelationshipType[] = [
  'PART_OF',
  'SAID_TO_BE_PART_OF',
  'BUILDS_ON',
  'RESPONDS_TO',
];

export function checkChains(entries: readonly CheckedEntry[], faults: FaultList): void {
  const chains = new Map(
    acyclicTypes.map((type) => [type, new Map<string, readonly CheckedReference[]>()]),
  );
  for (const { id, references } of walkEntries(entries)) {
    if (id === undefined) continue;
    const links = references.filter(
      ({ relationship, id: other }) =>
        relationship !== undefined && chains.has(relationship) && other !== id,
    );
    if (links.length === 0) continue;
    for (const [type, next] of chains) {
      const ofType = links.filter(({ relationship }) => relationship === type);
      if (ofType.length > 0) next.set(id, ofType);
    }
  }
  for (const next of chains.values()) reportCycles(next, faults);
}

/** Depth first; a reference to an id that is still being visited closes a cycle. */
function reportCycles(
  next: ReadonlyMap<string, readonly CheckedReference[]>,
  faults: FaultList,
): void {
  const open: string[] = [];
  const done = new Set<string>();

  for (const id of next.keys()) visit(id);

  function visit(id: string): void {
    if (done.has(id)) return;
    open.push(id);
    for (const { id: other, place } of next.get(id) ?? []) {
      const start = open.indexOf(other);
      if (start === -1) visit(other);
      else {
        const cycle = [...open.slice(start), other].join(' -> ');
        faults.add(place, `leads back to itself: ${cycle}`, 'remove one of these links');
      }
    }
    open.pop();
    done.add(id);
  }
}
