/**
 * Phrases that recur: a world worked out by hand, and the corpus compared with a search through the
 * words of all quotes.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { hashPhrases } from '../../src/domain/text/phrase-hashes.js';
import { describeEachEngine, type TestEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import {
  flattenFormula,
  listFormulas,
  type AnsweredFormula,
} from '../support/naive-questions/formulas.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const FORMULAS = `query ($filter: PositionFilter, $orderBy: FormulaOrder! = STATEMENTS_DESC, $first: Int, $after: String, $last: Int, $before: String) {
  formulas(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount matchedPositions quotedPositions
    pageInfo { hasNextPage endCursor startCursor }
    nodes {
      text words phrases statements positions
      firstUse { id } lastUse { id } uses { id } actors { id } otherActors { id }
    }
  }
}`;

interface Id {
  readonly id: string;
}
interface Formula extends AnsweredFormula {
  readonly words: number;
}
interface Answer {
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly quotedPositions: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Formula[];
}

async function ask(runQuery: RunQuery, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { result, statements } = await runQuery(FORMULAS, variables);
  expect(result.errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  // The shape of the query above.
  return result.data?.['formulas'] as Answer;
}

const idsOf = (nodes: readonly Id[]): readonly string[] => nodes.map(({ id }) => id);

interface Said {
  readonly by: string;
  /** For each position, its pieces of evidence. */
  readonly positions: readonly (readonly string[])[];
}

const quote = (exact: string, document = 'one', around?: string): string =>
  `document: document:${document}, exact: "${exact}"${around === undefined ? '' : `, fingerprints: [${hashPhrases(around).join(', ')}]`}`;
const said = (by: string, ...quotes: readonly string[]): Said => ({
  by,
  positions: quotes.map((exact) => [quote(exact)]),
});

/** One statement a day, from 2022-01-01. */
const statements: Readonly<Record<string, Said>> = {
  // Recurs in statements of AA, and BB uses it too; the shared words are the formula.
  nothing1: said('aa', 'We have nothing to do with any attacks at all'),
  nothing2: said('aa', 'Nothing to do with “any” attacks!'),
  nothing3: said('bb', 'They said they had nothing to do with any attacks'),
  // Twice in one statement.
  twice: said('aa', 'said two times in one statement', 'said two times in one statement'),
  // Once by each.
  once1: said('aa', 'each of us says this once'),
  once2: said('bb', 'each of us says this once'),
  // A joint statement is one of both.
  joint1: said('aa, state:bb', 'our two states agree on the rules'),
  joint2: said('bb', 'the two states agree on the rules'),
  // Around a quote, and in a quote.
  around1: {
    by: 'aa',
    positions: [[quote('short words', 'one', 'one more phrase around a quote')]],
  },
  around2: said('aa', 'one more phrase around a quote'),
  // Only around quotes.
  hidden1: { by: 'bb', positions: [[quote('short', 'one', 'never quoted by anybody at all')]] },
  hidden2: { by: 'bb', positions: [[quote('brief', 'one', 'never quoted by anybody at all')]] },
  // Two runs of words with the same uses.
  split1: said('bb', 'first five words are shared, not these, then other five words follow'),
  split2: said('bb', 'first five words are shared but then other five words follow'),
  // Two documents quote one position; the longer quote has more of the words.
  carried1: {
    by: 'bb',
    positions: [
      [quote('by two pages of one act', 'one'), quote('quoted by two pages of one act', 'two')],
    ],
  },
  carried2: said('bb', 'quoted by two pages of one act'),
  // Too short.
  short1: said('aa', 'four words are few'),
  short2: said('aa', 'four words are few'),
};

const nothing = {
  text: 'nothing to do with any attacks',
  phrases: hashPhrases('nothing to do with any attacks'),
  statements: 3,
  uses: ['nothing1-1', 'nothing2-1', 'nothing3-1'],
  actors: ['aa', 'bb'],
};
const around = {
  text: 'one more phrase around a quote',
  phrases: hashPhrases('one more phrase around a quote'),
  uses: ['around1-1', 'around2-1'],
  actors: ['aa'],
};
const joint = {
  text: 'two states agree on the rules',
  phrases: hashPhrases('two states agree on the rules'),
  uses: ['joint1-1', 'joint2-1'],
  actors: ['aa', 'bb'],
};
const expected = [
  nothing,
  around,
  joint,
  {
    text: 'first five words are shared … then other five words follow',
    phrases: [
      ...hashPhrases('first five words are shared'),
      ...hashPhrases('then other five words follow'),
    ].sort(),
    uses: ['split1-1', 'split2-1'],
    actors: ['bb'],
  },
  {
    text: 'quoted by two pages of one act',
    phrases: hashPhrases('quoted by two pages of one act'),
    uses: ['carried1-1', 'carried2-1'],
    actors: ['bb'],
  },
];

async function openWorld(engine: TestEngine): Promise<RunQuery> {
  const added = Object.entries(statements).map(
    ([name, { by, positions }], index) => `  - id: statement:${name}
    occurredOn: "2022-01-${String(index + 1).padStart(2, '0')}"
    summary: Says so.
    sourceCheck: complete
    madeBy: [ state:${by} ]
    documents: [ document:one, document:two ]
    positions:
${positions
  .map(
    (evidence, at) => `      - id: position:${name}-${String(at + 1)}
        kind: self-description
        asserts: Says so.
        evidence:
${evidence.map((each) => `          - { ${each} }\n`).join('')}`,
  )
  .join('')}`,
  );
  const first = 'statements:\n';
  const texts = changeSeeds('statements.yaml', first, `${first}${added.join('')}`);
  const read = changeSeeds(
    'documents.yaml',
    'publishedOn: "2021-11-25"',
    'publishedOn: "2022-02-25"',
    texts,
  );
  const store = await engine.openEmptyStore();
  await loadGraph(store, buildTinyGraph(read));
  return createQueryRunner(store);
}

describeEachEngine('formulas worked out by hand', (engine) => {
  let runQuery: RunQuery;
  const print = ({ text, phrases, statements: count, uses, actors, otherActors }: Formula) => ({
    text,
    phrases,
    statements: count,
    uses: idsOf(uses).map((id) => id.replace('position:', '')),
    actors: idsOf(actors).map((id) => id.replace('state:', '')),
    otherActors: idsOf(otherActors).map((id) => id.replace('state:', '')),
  });
  const complete = <Given extends { readonly text: string }>(formulas: readonly Given[]) =>
    formulas.map((each) => ({ statements: 2, otherActors: [], ...each }));
  const byText = (a: { readonly text: string }, b: { readonly text: string }): number =>
    a.text < b.text ? -1 : 1;

  beforeAll(async () => {
    runQuery = await openWorld(engine);
  });

  test('are phrases in two statements of one principal, those in most statements first', async () => {
    const { nodes, totalCount, matchedPositions, quotedPositions } = await ask(runQuery);
    const found = nodes.map(print);

    expect(found[0]).toEqual(complete(expected)[0]);
    expect(found.toSorted(byText)).toEqual(complete(expected).toSorted(byText));
    const lengths = found.slice(1).map(({ phrases }) => phrases.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect({ totalCount, matchedPositions, quotedPositions }).toEqual({
      totalCount: expected.length,
      matchedPositions: 22,
      quotedPositions: 21,
    });
  });

  test('count the statements of the filter, and name the others who use them', async () => {
    const { nodes } = await ask(runQuery, { filter: { madeBy: ['state:aa'] } });

    expect(nodes.map(print).toSorted(byText)).toEqual(
      complete([
        {
          ...nothing,
          statements: 2,
          uses: ['nothing1-1', 'nothing2-1'],
          actors: ['aa'],
          otherActors: ['bb'],
        },
        around,
      ]),
    );
    expect(nodes.find(({ text }) => text === nothing.text)).toMatchObject({
      words: 6,
      positions: 2,
      firstUse: { id: 'position:nothing1-1' },
      lastUse: { id: 'position:nothing2-1' },
    });
  });

  test('need two statements within the filter', async () => {
    const { nodes } = await ask(runQuery, {
      filter: { madeBy: ['state:aa'], occurred: { to: '2022-01-01' } },
    });

    expect(nodes).toEqual([]);
  });

  test('a joint statement counts for each of its principals', async () => {
    const { nodes } = await ask(runQuery, {
      filter: { madeBy: ['state:bb'], occurred: { from: '2022-01-07', to: '2022-01-08' } },
    });

    expect(nodes.map(print)).toEqual(complete([joint]));
  });
});

describeEachEngine('formulas', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const askFor = (variables: Record<string, unknown> = {}): Promise<Answer> =>
    ask(runQuery, variables);

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test('are those that a search through all quotes finds', async () => {
    const { nodes, totalCount } = await askFor({ first: 200 });
    const found = listFormulas(graph, graph.all('Position'));

    expect(found.length).toBeGreaterThan(3);
    expect(totalCount).toBe(found.length);
    expect(nodes.map(flattenFormula)).toEqual(found);
  });

  test('pages read the same forward and backward', async () => {
    const { nodes } = await askFor({ first: 200 });
    const forward = await askFor({ first: 2 });
    const next = await askFor({ first: 2, after: forward.pageInfo['endCursor'] });

    expect([...forward.nodes, ...next.nodes]).toEqual(nodes.slice(0, 4));
    expect((await askFor({ last: 2, before: next.pageInfo['startCursor'] })).nodes).toEqual(
      forward.nodes,
    );
    expect((await askFor({ last: 1 })).nodes).toEqual(nodes.slice(-1));
  });

  test.each(['FIRST_USE_ASC', 'LAST_USE_DESC'] as const)('are in the order %s', async (orderBy) => {
    const { nodes } = await askFor({ first: 200, orderBy });

    expect(nodes.map(flattenFormula)).toEqual(listFormulas(graph, graph.all('Position'), orderBy));
  });

  test('an empty answer is explained', async () => {
    expect(await askFor({ filter: { occurred: { to: '1950' } } })).toMatchObject({
      totalCount: 0,
      matchedPositions: 0,
      quotedPositions: 0,
      nodes: [],
    });
  });

  test('only what is selected is computed', async () => {
    const { result, statements: sent } = await runQuery('{ formulas { totalCount } }');

    expect(result.errors).toBeUndefined();
    expect(sent[0]?.text).not.toContain('quotes');
  });

  describe('arguments that are refused', () => {
    test.each([
      ['an unknown actor', { filter: { madeBy: ['state:zz'] } }],
      ['a page of 201', { first: 201 }],
      ['a negative page', { first: -1 }],
      ['a cursor of nothing', { after: 'nothing' }],
      ['both ends', { first: 1, last: 1 }],
    ])('%s', async (_name, variables) => {
      const { result } = await runQuery(FORMULAS, variables);

      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    });

    test('a cursor of another filter', async () => {
      const { pageInfo } = await askFor({ first: 1 });
      const { result } = await runQuery(FORMULAS, {
        after: pageInfo['endCursor'],
        filter: { madeBy: ['state:cn'] },
      });

      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    });
  });
});
