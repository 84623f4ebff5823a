/**
 * Referrals: listed by hand in a small world, and added up to the ties of the discourse network
 * over the corpus.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { evaluateDiscourse, type NaiveOptions } from '../support/naive-questions/discourse.js';
import { buildNetworkWorld } from '../support/network-world.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const REFERRALS = `query ($filter: PositionFilter, $orderBy: PositionOrder! = OCCURRED_ASC, $first: Int, $after: String) {
  referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount matchedPositions pageInfo { hasNextPage endCursor }
    nodes {
      actors { id } concept agrees position { id occurredOn { value } }
      initiative { id } accused { id } incident { id }
    }
  }
}`;

interface Referral {
  readonly actors: readonly { readonly id: string }[];
  readonly concept: string;
  readonly agrees: boolean;
  readonly position: { readonly id: string };
  readonly initiative: { readonly id: string } | null;
  readonly accused: { readonly id: string } | null;
  readonly incident: { readonly id: string } | null;
}
interface Referrals {
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Referral[];
}

function createAsk(runQuery: () => RunQuery) {
  return async (variables: Record<string, unknown> = {}): Promise<Referrals> => {
    const { result, statements } = await runQuery()(REFERRALS, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['referrals'] as Referrals;
  };
}

describeEachEngine('the referrals of a small world', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  const ask = createAsk(() => runQuery);

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildNetworkWorld());
    runQuery = await createQueryRunner(store);
  });
  afterAll(() => store.close());

  test('say who takes which side on what, in the order of their dates', async () => {
    const { totalCount, matchedPositions, nodes } = await ask();

    expect({ totalCount, matchedPositions }).toEqual({ totalCount: 7, matchedPositions: 7 });
    expect(
      nodes.map(({ actors, agrees, concept, position }) => [
        actors.map(({ id }) => id).join(' '),
        agrees ? 'agrees' : 'disagrees',
        concept,
        position.id,
      ]),
    ).toEqual([
      ['state:aa', 'agrees', 'group:bear incident:outage', 'position:aa-accuses-1'],
      ['state:aa', 'agrees', 'state:bb incident:outage', 'position:aa-accuses-1'],
      ['state:bb', 'disagrees', 'state:bb incident:outage', 'position:bb-replies-1'],
      ['state:bb', 'disagrees', 'initiative:new-norms', 'position:bb-refuses-1'],
      ['bloc:union state:aa', 'agrees', 'group:bear incident:outage', 'position:both-1'],
      ['bloc:union state:aa', 'agrees', 'state:bb incident:outage', 'position:both-1'],
      ['bloc:union state:aa', 'agrees', 'initiative:new-norms', 'position:both-2'],
    ]);
  });

  test('name the records of a concept, an initiative or an accused side and an incident', async () => {
    const { nodes } = await ask({ filter: { madeBy: ['state:bb'] } });

    expect(
      nodes.map(({ initiative, accused, incident }) => ({ initiative, accused, incident })),
    ).toEqual([
      { initiative: null, accused: { id: 'state:bb' }, incident: { id: 'incident:outage' } },
      { initiative: { id: 'initiative:new-norms' }, accused: null, incident: null },
    ]);
  });

  test('come a page at a time, in either order, each once', async () => {
    for (const orderBy of ['OCCURRED_ASC', 'OCCURRED_DESC']) {
      const whole = await ask({ orderBy });
      const paged: Referral[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Referrals = await ask({ orderBy, first: 2, after });
        paged.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(paged).toEqual(whole.nodes);
    }
  });

  test('use the dialect of both engines', async () => {
    const { statements } = await runQuery(REFERRALS);

    expect(statements.flatMap(({ text }) => lintCypher(text))).toEqual([]);
  }, 60_000);

  test('are empty where nobody takes a side', async () => {
    expect(await ask({ filter: { denialForm: ['NON_DENIAL'] } })).toMatchObject({
      totalCount: 0,
      matchedPositions: 1,
      nodes: [],
    });
  });
});

describeEachEngine('the referrals of the corpus', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = createAsk(() => runQuery);
  const readAll = async (filter: object): Promise<readonly Referral[]> => {
    const all: Referral[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Referrals = await ask({ filter, first: 200, after });
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) {
        expect(all).toHaveLength(page.totalCount);
        return all;
      }
      after = page.pageInfo.endCursor;
    }
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test.each(['SPLIT', 'FRACTIONAL', 'WHOLE'] as const)(
    'add up to the ties of the discourse network, joint %s',
    async (joint) => {
      const options = {
        joint,
        kind: 'SUBTRACT',
        normalisation: 'NONE',
        duplicates: 'INCLUDE',
      } as const satisfies NaiveOptions;
      const { result } = await runQuery(
        `{ discourseNetwork(joint: ${joint}, normalisation: NONE, limit: 5000) { truncated { rule } edges { source target weight } } }`,
      );
      const { truncated, edges } = result.data?.['discourseNetwork'] as {
        readonly truncated: unknown;
        readonly edges: readonly { source: string; target: string; weight: number }[];
      };

      const added = addUp(await readAll({}), joint);

      expect(truncated).toBeNull();
      expect(Object.keys(added).length).toBeGreaterThan(20);
      expect(added).toEqual(
        close(edges.map(({ source, target, weight }) => [`${source} > ${target}`, weight])),
      );
      expect(added).toEqual(close([...evaluateDiscourse(graph, graph.all('Position'), options)]));
    },
  );

  test('of two actors explain the tie between them', async () => {
    const { result } = await runQuery(
      '{ discourseNetwork(normalisation: NONE, limit: 5000) { edges { source target weight } } }',
    );
    const { edges } = result.data?.['discourseNetwork'] as {
      readonly edges: readonly { source: string; target: string; weight: number }[];
    };
    const tie = edges.find(({ source, target }) => source === 'state:cn' && target === 'state:us');
    expect(tie?.weight).toBeLessThan(0);

    const between = addUp(await readAll({ madeBy: ['state:cn', 'state:us'] }), 'SPLIT');

    expect(between['state:cn > state:us']).toBe(tie?.weight);
  });
});

/**
 * Congruence minus conflict of every two actors, by "source > target"; zero balances are left out.
 */
function addUp(
  referrals: readonly Referral[],
  joint: NaiveOptions['joint'],
): Readonly<Record<string, number>> {
  /** By concept and actor: how often it agrees minus how often it disagrees. */
  const concepts = new Map<string, Map<string, number>>();
  for (const { actors, concept, agrees } of referrals) {
    const ids = actors.map(({ id }) => id);
    const counted = joint === 'WHOLE' ? [ids.join(' ')] : ids;
    const share = joint === 'FRACTIONAL' ? 1 / ids.length : 1;
    const speakers = concepts.get(concept) ?? new Map<string, number>();
    concepts.set(concept, speakers);
    for (const actor of counted) {
      speakers.set(actor, (speakers.get(actor) ?? 0) + (agrees ? share : -share));
    }
  }
  const ties: Record<string, number> = {};
  for (const speakers of concepts.values()) {
    for (const [i, x] of speakers) {
      for (const [j, y] of speakers) {
        // The products of (agree - disagree) of both actors give congruence minus conflict.
        if (i < j) ties[`${i} > ${j}`] = (ties[`${i} > ${j}`] ?? 0) + x * y;
      }
    }
  }
  return Object.fromEntries(Object.entries(ties).filter(([, weight]) => Math.abs(weight) > 1e-9));
}

function close(ties: readonly (readonly [string, number])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ties.map(([key, weight]) => [key, expect.closeTo(weight, 5) as unknown]),
  );
}
