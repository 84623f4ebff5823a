/**
 * What was said and how documents report it: a world worked out by hand, and the corpus compared
 * with the rules applied to every pair of excerpts.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { describeEachEngine, type TestEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import {
  countComparable,
  listCarrierConflicts,
  listDifferences,
} from '../support/naive-questions/carriers.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const FIDELITY = `query (
  $filter: PositionFilter, $reasons: [FidelityReason!], $orderBy: PositionOrder! = OCCURRED_DESC,
  $first: Int, $after: String, $last: Int, $before: String
) {
  fidelity(
    filter: $filter, reasons: $reasons, orderBy: $orderBy
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount matchedPositions comparablePositions
    hedgeDropped hedgeAdded wordsDiffer reportedSpeech translated
    pageInfo { hasNextPage endCursor startCursor }
    nodes {
      reason rule ruleVersion position { id } comparedWith { id }
      report { id hedge translatedBy rendering translationOf { id exact } document { id } }
    }
  }
}`;

const CARRIERS = `query ($filter: PositionFilter, $after: String) {
  contradictions(kind: CARRIER, filter: $filter, first: 100, after: $after) {
    totalCount matchedPositions
    pageInfo { hasNextPage endCursor }
    nodes {
      kind rule ruleVersion conflict contests
      earlier { id } later { id } principal { id } incident { id } initiative { id }
      statement { id disputedDates { value } } reports { id hedge document { id } }
    }
  }
}`;

interface Difference {
  readonly reason: string;
  readonly position: { readonly id: string };
  readonly report: { readonly id: string };
  readonly comparedWith: { readonly id: string } | null;
}
interface Answer {
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly comparablePositions: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Difference[];
}
interface Conflict {
  readonly conflict: string;
  readonly later: { readonly id: string };
  readonly statement: { readonly id: string };
  readonly reports: readonly { readonly id: string }[];
}

/** The answer of a root, in one statement. */
async function ask<Shape>(
  runQuery: RunQuery,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Shape> {
  const { result, statements } = await runQuery(query, variables);
  expect(result.errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  // The shape of the queries above, which have one root.
  return Object.values(result.data ?? {})[0] as Shape;
}

/** The first report of each case; the position's own hedge is HIGHLY_LIKELY. */
const QUOTED = 'document: document:one, exact: caused the outage, speech: direct, language: en';

/** Two reports of one accusation, and what is found, with the number of the excerpt it differs from. */
const cases: Readonly<
  Record<
    string,
    {
      readonly first?: string;
      readonly second: string;
      readonly reasons?: readonly string[];
      readonly conflicts?: readonly string[];
    }
  >
> = {
  'a hedge that is dropped': {
    second: 'document: document:two, hedge: certain',
    reasons: ['HEDGE_DROPPED'],
  },
  'a hedge that is added': {
    second: 'document: document:two, hedge: possible',
    reasons: ['HEDGE_ADDED'],
  },
  'the same hedge': { second: 'document: document:two, hedge: highly-likely' },
  'a hedge that was not seen': { second: 'document: document:two, hedge: unstated' },
  'two hedges': {
    first: 'document: document:one, hedge: likely',
    second: 'document: document:two, hedge: possible',
    reasons: ['HEDGE_ADDED', 'HEDGE_ADDED'],
    conflicts: ['HEDGE'],
  },
  'one of two hedges not seen': {
    first: 'document: document:one, hedge: highly-likely',
    second: 'document: document:two, hedge: unstated',
  },
  'two hedges of one document': {
    first: 'document: document:one, hedge: likely',
    second: 'document: document:one, hedge: likely',
    reasons: ['HEDGE_ADDED', 'HEDGE_ADDED'],
  },
  'the same words with other punctuation': {
    second: 'document: document:two, exact: "Caused “the” outage!", language: en',
  },
  'a part of the words': { second: 'document: document:two, exact: The Outage, language: en' },
  'a part that ends inside a word': {
    second: 'document: document:two, exact: caused the out, language: en',
    reasons: ['WORDS_DIFFER 1'],
  },
  'other words': {
    second: 'document: document:two, exact: was behind it, language: en',
    reasons: ['WORDS_DIFFER 1'],
  },
  'other words of the same document': {
    second: 'document: document:one, exact: was behind it, language: en',
  },
  'words in another language': {
    second: 'document: document:two, exact: a causé la panne, language: fr',
  },
  'words of no known language': { second: 'document: document:two, exact: was behind it' },
  'indirect speech': {
    second: 'document: document:two, speech: indirect',
    reasons: ['REPORTED_SPEECH 1'],
  },
  'direct speech after a nested report': {
    first: 'document: document:two, speech: nested',
    second: 'document: document:one, speech: direct',
    reasons: ['REPORTED_SPEECH 2'],
  },
  'indirect speech of the same document': { second: 'document: document:one, speech: indirect' },
  'a translation': {
    second:
      'document: document:two, exact: a causé la panne, language: fr, translatedBy: issuer, translationOf: document:one',
    reasons: ['TRANSLATED 1'],
  },
  'a translation without the original': {
    second: 'document: document:two, translatedBy: not-known',
    reasons: ['TRANSLATED'],
  },
  'a quote of the same passage': {
    second: 'document: document:two, exact: caused that outage, speech: direct, language: en',
    reasons: ['WORDS_DIFFER 1'],
    conflicts: ['QUOTE'],
  },
  'a quote that shares too few words': {
    second: 'document: document:two, exact: began that outage, speech: direct, language: en',
    reasons: ['WORDS_DIFFER 1'],
  },
  'a report of the same passage': {
    second: 'document: document:two, exact: caused that outage, speech: indirect, language: en',
    reasons: ['REPORTED_SPEECH 1', 'WORDS_DIFFER 1'],
  },
  'a translated quote of the same passage': {
    second:
      'document: document:two, exact: caused that outage, speech: direct, language: en, translatedBy: carrier',
    reasons: ['TRANSLATED', 'WORDS_DIFFER 1'],
  },
};

/** A world with one accusation for each case, and one denial with a quote and its translation. */
async function openCases(engine: TestEngine): Promise<RunQuery> {
  const positions = Object.values(cases).map(
    ({ first, second }, index) => `      - id: position:aa-accuses-${idOf(index)}
        kind: accusation
        asserts: Accuses.
        conduct: [ attack ]
        hedge: highly-likely
        basis: not-known
        evidence:
          - { ${first ?? QUOTED} }
          - { ${second} }
`,
  );
  const next = '  - id: statement:bb-replies\n';
  const data = buildTinyGraph(changeSeeds('statements.yaml', next, `${positions.join('')}${next}`));
  const store = await engine.openEmptyStore();
  await loadGraph(store, data);
  return createQueryRunner(store);
}

function idOf(index: number): string {
  return String(index + 100);
}

describeEachEngine('reports worked out by hand', (engine) => {
  let runQuery: RunQuery;
  let differences: readonly Difference[];
  let conflicts: readonly Conflict[];

  beforeAll(async () => {
    runQuery = await openCases(engine);
    differences = (await ask<Answer>(runQuery, FIDELITY, { first: 200 })).nodes;
    conflicts = (await ask<{ nodes: readonly Conflict[] }>(runQuery, CARRIERS)).nodes;
  });

  test.each(Object.entries(cases).map(([name, each], index) => ({ name, index, ...each })))(
    '$name',
    ({ index, reasons = [], conflicts: expected = [] }) => {
      const id = `position:aa-accuses-${idOf(index)}`;
      const found = differences
        .filter(({ position }) => position.id === id)
        .map(({ reason, comparedWith }) =>
          [reason, ...(comparedWith === null ? [] : [comparedWith.id.split('-').at(-1)])].join(' '),
        );

      expect(found.sort()).toEqual(reasons);
      expect(
        conflicts.filter(({ later }) => later.id === id).map(({ conflict }) => conflict),
      ).toEqual(expected);
    },
  );

  test('a statement with two dates is listed once, under its main act', () => {
    expect(conflicts.filter(({ conflict }) => conflict === 'DATE')).toMatchObject([
      {
        kind: 'CARRIER',
        ruleVersion: 1,
        contests: [],
        earlier: { id: 'position:bb-replies-1' },
        later: { id: 'position:bb-replies-1' },
        principal: null,
        incident: null,
        initiative: null,
        statement: {
          id: 'statement:bb-replies',
          disputedDates: [{ value: '2021-11-24' }, { value: '2021-11-25' }],
        },
        reports: [],
      },
    ]);
  });

  test('the two reports of a conflict are in the order of the evidence', () => {
    const id = idOf(Object.keys(cases).indexOf('two hedges'));

    expect(conflicts.find(({ conflict }) => conflict === 'HEDGE')).toMatchObject({
      statement: { id: 'statement:aa-accuses' },
      reports: [
        { id: `excerpt:aa-accuses-${id}-1`, hedge: 'LIKELY', document: { id: 'document:one' } },
        { id: `excerpt:aa-accuses-${id}-2`, hedge: 'POSSIBLE', document: { id: 'document:two' } },
      ],
    });
  });

  test('a translation names its original', () => {
    const id = idOf(Object.keys(cases).indexOf('a translation'));

    expect(differences.find(({ position }) => position.id.endsWith(`-${id}`))).toMatchObject({
      report: {
        translatedBy: 'ISSUER',
        translationOf: { id: `excerpt:aa-accuses-${id}-1`, exact: 'caused the outage' },
      },
    });
  });
});

describeEachEngine('fidelity', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const askFor = (variables: Record<string, unknown> = {}): Promise<Answer> =>
    ask(runQuery, FIDELITY, variables);
  const askAll = async (variables: Record<string, unknown>): Promise<readonly Difference[]> => {
    const found: Difference[] = [];
    for (let after: unknown = null; after !== undefined;) {
      const page = await askFor({ ...variables, first: 6, after });
      found.push(...page.nodes);
      after = page.pageInfo['hasNextPage'] === true ? page.pageInfo['endCursor'] : undefined;
    }
    return found;
  };
  const print = ({ reason, report, comparedWith }: Difference): string =>
    [reason, report.id, comparedWith?.id ?? ''].join(' ');

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test('the founding accusation is paraphrased by the side that denies it', async () => {
    const { nodes } = await askFor({ filter: { concerns: ['incident:ncsc-annual-review-2021'] } });

    expect(nodes.filter(({ position }) => position.id.endsWith('-202111-1'))).toMatchObject([
      {
        reason: 'WORDS_DIFFER',
        ruleVersion: 1,
        rule: expect.stringContaining('in one language') as string,
        position: { id: 'position:gb-ncsc-review-202111-1' },
        report: { document: { id: 'document:peoplecn-20211127' } },
        comparedWith: { id: 'excerpt:gb-ncsc-review-202111-1-1' },
      },
      { reason: 'REPORTED_SPEECH', comparedWith: { id: 'excerpt:gb-ncsc-review-202111-1-1' } },
    ]);
  });

  test('finds what the rules find over every pair of excerpts, and counts each reason', async () => {
    const expected = listDifferences(graph, graph.all('Position'));
    const answer = await askFor({ reasons: ['WORDS_DIFFER'] });
    const count = (reason: string): number =>
      expected.filter((each) => each.reason === reason).length;

    expect((await askAll({})).map(print).sort()).toEqual(
      expected
        .map(({ reason, report, comparedWith }) => [reason, report, comparedWith ?? ''].join(' '))
        .sort(),
    );
    expect(answer).toMatchObject({
      totalCount: count('WORDS_DIFFER'),
      matchedPositions: graph.all('Position').length,
      comparablePositions: countComparable(graph, graph.all('Position')),
      hedgeDropped: count('HEDGE_DROPPED'),
      hedgeAdded: count('HEDGE_ADDED'),
      wordsDiffer: count('WORDS_DIFFER'),
      reportedSpeech: count('REPORTED_SPEECH'),
      translated: count('TRANSLATED'),
    });
    expect(answer.nodes.every(({ reason }) => reason === 'WORDS_DIFFER')).toBe(true);
  });

  test('without reasons, or with none of them, all are listed', async () => {
    const all = await askAll({});

    expect(await askAll({ reasons: [] })).toEqual(all);
    expect(await askAll({ reasons: null })).toEqual(all);
    expect(await askAll({ reasons: ['TRANSLATED', 'HEDGE_DROPPED', 'TRANSLATED'] })).toEqual(
      all.filter(({ reason }) => ['TRANSLATED', 'HEDGE_DROPPED'].includes(reason)),
    );
  });

  test('pages read the same backward, and reversed in the other order', async () => {
    const forward = await askFor({ first: 5 });
    const next = await askFor({ first: 5, after: forward.pageInfo['endCursor'] });

    expect((await askFor({ last: 5, before: next.pageInfo['startCursor'] })).nodes).toEqual(
      forward.nodes,
    );
    expect(await askAll({ orderBy: 'OCCURRED_ASC' })).toEqual((await askAll({})).toReversed());
  });

  test('a filter names the positions; an empty result is explained', async () => {
    const russian = await askAll({ filter: { madeBy: ['state:ru'] } });

    expect(russian.length).toBeGreaterThan(0);
    expect(russian).toEqual(
      (await askAll({})).filter(({ position }) =>
        graph.sources(graph.find(position.id)!, 'MADE').some(({ id }) => id === 'state:ru'),
      ),
    );
    expect(await askFor({ filter: { occurred: { to: '1950' } } })).toMatchObject({
      totalCount: 0,
      matchedPositions: 0,
      comparablePositions: 0,
      translated: 0,
    });
  });

  test('a cursor is refused with other reasons or another filter', async () => {
    const { pageInfo } = await askFor({ first: 1 });
    for (const other of [{ reasons: ['TRANSLATED'] }, { filter: { kind: ['DENIAL'] } }]) {
      const { result } = await runQuery(FIDELITY, { ...other, after: pageInfo['endCursor'] });

      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  describe('contradictions of carriers', () => {
    test('are those that the rules find over every pair of excerpts', async () => {
      const expected = listCarrierConflicts(graph);
      const { nodes, totalCount } = await ask<{ nodes: readonly Conflict[]; totalCount: number }>(
        runQuery,
        CARRIERS,
      );
      const printConflict = (conflict: string, id: string, reports: readonly string[]): string =>
        [conflict, id, ...reports].join(' ');

      expect(totalCount).toBe(expected.length);
      expect(
        nodes
          .map(({ conflict, later, reports }) =>
            printConflict(
              conflict,
              later.id,
              reports.map(({ id }) => id),
            ),
          )
          .sort(),
      ).toEqual(
        expected
          .map(({ conflict, position, reports }) => printConflict(conflict, position.id, reports))
          .sort(),
      );
      expect(new Set(nodes.map(({ conflict }) => conflict))).toEqual(new Set(['DATE', 'HEDGE']));
    });

    test('a filter applies to the position that is reported', async () => {
      const canadian = await ask<{ nodes: readonly Conflict[] }>(runQuery, CARRIERS, {
        filter: { madeBy: ['state:ca'], against: { actors: ['state:in'] } },
      });

      expect(canadian.nodes.map(({ conflict, later }) => [conflict, later.id])).toEqual([
        ['HEDGE', 'position:ca-cccs-20241030-1'],
        ['DATE', 'position:ca-cccs-20241030-1'],
      ]);
    });
  });
});
