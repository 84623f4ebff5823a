/** One node or relationship of an answer: its scalars and nested lists by key. */
export type Row = Readonly<Record<string, unknown>>;
