/** The losses that each format must report for the hostile graph, counted by hand. */
const flat = {
  'list members that hold a semicolon, which joins lists here': 1,
  'empty lists, which read as absent': 1,
};
/** NUL, bell, escape, and two noncharacters, each in the text and in the label. */
const xml = { ...flat, 'characters that XML cannot hold, taken out': 10 };
const withoutEmptyLists = { 'empty lists, which read as absent': 1 };

export const expectedLosses: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  graphml: xml,
  gexf: xml,
  'nodes-edges.zip': {
    ...flat,
    'texts without a character, which read as absent': 1,
    'characters that CSV cannot hold, taken out': 2,
    'cells that a spreadsheet would run, given an apostrophe in front': 12,
  },
  'node-link.json': {},
  'cytoscape.json': {},
  jsonl: {},
  cypher: {},
  ttl: withoutEmptyLists,
  jsonld: withoutEmptyLists,
  'stix.json': withoutEmptyLists,
};
