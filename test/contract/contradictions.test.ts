/** Contradictions: compared with the rules applied to every pair of the seeds. */
import { beforeAll, expect, test } from 'vitest';
import type { GraphData, GraphNode } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { parsePartialDate } from '../../src/domain/time/partial-date.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph, textsOf } from '../support/naive-evaluation/corpus-graph.js';
import { occurredOn } from '../support/naive-questions/exchange.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const CONTRADICTIONS = `query (
  $filter: PositionFilter, $kind: ContradictionKind! = DISPUTE, $orderBy: PositionOrder! = OCCURRED_DESC,
  $first: Int, $after: String, $last: Int, $before: String
) {
  contradictions(
    filter: $filter, kind: $kind, orderBy: $orderBy
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount matchedPositions
    pageInfo { hasNextPage endCursor startCursor }
    nodes {
      kind rule ruleVersion contests
      earlier { id occurredOn { value } } later { id evidence { exact } }
      principal { id } incident { id } initiative { id }
    }
  }
}`;

interface Pair {
  readonly contests: readonly string[];
  readonly earlier: { readonly id: string };
  readonly later: { readonly id: string };
  readonly principal: { readonly id: string } | null;
  readonly incident: { readonly id: string } | null;
  readonly initiative: { readonly id: string } | null;
}
interface Answer {
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Pair[];
}

describeEachEngine('contradictions', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = async (variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { result, statements } = await runQuery(CONTRADICTIONS, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['contradictions'] as Answer;
  };
  const askAll = async (variables: Record<string, unknown>): Promise<readonly Pair[]> => {
    const found: Pair[] = [];
    for (let after: unknown = null; after !== undefined;) {
      const page = await ask({ ...variables, first: 30, after });
      found.push(...page.nodes);
      expect(page.totalCount).toBeGreaterThanOrEqual(found.length);
      after = page.pageInfo['hasNextPage'] === true ? page.pageInfo['endCursor'] : undefined;
    }
    return found;
  };

  const openCorpus = async (): Promise<void> => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  };

  beforeAll(async () => {
    await openCorpus();
    graph = new CorpusGraph(await readCorpus());
  });

  test('the founding denial disputes both accusations: it contests the evidence', async () => {
    const answer = await ask({ filter: { respondsTo: ['position:gb-ncsc-review-202111-1'] } });

    expect(answer.nodes).toMatchObject([
      {
        kind: 'DISPUTE',
        ruleVersion: 1,
        rule: expect.stringContaining('EVIDENCE') as string,
        contests: expect.arrayContaining(['EVIDENCE']) as string[],
        earlier: { id: 'position:gb-ncsc-review-202111-2' },
        later: { id: 'position:cn-embassy-gb-20211125-1' },
        principal: null,
        incident: null,
        initiative: null,
      },
      { earlier: { id: 'position:gb-ncsc-review-202111-1' } },
    ]);
  });

  test('disputes are all denials of exactly one accusation that contest one of three aspects', async () => {
    const expected = graph.all('Denial').flatMap((denial) =>
      textsOf(denial, 'contests').some((aspect) =>
        ['AUTHORSHIP', 'OCCURRENCE', 'EVIDENCE'].includes(aspect),
      )
        ? graph
            .outgoing(denial, 'RESPONDS_TO')
            .filter(
              ({ node, properties }) =>
                node.label === 'Accusation' && properties['relation'] === 'DENIES',
            )
            .map(({ node }) => `${node.id} ${denial.id}`)
        : [],
    );
    const found = await askAll({});

    expect(found.map(({ earlier, later }) => `${earlier.id} ${later.id}`).sort()).toEqual(
      [...new Set(expected)].sort(),
    );
    expect(found.length).toBeGreaterThan(20);
  });

  test('shifts are all pairs of one principal that the rule names, at two dates', async () => {
    const store = await engine.openEmptyStore();
    const data = withShifts(await readCorpus());
    await loadGraph(store, data);
    runQuery = await createQueryRunner(store);
    const found = await askAll({ kind: 'SHIFT' });
    const held = new CorpusGraph(data);
    const expected = [
      ...listShifts(held, 'REFERS_TO', ({ properties }) => {
        const relation = String(properties['relation']);
        return relation === 'REJECTS' ? -1 : relation === 'INVOKES' ? 0 : 1;
      }),
      ...listShifts(held, 'CONCERNS', ({ position }) => {
        const kind = position.properties['kind'];
        return kind === 'DENIAL' ? -1 : kind === 'ACKNOWLEDGEMENT' ? 1 : 0;
      }),
    ];

    expect(found.map(textOfShift).sort()).toEqual([...new Set(expected)].sort());
    expect(found.some(({ initiative }) => initiative !== null)).toBe(true);
    expect(found.some(({ incident }) => incident !== null)).toBe(true);
    expect(await ask({ kind: 'SHIFT', filter: { kind: ['DENIAL'] } })).toMatchObject({
      totalCount: found.filter(({ incident }) => incident !== null).length,
    });
  });

  test('the corpus of today holds no shift', async () => {
    await openCorpus();

    expect(await ask({ kind: 'SHIFT' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('pages read the same backward, and reversed in the other order', async () => {
    const forward = await ask({ first: 10 });
    const next = await ask({ first: 5, after: forward.pageInfo['endCursor'] });
    const all = await askAll({});

    expect((await ask({ last: 10, before: next.pageInfo['startCursor'] })).nodes).toEqual(
      forward.nodes,
    );
    expect(await askAll({ orderBy: 'OCCURRED_ASC' })).toEqual(all.toReversed());
  });

  test('a filter applies to either of the two; an empty result is explained', async () => {
    const accusing = await ask({ filter: { kind: ['ACCUSATION'] } });
    const denying = await ask({ filter: { kind: ['DENIAL'] } });

    expect(accusing.totalCount).toBe(denying.totalCount);
    expect(await ask({ filter: { occurred: { to: '1950' } } })).toMatchObject({
      totalCount: 0,
      matchedPositions: 0,
    });
    expect(await ask({ filter: { kind: ['MEASURE'] } })).toMatchObject({
      totalCount: 0,
      matchedPositions: graph
        .all('Position')
        .filter(({ properties }) => properties['kind'] === 'MEASURE').length,
    });
  });

  test('a cursor of the other kind is refused', async () => {
    const { pageInfo } = await ask({ first: 1 });
    const { result } = await runQuery(CONTRADICTIONS, {
      kind: 'SHIFT',
      after: pageInfo['endCursor'],
    });

    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

function textOfShift({ earlier, later, principal, incident, initiative }: Pair): string {
  return [earlier.id, later.id, principal?.id, (incident ?? initiative)?.id].join(' ');
}

/**
 * The corpus, in which China rejects its own initiative in 2030, and actors that denied conduct in
 * an incident admit it in 2031 and had admitted it in 1990.
 */
function withShifts(data: GraphData): GraphData {
  const relationships = [...data.relationships];
  const nodes = [...data.nodes];
  const add = (id: string, kind: string, date: string, maker: string): string => {
    const { dayFrom, dayTo } = parsePartialDate(date);
    nodes.push({
      label: 'Remark',
      id,
      properties: {
        id,
        kind,
        asserts: 'Made for a test.',
        occurredOn: date,
        occurredOnDayFrom: dayFrom,
        occurredOnDayTo: dayTo,
      },
    });
    relationships.push({ type: 'MADE', from: maker, to: id, properties: {} });
    return id;
  };
  relationships.push({
    type: 'REFERS_TO',
    from: add('position:rejects', 'REJECTION', '2030', 'state:cn'),
    to: 'initiative:global-initiative-on-data-security',
    properties: { relation: 'REJECTS' },
  });
  const graph = new CorpusGraph(data);
  const [denial] = graph.all('Denial').filter((each) => graph.targets(each, 'CONCERNS').length > 0);
  if (denial === undefined) throw new TypeError('no denial speaks of an incident');
  for (const [name, date] of [
    ['before', '1990'],
    ['after', '2031-02'],
  ] as const) {
    relationships.push({
      type: 'CONCERNS',
      from: add(
        `position:admits-${name}`,
        'ACKNOWLEDGEMENT',
        date,
        graph.sources(denial, 'MADE')[0]?.id ?? '',
      ),
      to: graph.targets(denial, 'CONCERNS')[0]?.id ?? '',
      properties: {},
    });
  }
  return { nodes, relationships };
}

/**
 * Pairs of one principal about one subject that are on opposite sides (1 and -1) and do not overlap
 * in time.
 */
function listShifts(
  graph: CorpusGraph,
  type: 'REFERS_TO' | 'CONCERNS',
  sideOf: (said: { position: GraphNode; properties: GraphNode['properties'] }) => number,
): readonly string[] {
  const said = graph.all('Position').flatMap((position) =>
    graph.outgoing(position, type).flatMap(({ node: subject, properties }) =>
      graph.sources(position, 'MADE').map((principal) => ({
        position,
        date: occurredOn(position),
        on: `${principal.id} ${subject.id}`,
        side: sideOf({ position, properties }),
      })),
    ),
  );
  return said.flatMap((a) =>
    said
      .filter((b) => a.on === b.on && a.side * b.side === -1 && a.date.dayTo < b.date.dayFrom)
      .map((b) => `${a.position.id} ${b.position.id} ${a.on}`),
  );
}
