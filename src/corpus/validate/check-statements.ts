/** Consistency within a statement, and between a reply and what it answers. */
import { parsePartialDate, type PartialDate } from '../../domain/time/partial-date.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import { checkExcerpt } from './check-excerpts.js';
import { checkRenderings } from './check-renderings.js';
import { checkSpeechAct } from './check-speech-acts.js';
import type { FaultList } from './fault-list.js';

export function checkStatements(statements: readonly CheckedEntry[], faults: FaultList): void {
  const statementOf = new Map<string, CheckedEntry>();
  for (const statement of statements) {
    for (const { id } of positionsOf(statement)) {
      if (id !== undefined) statementOf.set(id, statement);
    }
  }
  for (const statement of statements) {
    checkDisputedDates(statement, faults);
    checkSourceCheck(statement, faults);
    for (const position of positionsOf(statement)) {
      checkPositionId(statement, position, faults);
      checkReplies(statement, position, statementOf, faults);
      checkSpeechAct(position, faults);
      for (const excerpt of position.children['evidence'] ?? []) checkExcerpt(excerpt, faults);
      checkRenderings(position, faults);
    }
  }
}

function positionsOf(statement: CheckedEntry): readonly CheckedEntry[] {
  return statement.children['positions'] ?? [];
}

function checkDisputedDates(statement: CheckedEntry, faults: FaultList): void {
  const { occurredOn, disputedDates } = statement.record;
  if (!Array.isArray(disputedDates) || typeof occurredOn !== 'string') return;
  if (!disputedDates.includes(occurredOn)) {
    const place = placeOf(statement, 'disputedDates');
    faults.add(
      place,
      `lacks the chosen date "${occurredOn}"`,
      'list all dates that the sources give',
    );
  }
}

function checkSourceCheck(statement: CheckedEntry, faults: FaultList): void {
  const { sourceCheck, sourceCheckNote } = statement.record;
  if (sourceCheck === 'incomplete' && sourceCheckNote === undefined) {
    const place = placeOf(statement, 'sourceCheck');
    faults.add(place, 'is incomplete, but nothing says why', 'add sourceCheckNote: …');
  }
  if (sourceCheck === 'complete' && sourceCheckNote !== undefined) {
    const place = placeOf(statement, 'sourceCheckNote');
    faults.add(
      place,
      'explains why a check is incomplete, but the check is complete',
      'remove it, or write incomplete',
    );
  }
}

/** The number is not the place in the list: removing an act must not rename the others. */
function checkPositionId(statement: CheckedEntry, position: CheckedEntry, faults: FaultList): void {
  if (statement.id === undefined || position.id === undefined) return;
  const prefix = `${statement.id.replace(/^statement:/, 'position:')}-`;
  if (position.id.startsWith(prefix) && /^[1-9]\d*$/.test(position.id.slice(prefix.length))) return;
  const numbers = positionsOf(statement).map(({ id }) =>
    id?.startsWith(prefix) === true ? Number(id.slice(prefix.length)) || 0 : 0,
  );
  const problem = `"${position.id}" is not the id of its statement followed by a number`;
  const next = `${prefix}${String(Math.max(0, ...numbers) + 1)}`;
  faults.add(placeOf(position, 'id'), problem, `write ${next}`);
}

function checkReplies(
  statement: CheckedEntry,
  position: CheckedEntry,
  statementOf: ReadonlyMap<string, CheckedEntry>,
  faults: FaultList,
): void {
  const replied = dateOf(statement);
  for (const { relationship, id, place } of position.references) {
    if (relationship !== 'RESPONDS_TO' || id === position.id) continue;
    const target = statementOf.get(id);
    if (target === statement) {
      faults.add(place, 'answers its own statement', 'name an act of another statement');
      continue;
    }
    const answered = target === undefined ? undefined : dateOf(target);
    if (replied === undefined || answered === undefined) continue;
    if (replied.dayTo < answered.dayFrom) {
      const problem = `answers a later act: ${replied.value} is before ${answered.value}`;
      faults.add(place, problem, 'correct a date, or name the act that it answers');
    }
  }
}

/** Undefined where it is missing or faulty, which is reported elsewhere. */
function dateOf(statement: CheckedEntry): PartialDate | undefined {
  const { occurredOn } = statement.record;
  return typeof occurredOn === 'string' ? parsePartialDate(occurredOn) : undefined;
}
