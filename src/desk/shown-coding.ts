/** What resolvers of a task pass on to those of its codings. */
import type { Coding, CodingTask } from '../curation/coding-task.js';
import type { Comparison } from '../curation/compare-codings.js';

/** A coding as it is shown. */
export interface ShownCoding {
  readonly task: CodingTask;
  readonly coding: Coding;
  /** Null while labels are not shown. */
  readonly label: string | null;
  readonly isOwn: boolean;
}

/** The codings of a task and how they differ. */
export interface ShownComparison extends Comparison {
  readonly protocol: CodingTask['protocol'];
}
