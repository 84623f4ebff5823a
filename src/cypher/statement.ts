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

/**
 * How many patterns the engine has to match for this text. A text that is new to Neo4j costs it time
 * in proportion to them, before it reads anything.
 */
export function countBlocks({ text }: Statement<unknown>): number {
  return text.match(/\bMATCH\b|\bCOUNT \{ \(/g)?.length ?? 0;
}
