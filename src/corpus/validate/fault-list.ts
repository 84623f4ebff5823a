/**
 * Collects the faults and warnings of all files with their locations, so that they are reported
 * together. Quotations from the seeds are truncated and made printable here.
 */
import type { CorpusFault } from '../../domain/errors.js';
import { closestMatches } from '../../domain/text/closest-match.js';
import { placeOfSeedFile } from '../seed-files.js';
import { seedSections } from '../seed-records.js';
import { compareText } from '../../domain/text/compare-text.js';

/** A location: what an editor can jump to, and the path inside the file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

/** Maximum length of the path, the problem and the remedy, each. */
const MAX_LENGTH = 400;
/** Characters that a terminal interprets, hides or reorders. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

export class FaultList {
  readonly #faults: CorpusFault[] = [];
  readonly #warnings: CorpusFault[] = [];

  /** Faults make the seeds unusable. */
  add(place: Place, problem: string, remedy: string): void {
    this.#faults.push(toPrintable({ ...place, problem, remedy }));
  }

  /** Warnings may be correct, but deserve a look. */
  warn(place: Place, problem: string, remedy: string): void {
    this.#warnings.push(toPrintable({ ...place, problem, remedy }));
  }

  addAll(faults: Iterable<CorpusFault>): void {
    for (const fault of faults) this.#faults.push(toPrintable(fault));
  }

  /** In the order of the sections, then by file and line; files outside of the seeds come first. */
  inOrder(): readonly CorpusFault[] {
    return sortFaults(this.#faults);
  }

  /** The warnings, in the same order. */
  warningsInOrder(): readonly CorpusFault[] {
    return sortFaults(this.#warnings);
  }
}

function sortFaults(faults: readonly CorpusFault[]): readonly CorpusFault[] {
  const sectionIndex = ({ file }: CorpusFault): number => {
    const section = placeOfSeedFile(file)?.section;
    return section === undefined ? -1 : seedSections.indexOf(section);
  };
  return faults.toSorted(
    (a, b) => sectionIndex(a) - sectionIndex(b) || compareText(a.file, b.file) || a.line - b.line,
  );
}

function toPrintable({ file, line, path, problem, remedy }: CorpusFault): CorpusFault {
  return {
    file: toPrintableText(file),
    line,
    path: toPrintableText(path),
    problem: toPrintableText(problem),
    remedy: toPrintableText(remedy),
  };
}

/** Truncated, and with escapes for what a terminal would interpret. */
export function toPrintableText(text: string): string {
  // Truncated first: replacing characters in megabytes of text would take a while.
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut.replace(
    UNPRINTABLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** `did you mean "china"?`, or the fallback where nothing is close. */
export function didYouMean(word: string, candidates: Iterable<string>, fallback: string): string {
  const matches = closestMatches(word, candidates, 3);
  return matches.length === 0
    ? fallback
    : `did you mean ${matches.map((match) => `"${match}"`).join(' or ')}?`;
}

/** `a, b or c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
