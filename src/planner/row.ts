/** What the engine sends back for one node or relationship: its stored scalars and nested lists by key. */
export type Row = Readonly<Record<string, unknown>>;
