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
  for (const type of acyclicTypes) {
    const next = new Map<string, readonly CheckedReference[]>();
    for (const { id, references } of walkEntries(entries)) {
      const links = references.filter(
        ({ relationship, id: other }) => relationship === type && other !== id,
      );
      if (id !== undefined && links.length > 0) next.set(id, links);
    }
    reportCycles(next, faults);
  }
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
