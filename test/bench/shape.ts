/**
 * A shape of query to measure: one question as this server is asked it, as a person would write it
 * in Cypher, and as the peer is asked it where the peer can answer. A new shape is a file in
 * `shapes/` and a line in `shapes/all.ts`; it must not know how it is measured.
 */
import type { Params, RawRow } from '../../src/cypher/statement.js';
import type { Sample } from './find-sample.js';

export interface Shape {
  readonly name: string;
  readonly own: Operation;
  readonly byHand: HandWritten;
  /** The reason, where the peer cannot be asked this. */
  readonly peer: Operation | string;
  /** True where a larger world must not make it dearer. */
  readonly isBounded?: true;
}

/** A GraphQL operation and where its answer holds what the sides are compared by. */
export interface Operation {
  readonly query: string;
  readonly variables: (sample: Sample) => Readonly<Record<string, unknown>>;
  readonly read: (data: Data) => unknown;
}

/** Columns and keys are called as the fields of the answer that they are compared with. */
export interface HandWritten {
  readonly text: string;
  readonly params: (sample: Sample) => Params;
  readonly read: (rows: readonly RawRow[]) => unknown;
}

/** What an operation answers with; a shape knows what it asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each shape has an answer of its own
export type Data = Readonly<Record<string, any>>;
