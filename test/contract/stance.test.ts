/** Stances: compared with all positions of the seeds by one actor on one subject. */
import { beforeAll, expect, test } from 'vitest';
import type { GraphNode } from '../../src/corpus/graph-data.js';
import { parsePartialDate } from '../../src/domain/time/partial-date.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { occurredOn } from '../support/naive-questions/exchange.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const STANCE = `query ($actor: ID!, $incident: ID, $initiative: ID, $asOf: String) {
  stance(actor: $actor, incident: $incident, initiative: $initiative, asOf: $asOf) {
    asOf totalCount
    latest { kind age { minDays maxDays } position { id evidence { exact } } }
    history { id kind }
  }
}`;

interface Stance {
  readonly asOf: string;
  readonly totalCount: number;
  readonly latest: readonly {
    readonly kind: string;
    readonly age: { readonly minDays: number; readonly maxDays: number };
    readonly position: { readonly id: string };
  }[];
  readonly history: readonly { readonly id: string; readonly kind: string }[];
}

describeEachEngine('stance', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = async (variables: Record<string, unknown>): Promise<Stance> => {
    const { result, statements } = await runQuery(STANCE, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['stance'] as Stance;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test('China on its initiative on data security as of the end of 2021, by hand', async () => {
    const stance = await ask({
      actor: 'state:cn',
      initiative: 'initiative:global-initiative-on-data-security',
      asOf: '2021',
    });

    // Proposed in September 2020, called for and described then, cited again in November 2021.
    expect(stance).toMatchObject({
      asOf: '2021-12-31',
      totalCount: 5,
      latest: [
        {
          kind: 'PROPOSAL',
          age: { minDays: 36, maxDays: 36 },
          position: { id: 'position:cn-embassy-gb-20211125-4' },
        },
        { kind: 'OTHER', position: { id: 'position:cn-wang-yi-gids-20200911-2' } },
        { kind: 'CALL', position: { id: 'position:cn-wang-yi-gids-20200908-2' } },
      ],
    });
  });

  test.each([undefined, '2020', '2021-11-24'])(
    'of every principal on every subject, as of %s, equals the seeds',
    async (asOf) => {
      const last = Math.max(...graph.all('Statement').map((each) => occurredOn(each).dayFrom));
      const day = asOf === undefined ? last : parsePartialDate(asOf).dayTo;
      const pairs = [
        ...listSubjects(graph, 'CONCERNS').slice(0, 25),
        ...listSubjects(graph, 'REFERS_TO'),
      ];
      for (const { actor, subject } of pairs) {
        const held = positionsOn(graph, actor, subject).filter(
          (position) => occurredOn(position).dayFrom <= day,
        );
        const kinds = new Map<unknown, string>();
        for (const { id, properties } of held) {
          if (!kinds.has(properties['kind'])) kinds.set(properties['kind'], id);
        }
        const stance = await ask({
          actor: actor.id,
          [subject.label === 'Incident' ? 'incident' : 'initiative']: subject.id,
          asOf,
        });

        expect(stance.totalCount).toBe(held.length);
        expect(stance.history.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
        expect(stance.latest.map(({ kind, position }) => [kind, position.id])).toEqual([...kinds]);
        for (const { age, position } of stance.latest) {
          const { dayFrom, dayTo } = occurredOn(graph.find(position.id)!);
          expect(age).toEqual({ minDays: Math.max(0, day - dayTo), maxDays: day - dayFrom });
        }
      }
    },
    60_000,
  );

  test('an actor that said nothing of it has an empty stance', async () => {
    const [incident] = graph.all('Incident');

    expect(await ask({ actor: 'state:fj', incident: incident?.id })).toMatchObject({
      totalCount: 0,
      latest: [],
      history: [],
    });
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['neither subject', {}, /^Give either incident or initiative/],
    [
      'both',
      { incident: 'incident:x', initiative: 'initiative:y' },
      /^Give either incident or initiative/,
    ],
    ['an unknown actor', { actor: 'state:zz', initiative: 'initiative:x' }, /^actor: there is no/],
    ['an unknown initiative', { initiative: 'initiative:nothing' }, /^initiative: there is no/],
    ['an incident of another kind', { incident: 'state:cn' }, /is the id of a State/],
    [
      'no date',
      { initiative: 'initiative:global-initiative-on-data-security', asOf: 'then' },
      /^asOf: /,
    ],
  ])('%s is refused before the engine is queried', async (_what, variables, message) => {
    const { result, statements } = await runQuery(STANCE, { actor: 'state:cn', ...variables });

    expect(statements).toHaveLength(0);
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

/** Every actor with its subjects. */
function listSubjects(
  graph: CorpusGraph,
  type: 'CONCERNS' | 'REFERS_TO',
): readonly { readonly actor: GraphNode; readonly subject: GraphNode }[] {
  const pairs = new Map<string, { actor: GraphNode; subject: GraphNode }>();
  for (const position of graph.all('Position')) {
    for (const subject of graph.targets(position, type)) {
      for (const actor of graph.sources(position, 'VOICED')) {
        pairs.set(`${actor.id} ${subject.id}`, { actor, subject });
      }
    }
  }
  return [...pairs.values()];
}

/** The newest first. */
function positionsOn(
  graph: CorpusGraph,
  actor: GraphNode,
  subject: GraphNode,
): readonly GraphNode[] {
  const type = subject.label === 'Incident' ? 'CONCERNS' : 'REFERS_TO';
  const on = new Set(graph.sources(subject, type));
  return [...new Set(graph.targets(actor, 'VOICED'))]
    .filter((position) => on.has(position))
    .sort((a, b) => occurredOn(b).dayFrom - occurredOn(a).dayFrom || (a.id < b.id ? 1 : -1));
}
