/**
 * Checks a position against its relations and quote: only a denial denies, and its quote occurs in
 * its evidence.
 */
import { textOf } from '../seed-records.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

export function checkSpeechAct(position: CheckedEntry, faults: FaultList): void {
  checkDenies(position, faults);
  checkQuote(position, faults);
}

function checkDenies(position: CheckedEntry, faults: FaultList): void {
  const kind = textOf(position.record, 'kind');
  if (kind === undefined) return;
  for (const { relationship, values, place } of position.references) {
    if (relationship !== 'RESPONDS_TO' || values['relation'] !== 'denies') continue;
    if (position.label !== 'Denial') {
      const remedy = 'write kind: denial, or another relation, such as rejects or declines';
      faults.add(place, `denies, but is of kind ${kind}`, remedy);
    } else if (textOf(position.record, 'form') === 'non-denial') {
      const remedy = 'write another form, or another relation, such as deflects';
      faults.warn(place, 'denies, but its form is non-denial: neither denies nor admits', remedy);
    }
  }
}

function checkQuote(position: CheckedEntry, faults: FaultList): void {
  const quote = textOf(position.record, 'quote');
  if (quote === undefined) return;
  const excerpts = position.children['evidence'] ?? [];
  const shown = excerpts.flatMap(({ record }) => textOf(record, 'exact') ?? []);
  const place = placeOf(position, 'quote');
  if (shown.length === 0) {
    faults.warn(
      place,
      'does not occur in the evidence',
      'add it as exact: … to the page that contains it',
    );
  } else if (!shown.some((exact) => isPartOf(quote, exact) || isPartOf(exact, quote))) {
    const remedy = 'write the words of the evidence, or add evidence that contains them';
    faults.add(place, 'is not among the exact words of its evidence', remedy);
  }
}

function isPartOf(words: string, text: string): boolean {
  return unify(text).includes(unify(words));
}

/** Quotation marks and white space differ between copies of one text. */
function unify(text: string): string {
  return text
    .replace(/["“”„«»]/gu, '"')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
