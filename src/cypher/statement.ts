/**
 * One Cypher statement: text, parameters and how a row of its answer is read.
 * Knows nothing of engines. Values travel only as parameters; the text is built from closed pieces.
 */

/** What can be stored, sent and received: JSON, because both engines agree on no more. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;

/** One row of an answer, by column name. */
export type RawRow = Readonly<Record<string, Value>>;

export interface Statement<Row = RawRow> {
  readonly text: string;
  readonly params: Params;
  /**
   * Reads one row; throws when the row has not the promised shape, which the adapter reports as
   * DATA_INTEGRITY.
   */
  readonly parseRow: (row: RawRow) => Row;
}

/** A statement whose rows are taken as they come: for writes and for tests. */
export function rawStatement(text: string, params: Params = {}): Statement {
  return { text, params, parseRow: (row) => row };
}

/** Levels of nested blocks that cost no more than others, and how much each further level multiplies. */
const FREE_LEVELS = 4;
const GROWTH = 1.5;

/**
 * What the engine has to plan for this text, in blocks: patterns to match, of which those in deeply
 * nested `CALL { }` count more. Neo4j plans the inside of an ordered block for each order that may
 * be of use outside of it, so a text that is new to it takes time in proportion to this: about 0.1 s
 * a block (5.26, EXPLAIN of chains of 1 to 8 levels with 1 to 4 blocks at the end: 0.25 to 3 s).
 */
export function countBlocks({ text }: Statement<unknown>): number {
  let level = 0;
  let blocks = 0;
  for (const line of text.split('\n')) {
    if (/^\s*CALL \(.*\{$/.test(line)) level += 1;
    const matches = line.match(/\bMATCH\b/g)?.length ?? 0;
    blocks += matches * GROWTH ** Math.max(0, level - FREE_LEVELS);
    if (line.trim() === '}') level -= 1;
  }
  return Math.ceil(blocks);
}
