/** One way to have a shape answered. */
import type { Params } from '../../../src/cypher/statement.js';
import type { Shape } from '../shape.js';

export type SideName = 'http' | 'inProcess' | 'peer' | 'byHand';

export interface Side {
  readonly name: SideName;
  /** Undefined where this side cannot be asked that. */
  readonly prepare: (shape: Shape) => Prepared | undefined;
}

/** A shape that is ready to be asked, again and again. */
export interface Prepared {
  readonly ask: () => Promise<unknown>;
  /** What of an answer the sides are compared by. */
  readonly read: (answer: unknown) => unknown;
}

/** What a side sends to the engine. */
export interface SentText {
  readonly text: string;
  readonly params: Params;
}
