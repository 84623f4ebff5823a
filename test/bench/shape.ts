/**
 * A shape of query to measure: one question as this server is asked it, as a person would write it
 * in Cypher, and as the peer is asked it where the peer can answer. A new shape is a file in
 * `shapes/` and a line in `shapes/all.ts`; it must not know how it is measured.
 */
import type { Params } from '../../src/cypher/statement.js';
import type { Sample } from './find-sample.js';

export interface Shape {
  readonly name: string;
  readonly own: Operation;
  readonly byHand: HandWritten;
  /** What the peer lacks, where it cannot be asked this. */
  readonly peer: Operation | string;
  /** True where a larger world must not make it dearer. */
  readonly isBounded?: true;
  /**
   * True where it starts from a record with thousands of neighbours, and so costs what these do. Asked
   * one at a time, shown apart, and no part of what is to be reached.
   */
  readonly isHub?: true;
}

/** Where an answer holds what the sides are compared by. */
export interface Found {
  readonly at: readonly (string | number)[];
  /** Of a list that is asked for one more than its page has. */
  readonly take?: number;
  readonly read?: (found: unknown) => unknown;
}

/** A GraphQL operation; its answer is the data of the response. */
export interface Operation extends Found {
  readonly query: string;
  readonly variables: (sample: Sample) => Readonly<Record<string, unknown>>;
}

/** Its answer is the list of rows, whose columns are called as the fields of the other answers. */
export interface HandWritten extends Found {
  readonly text: string;
  readonly params: (sample: Sample) => Params;
}

export function readFound(answer: unknown, { at, take, read }: Found): unknown {
  let found = answer;
  for (const key of at) found = (found as Readonly<Record<string | number, unknown>>)[key];
  if (take !== undefined) found = (found as readonly unknown[]).slice(0, take);
  return read === undefined ? found : read(found);
}
