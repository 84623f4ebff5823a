/**
 * Collects the faults of all files, each at its place, so that they are reported at once.
 */
import type { CorpusFault } from '../../domain/errors.js';
import { closestMatches } from '../../domain/closest-match.js';

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

  /** In the order of the files given, then by line. */
  inOrder(files: readonly string[]): readonly CorpusFault[] {
    return this.#faults.toSorted(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line,
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
