/**
 * Collects the faults of all files, each at its place, so that they are reported at once.
 */
import type { CorpusFault } from '../../domain/errors.js';
import { closestMatches } from '../../domain/closest-match.js';
import { placeOfSeedFile } from '../seed-files.js';
import { seedSections } from '../seed-records.js';
import { compareText } from '../../domain/compare-text.js';

/** Where something stands: what an editor can jump to, and the path inside the file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

export class FaultList {
  readonly #faults: CorpusFault[] = [];

  add(place: Place, problem: string, remedy: string): void {
    const { file, line, path } = place;
    this.#faults.push({ file, line, path, problem, remedy });
  }

  addAll(faults: Iterable<CorpusFault>): void {
    this.#faults.push(...faults);
  }

  /** In the order of the sections, then by file and line; what is no file of the seeds comes first. */
  inOrder(): readonly CorpusFault[] {
    const sectionIndex = ({ file }: CorpusFault): number => {
      const section = placeOfSeedFile(file)?.section;
      return section === undefined ? -1 : seedSections.indexOf(section);
    };
    return this.#faults.toSorted(
      (a, b) => sectionIndex(a) - sectionIndex(b) || compareText(a.file, b.file) || a.line - b.line,
    );
  }
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
