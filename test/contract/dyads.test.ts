/** Dyads: computed by hand on the corpus, and compared with a pair-by-pair evaluation. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { evaluateDyads } from '../support/naive-questions/dyads.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const DYADS = `query (
  $filter: PositionFilter, $level: DyadLevel = STATE, $joint: JointCounting = SPLIT,
  $orderBy: DyadOrder = ACCUSATIONS_DESC, $first: Int, $after: String, $last: Int, $before: String
) {
  dyads(
    filter: $filter, level: $level, joint: $joint, orderBy: $orderBy
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount matchedAccusations
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      accuser { id } accusers { id } accused { id } accusations answeredBySide
      denialsByForm { form count } counterAccusations medianLatency { minDays maxDays }
      firstOn { value } lastOn { value }
    }
  }
}`;

interface Dyad {
  readonly accuser: { readonly id: string } | null;
  readonly accusers: readonly { readonly id: string }[];
  readonly accused: { readonly id: string };
  readonly accusations: number;
  readonly firstOn: { readonly value: string };
}
interface Dyads {
  readonly totalCount: number;
  readonly matchedAccusations: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Dyad[];
}

describeEachEngine('dyads', (engine) => {
  let runQuery: RunQuery;
  const ask = async (variables: Record<string, unknown>): Promise<Dyads> => {
    const { result, statements } = await runQuery(DYADS, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['dyads'] as Dyads;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('Britain and China in November 2021: two accusations, answered by one denial and one demand', async () => {
    const filter = {
      madeBy: ['state:gb'],
      against: { actors: ['state:cn'] },
      occurred: { from: '2021-11', to: '2021-11' },
    };

    expect(await ask({ filter })).toMatchObject({
      totalCount: 1,
      matchedAccusations: 2,
      nodes: [
        {
          accuser: { id: 'state:gb' },
          accusers: [{ id: 'state:gb' }],
          accused: { id: 'state:cn' },
          accusations: 2,
          answeredBySide: 2,
          denialsByForm: [{ form: 'EVIDENCE_CHALLENGE', count: 1 }],
          medianLatency: { minDays: 0, maxDays: 24 },
          firstOn: { value: '2021-11' },
          lastOn: { value: '2021-11' },
        },
      ],
    });
  });

  const levels = ['STATE', 'ACTOR'] as const;
  const countings = ['SPLIT', 'FRACTIONAL', 'WHOLE'] as const;
  test.each(levels.flatMap((level) => countings.map((joint) => ({ level, joint }))))(
    'at level $level, joint ones $joint: every pair of the corpus equals its own evaluation',
    async ({ level, joint }) => {
      const graph = new CorpusGraph(await readCorpus());
      const expected = evaluateDyads(graph, graph.all('Accusation'), level, joint);
      const found: Dyad[] = [];
      for (let after: unknown = null; after !== undefined;) {
        const page = await ask({ level, joint, first: 70, after });
        found.push(...page.nodes);
        after = page.pageInfo['hasNextPage'] === true ? page.pageInfo['endCursor'] : undefined;
        expect(page.totalCount).toBe(expected.size);
        expect(page.matchedAccusations).toBe(graph.all('Accusation').length);
      }

      expect(found.map(({ accusations }) => accusations)).toEqual(
        found.map(({ accusations }) => accusations).sort((a, b) => b - a),
      );
      expect(new Set(found.map(keyOf)).size).toBe(found.length);
      expect(Object.fromEntries(found.map((dyad) => [keyOf(dyad), dyad]))).toEqual(
        Object.fromEntries(
          [...expected].map(([key, dyad]) => [
            key,
            {
              ...dyad,
              accuser: dyad.accusers.length === 1 ? { id: dyad.accusers[0] } : null,
              accusers: expect.toSatisfy((ids: readonly { id: string }[]) =>
                sameIds(ids, dyad.accusers),
              ) as unknown,
              accused: { id: dyad.accused },
              accusations: expect.closeTo(dyad.accusations, 6) as number,
              answeredBySide: expect.closeTo(dyad.answeredBySide, 6) as number,
              denialsByForm: Object.entries(dyad.denialsByForm)
                .map(([form, count]) => ({ form, count: Math.round(count * 1e6) / 1e6 }))
                .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
              counterAccusations: expect.closeTo(dyad.counterAccusations, 6) as number,
              firstOn: { value: dyad.firstOn },
              lastOn: { value: dyad.lastOn },
            },
          ]),
        ),
      );
    },
  );

  test.each(['ACCUSATIONS_DESC', 'FIRST_ON_ASC', 'LAST_ON_DESC'])(
    'in the order %s read the same forward and backward',
    async (orderBy) => {
      const whole = await ask({ orderBy, first: 40 });
      const firstHalf = await ask({ orderBy, first: 20 });
      const rest = await ask({ orderBy, first: 20, after: firstHalf.pageInfo['endCursor'] });
      const back = await ask({ orderBy, last: 20, before: rest.pageInfo['startCursor'] });

      expect([...firstHalf.nodes, ...rest.nodes]).toEqual(whole.nodes);
      expect(back.nodes).toEqual(firstHalf.nodes);
      expect(rest.pageInfo).toMatchObject({ hasPreviousPage: true });
    },
  );

  test('a filter that finds no accusation is distinguished from a level without pairs', async () => {
    const nothing = { totalCount: 0, nodes: [] };

    expect(await ask({ filter: { kind: ['DENIAL'] } })).toMatchObject({
      ...nothing,
      matchedAccusations: 0,
    });
    const onGroups = await ask({ level: 'ACTOR', filter: { against: { roles: ['ACCUSED'] } } });
    expect(onGroups.matchedAccusations).toBeGreaterThan(0);
  });

  test('the type name alone, or the counts alone, can be selected', async () => {
    expect(await runQuery('{ dyads { __typename } }')).toMatchObject({
      result: { data: { dyads: { __typename: 'DyadConnection' } } },
    });
    expect(await runQuery('{ dyads { nodes { __typename } } }')).toMatchObject({
      result: { data: { dyads: { nodes: expect.any(Array) as unknown } } },
    });
  });

  test('a cursor of another counting, or a malformed id, is refused', async () => {
    const { pageInfo } = await ask({ first: 1 });
    const refused = async (variables: object): Promise<unknown> => {
      const { result, statements } = await runQuery(DYADS, { ...variables });
      expect(statements).toHaveLength(0);
      return result.errors?.[0]?.extensions['code'];
    };

    expect(await refused({ joint: 'WHOLE', after: pageInfo['endCursor'] })).toBe('BAD_USER_INPUT');
    expect(await refused({ filter: { madeBy: ['state:xx'] } })).toBe('BAD_USER_INPUT');
    expect(await refused({ first: -1 })).toBe('BAD_USER_INPUT');
    expect(await refused({ filter: { occurred: { from: '2022', to: '2021' } } })).toBe(
      'BAD_USER_INPUT',
    );
  });
});

function keyOf({ accusers, accused }: Dyad): string {
  return [...accusers.map(({ id }) => id).sort(), accused.id].join(' ');
}

function sameIds(found: readonly { id: string }[], expected: readonly string[]): boolean {
  return (
    found
      .map(({ id }) => id)
      .sort()
      .join() === [...expected].sort().join()
  );
}
