/** Explains why fewer documents are counted than the corpus holds. Pure. */
import { printCount, printNumber } from './print-number.js';

/**
 * Empty if all are counted.
 * @param counted documents that carry the statements found
 * @param held documents of the corpus
 */
export function printUncounted(counted: number, held: number): string {
  if (counted >= held) return '';
  return `${printNumber(counted)} of the corpus’s ${printCount(held, 'document')} are counted: those that carry one of these statements. The others carry other statements or none, such as pages about an initiative or a term of office.`;
}
