/** Checks of dates on their way from the corpus: it codes precision, the seeds imply it by form. */
import { InputError } from '../../domain/errors.js';
import { parsePartialDate } from '../../domain/partial-date.js';
import type { Findings } from './findings.js';

/** Hands `date` back; a fault where it is no date or its form says another precision. */
export function checkDate(
  date: string,
  precision: string | undefined,
  where: string,
  findings: Findings,
): string {
  try {
    const implied = parsePartialDate(date).precision.toLowerCase();
    if (precision !== undefined && implied !== precision) {
      findings.fault(where, `"${date}" is a ${implied}, coded as ${precision}`, 'make them agree');
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    findings.fault(where, error.message, 'write a date that exists');
  }
  return date;
}
