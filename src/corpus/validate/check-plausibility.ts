/** What is allowed but rarely meant: a denial that denies a denial, an issuer of another state. */
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import { walkEntries, type CheckedEntry, type CheckedReference } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

/** @param entries all entries of the seeds */
export function checkPlausibility(entries: readonly CheckedEntry[], faults: FaultList): void {
  const byId = new Map<string, CheckedEntry>();
  for (const entry of walkEntries(entries)) if (entry.id !== undefined) byId.set(entry.id, entry);
  for (const entry of entries) {
    if (entry.label !== 'Statement') continue;
    checkIssuers(entry, byId, faults);
    for (const position of entry.children['positions'] ?? []) {
      checkDenied(position, byId, faults);
    }
  }
}

function checkDenied(
  position: CheckedEntry,
  byId: ReadonlyMap<string, CheckedEntry>,
  faults: FaultList,
): void {
  for (const { id, values, place } of referencesOf(position, 'RESPONDS_TO')) {
    if (values['relation'] !== 'denies' || byId.get(id)?.label !== 'Denial') continue;
    const remedy =
      'name the accusation that is denied, or write another relation: rejects, deflects';
    faults.warn(place, `denies ${id}, which is a denial itself`, remedy);
  }
}

/** Says nothing where a bloc or an organisation is among the principals: its members speak for it. */
function checkIssuers(
  statement: CheckedEntry,
  byId: ReadonlyMap<string, CheckedEntry>,
  faults: FaultList,
): void {
  const principals = referencesOf(statement, 'MADE').map(({ id }) => id);
  if (principals.length === 0 || !principals.every(isState)) return;
  for (const { id, place } of referencesOf(statement, 'ISSUED')) {
    const state = stateOf(id, byId);
    if (state === undefined || principals.includes(state)) continue;
    const problem = `is a body of ${state}, which does not make the statement`;
    faults.warn(place, problem, `add ${state} to madeBy, or correct the issuer`);
  }
}

/** The state at the top of what an agency is part of; undefined if there is none. */
function stateOf(id: string, byId: ReadonlyMap<string, CheckedEntry>): string | undefined {
  // Cycles are reported elsewhere.
  const seen = new Set<string>();
  let at = id;
  while (!isState(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    const entry = byId.get(at);
    const whole = entry === undefined ? undefined : referencesOf(entry, 'PART_OF')[0]?.id;
    if (whole === undefined) return undefined;
    at = whole;
  }
  return at;
}

function isState(id: string): boolean {
  return id.startsWith('state:');
}

function referencesOf(
  { references }: CheckedEntry,
  type: RelationshipType,
): readonly CheckedReference[] {
  return references.filter(({ relationship }) => relationship === type);
}
