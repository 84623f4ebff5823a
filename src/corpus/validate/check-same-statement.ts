/**
 * One speech event under two ids: the same speakers, on behalf of the same sides, on the same date,
 * on the same page.
 * It is a warning, since two answers at one press conference may look the same.
 */
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import type { CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const speakers: ReadonlySet<RelationshipType | undefined> = new Set([
  'MADE',
  'ISSUED',
  'DELIVERED',
  'CARRIES',
]);

export function checkSameStatement(statements: readonly CheckedEntry[], faults: FaultList): void {
  const seen = new Map<string, CheckedEntry>();
  for (const statement of statements) {
    const { occurredOn } = statement.record;
    if (statement.id === undefined || typeof occurredOn !== 'string') continue;
    const links = statement.references
      .filter(({ relationship }) => speakers.has(relationship))
      .map(({ field, id }) => `${field} ${id}`);
    const key = [occurredOn, ...links.toSorted()].join('\n');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, statement);
      continue;
    }
    const { file, line } = first.place;
    const problem = `has the date, makers, speakers and pages of ${first.id ?? ''} (${file}:${String(line)})`;
    faults.warn(statement.place, problem, 'put the positions of one statement into one entry');
  }
}
