/**
 * What the conversion has to say: faults, which stop it, and remarks, which a reader must see
 * (superseded fields, mismatches). Collected, so that all are told at once.
 */
import { CorpusError, type CorpusFault } from '../../domain/errors.js';

/** The chapters of the report, in order, with what each is about. */
export const chapters = {
  'Superseded, and repeated by no position':
    'What a statement says as a whole and none of its positions says. The seeds do not have it.',
  'Superseded by the positions': 'Fields of statements that the positions say better.',
  'Left out by rule':
    'Who is said to be behind an incident or a group stands only in the positions that allege it.',
  'Not in the seeds': 'What the corpus names without a record of its own.',
  'Unnamed speakers': 'One person of an office for each agency and office.',
  'Statements without a speaker': 'Their `speaker_role` names no person; it became `form`.',
  'Checks of the corpus': 'What was compared on the way, and what did not agree.',
  'States and votes': 'How the reference tables were joined to the corpus.',
  'Quoted words in checked texts': 'Excerpts that were found in a text that was at hand.',
} as const;
export type Chapter = keyof typeof chapters;

export interface Findings {
  readonly remarks: ReadonlyMap<Chapter, readonly string[]>;
  remark(chapter: Chapter, line: string): void;
  fault(path: string, problem: string, remedy: string): void;
  /** @throws CorpusError with every fault so far, if there is one. */
  throwIfFaulty(): void;
}

export function createFindings(): Findings {
  const remarks = new Map<Chapter, string[]>();
  const faults: CorpusFault[] = [];
  return {
    remarks,
    remark(chapter, line) {
      const lines = remarks.get(chapter) ?? [];
      remarks.set(chapter, [...lines, line]);
    },
    fault(path, problem, remedy) {
      faults.push({ file: 'corpus', line: 0, path, problem, remedy });
    },
    throwIfFaulty() {
      if (faults.length > 0) throw new CorpusError(faults);
    },
  };
}
