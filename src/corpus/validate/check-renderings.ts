/**
 * How a piece of evidence relates to the original words: what it translates, what its words mean in
 * English, and the degree of certainty that it reports.
 */
import { textOf } from '../seed-records.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import { didYouMean, type FaultList } from './fault-list.js';

export function checkRenderings(position: CheckedEntry, faults: FaultList): void {
  const evidence = position.children['evidence'] ?? [];
  for (const excerpt of evidence) {
    checkTranslation(excerpt, evidence, faults);
    checkRendering(excerpt, faults);
    // The label of a position of unknown kind is not known either.
    if (excerpt.fieldPlaces.has('hedge') && position.label !== undefined) {
      checkHedge(excerpt, position.label, faults);
    }
  }
}

function checkTranslation(
  excerpt: CheckedEntry,
  evidence: readonly CheckedEntry[],
  faults: FaultList,
): void {
  const document = textOf(excerpt.record, 'translationOf');
  if (document === undefined) return;
  const place = placeOf(excerpt, 'translationOf');
  if (!excerpt.fieldPlaces.has('translatedBy')) {
    faults.add(place, 'has no translatedBy', 'add translatedBy: …; not-known if it is not said');
  }
  const others = evidence.filter((each) => each !== excerpt);
  const [original, ...more] = others.filter((each) => documentOf(each) === document);
  if (original === undefined) {
    const remedy = didYouMean(
      document,
      others.flatMap((each) => documentOf(each) ?? []),
      'name the document of the original words, and add them as evidence',
    );
    faults.add(place, `this position has no other evidence from "${document}"`, remedy);
    return;
  }
  if (more.length > 0) {
    const problem = `this position has ${String(more.length + 1)} other pieces of evidence from "${document}"`;
    faults.add(place, problem, 'keep only the words that are translated');
    return;
  }
  const language = textOf(excerpt.record, 'language');
  if (language !== undefined && language === textOf(original.record, 'language')) {
    faults.add(
      place,
      `translates words that are also in the language "${language}"`,
      'correct a language, or leave translationOf out',
    );
  }
  if (leadsBack(excerpt, evidence)) {
    faults.add(place, 'leads back to itself', 'name the original words');
  }
}

/** Follows the originals, each found by its document alone: more than one is a fault of its own. */
function leadsBack(excerpt: CheckedEntry, evidence: readonly CheckedEntry[]): boolean {
  const seen = new Set<CheckedEntry>();
  for (let at: CheckedEntry | undefined = excerpt; at !== undefined;) {
    if (seen.has(at)) return at === excerpt;
    seen.add(at);
    const from: CheckedEntry = at;
    const document = textOf(from.record, 'translationOf');
    at =
      document === undefined
        ? undefined
        : evidence.find((each) => each !== from && documentOf(each) === document);
  }
  return false;
}

function documentOf(excerpt: CheckedEntry): string | undefined {
  return textOf(excerpt.record, 'document');
}

function checkRendering(excerpt: CheckedEntry, faults: FaultList): void {
  if (!excerpt.fieldPlaces.has('rendering')) return;
  const place = placeOf(excerpt, 'rendering');
  const language = textOf(excerpt.record, 'language');
  if (!excerpt.fieldPlaces.has('exact')) {
    faults.add(place, 'has no words to render', 'add exact: …');
  }
  if (!excerpt.fieldPlaces.has('language')) {
    faults.add(place, 'has no language', 'add language: …, the language of the words');
  } else if (language !== undefined && /^en(?:-|$)/.test(language)) {
    faults.add(place, 'renders words that are in English', 'leave it out, or correct the language');
  }
}

function checkHedge(excerpt: CheckedEntry, label: string, faults: FaultList): void {
  if (label === 'Accusation') return;
  const remedy = 'leave it out, or change the kind to accusation';
  faults.add(placeOf(excerpt, 'hedge'), 'only an accusation has a hedge', remedy);
}
