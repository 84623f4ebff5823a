/**
 * Titles, reasons and comments are public in the end, in feeds, pages and terminals: they have the length
 * and the characters that texts of a record may have.
 */
import { checkCharacters } from '../corpus/validate/check-characters.js';
import { FaultList } from '../corpus/validate/fault-list.js';
import { InputError } from '../domain/errors.js';
import { sentence } from '../domain/text/sentence.js';
import type { ChangeSet } from './change-set.js';
import type { Problem } from './problem.js';
import type { RecordName } from './record-key.js';

export function checkProse({
  title = '',
  reason = '',
  changes,
}: Partial<Pick<ChangeSet, 'title' | 'reason'>> & Pick<ChangeSet, 'changes'>): readonly Problem[] {
  return [
    ...checkText('title', title),
    ...checkText('reason', reason),
    ...changes.flatMap((change, index) =>
      change.op === 'put'
        ? []
        : checkText(`changes[${String(index)}].reason`, change.reason, {
            section: change.section,
            id: change.id,
          }),
    ),
  ];
}

/** @throws InputError */
export function assertProse(argument: string, text: string): void {
  const [fault] = findFaults(text);
  if (fault !== undefined) throw new InputError(`${argument}: ${fault.problem}; ${fault.remedy}.`);
}

function checkText(path: string, text: string, record?: RecordName): readonly Problem[] {
  return findFaults(text).map(({ problem, remedy }) => ({
    code: 'INVALID_TEXT',
    severity: 'ERROR',
    path,
    record,
    message: sentence(problem),
    remedy: sentence(remedy),
  }));
}

function findFaults(text: string) {
  const faults = new FaultList();
  checkCharacters(text, { file: '', line: 0, path: '' }, faults);
  return faults.inOrder();
}
