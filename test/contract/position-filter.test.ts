/**
 * The meaning of each leaf of the filter: `not` is the set complement, on both engines, and the
 * leaves equal a naive evaluation over the corpus.
 */
import { beforeAll, expect, test } from 'vitest';
import type { GraphData } from '../../src/corpus/graph-data.js';
import {
  filterKeys,
  listTestedKeys,
  type FilterKeys,
} from '../../src/domain/selection/filter-keys.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { matchesPosition } from '../support/naive-evaluation/match-position.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

type Input = Readonly<Record<string, unknown>>;

/** Each leaf, with a naive count over the graph's data. */
const leaves: readonly (readonly [
  name: string,
  filter: Input,
  expected: (data: GraphData) => number,
])[] = [
  ['kind', { kind: ['DENIAL'] }, (data) => countOf(data, ({ kind }) => kind === 'DENIAL')],
  [
    'kinds of remark and others',
    { kind: ['CALL', 'ACCUSATION'] },
    (data) => countOf(data, ({ kind }) => kind === 'CALL' || kind === 'ACCUSATION'),
  ],
  ['madeBy', { madeBy: ['state:cn'] }, (data) => countEnds(data, 'MADE', 'to', ['state:cn'])],
  [
    'voicedBy an agency',
    { voicedBy: ['agency:gb-ncsc'] },
    (data) => countEnds(data, 'VOICED', 'to', ['agency:gb-ncsc']),
  ],
  [
    'against',
    { against: { actors: ['state:ru'] } },
    (data) => countEnds(data, 'AGAINST', 'from', ['state:ru']),
  ],
  [
    'against in a role',
    { against: { actors: ['state:ru'], roles: ['ACCUSED'] } },
    (data) => countEnds(data, 'AGAINST', 'from', ['state:ru'], ({ role }) => role === 'ACCUSED'),
  ],
  [
    'roles alone',
    { against: { roles: ['CRITICISED'] } },
    (data) => countEnds(data, 'AGAINST', 'from', undefined, ({ role }) => role === 'CRITICISED'),
  ],
  [
    'concerns',
    { concerns: ['incident:wannacry'] },
    (data) => countEnds(data, 'CONCERNS', 'from', ['incident:wannacry']),
  ],
  [
    'refersTo',
    { refersTo: ['initiative:paris-call'] },
    (data) => countEnds(data, 'REFERS_TO', 'from', ['initiative:paris-call']),
  ],
  [
    'initiativeRelation',
    { initiativeRelation: ['INVOKES'] },
    (data) =>
      countEnds(data, 'REFERS_TO', 'from', undefined, ({ relation }) => relation === 'INVOKES'),
  ],
  [
    'respondsTo',
    { respondsTo: ['position:gb-ncsc-review-202111-1'] },
    (data) => countEnds(data, 'RESPONDS_TO', 'from', ['position:gb-ncsc-review-202111-1']),
  ],
  [
    'replyRelation',
    { replyRelation: ['COUNTERS', 'DECLINES'] },
    (data) =>
      countEnds(data, 'RESPONDS_TO', 'from', undefined, ({ relation }) =>
        ['COUNTERS', 'DECLINES'].includes(String(relation)),
      ),
  ],
  [
    'occurred, overlapping',
    { occurred: { from: '2021-11-10', to: '2021-11-20' } },
    (data) =>
      countOf(
        data,
        ({ occurredOnDayFrom, occurredOnDayTo }) =>
          Number(occurredOnDayFrom) <= Date.parse('2021-11-20') / 86_400_000 &&
          Number(occurredOnDayTo) >= Date.parse('2021-11-10') / 86_400_000,
      ),
  ],
  [
    'denialForm',
    { denialForm: ['CATEGORICAL'] },
    (data) => countOf(data, ({ form }) => form === 'CATEGORICAL'),
  ],
  [
    'contests',
    { contests: ['EVIDENCE', 'MOTIVE'] },
    (data) => countAny(data, 'contests', ['EVIDENCE', 'MOTIVE']),
  ],
  ['conduct', { conduct: ['ESPIONAGE'] }, (data) => countAny(data, 'conduct', ['ESPIONAGE'])],
  ['hedge', { hedge: ['CERTAIN'] }, (data) => countOf(data, ({ hedge }) => hedge === 'CERTAIN')],
  [
    'basis',
    { basis: ['NOT_KNOWN'] },
    (data) => countOf(data, ({ basis }) => basis === 'NOT_KNOWN'),
  ],
  [
    'isCounter',
    { isCounter: true },
    (data) => countOf(data, ({ isCounter }) => isCounter === true),
  ],
  [
    'not isCounter',
    { isCounter: false },
    (data) => countOf(data, ({ isCounter }) => isCounter === false),
  ],
  [
    'isAnswered',
    { isAnswered: true },
    (data) => countOf(data, ({ isAnswered }) => isAnswered === true),
  ],
  [
    'not isAnswered',
    { isAnswered: false },
    (data) => countOf(data, ({ isAnswered }) => isAnswered === false),
  ],
  [
    'text',
    { text: 'FACTUAL  basis' },
    (data) => countOf(data, ({ searchText }) => String(searchText).includes('factual basis')),
  ],
  ...[
    { voicedBy: ['agency:cn-embassy-gb', 'spokesperson:zhao-lijian'] },
    { voicedBy: ['state:cn'], includeParts: true },
    { madeBy: ['bloc:eu'] },
    { voicedBy: ['bloc:eu'] },
    { madeBy: ['state:cn'], not: { voicedBy: ['state:cn'], includeParts: true } },
    { speaksFor: ['agency:cn-mfa'] },
    { region: ['Asia'] },
    { against: { regions: ['Americas'] } },
    { against: { regions: ['Americas'], roles: ['ADDRESSEE'] } },
    { madeByMembersOf: ['bloc:nato'] },
    { madeByMembersOf: ['bloc:eu', 'bloc:un'] },
    { againstMembersOf: ['bloc:eu'] },
    { incidentKind: ['REPORT', 'OPERATION'] },
    { language: ['ru', 'zh'] },
    { statementForm: ['joint statement'] },
    { document: ['document:peoplecn-20211127'] },
    { publisher: ['publisher:people-s-daily-online-xinhua'] },
  ].map((filter): (typeof leaves)[number] => [
    JSON.stringify(filter),
    filter,
    (data) => {
      const graph = new CorpusGraph(data);
      return graph.all('Position').filter((node) => matchesPosition(graph, node, filter)).length;
    },
  ]),
  [
    'or across relationships',
    { or: [{ madeBy: ['state:ir'] }, { against: { actors: ['state:ir'] } }] },
    (data) =>
      new Set([
        ...idsOfEnds(data, 'MADE', 'to', ['state:ir']),
        ...idsOfEnds(data, 'AGAINST', 'from', ['state:ir']),
      ]).size,
  ],
];

describeEachEngine('the position filter', (engine) => {
  let runQuery: RunQuery;
  let data: GraphData;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    data = await readCorpus();
    runQuery = await createQueryRunner(store);
  });

  test.each(leaves)('%s', async (_name, filter, expected) => {
    const { result } = await runQuery(
      `query ($f: PositionFilter!, $notF: PositionFilter!, $notNotF: PositionFilter!) {
         some: positions(filter: $f) { totalCount }
         rest: positions(filter: $notF) { totalCount }
         same: positions(filter: $notNotF) { totalCount }
         all: positions { totalCount }
       }`,
      { f: filter, notF: { not: filter }, notNotF: { not: { not: filter } } },
    );

    expect(result.errors).toBeUndefined();
    const counts = result.data as unknown as Record<string, { totalCount: number }>;
    expect(counts['some']?.totalCount).toBe(expected(data));
    expect(counts['same']?.totalCount).toBe(counts['some']?.totalCount);
    expect(counts['some']!.totalCount + counts['rest']!.totalCount).toBe(counts['all']?.totalCount);
  });

  test('includeParts makes a state include its agencies', async () => {
    const { result } = await runQuery(`{
      alone: positions(filter: {against: {actors: ["state:gb"]}}) { totalCount }
      parts: positions(filter: {against: {actors: ["state:gb"]}, includeParts: true}) { totalCount }
    }`);

    const parts = data.relationships
      .filter(({ type, to }) => type === 'AGAINST' && /^agency:gb-|^state:gb$/.test(to))
      .map(({ from }) => from);
    expect(result.data).toMatchObject({ parts: { totalCount: new Set(parts).size } });
  });

  test('includeParts makes an incident include the incidents that are said to be part of it', async () => {
    const campaign = 'incident:gru-campaign-2018';
    const partIds = ['incident:badrabbit', 'incident:dnc-2016', 'incident:wada-2016'];
    const { result } = await runQuery(
      `query ($id: [ID!], $alone: PositionFilter!) {
        alone: positions(filter: $alone) { totalCount }
        parts: positions(filter: {concerns: $id, includeParts: true}) { totalCount }
        part: positions(filter: {concerns: ["incident:wada-2016"], includeParts: true}) { totalCount }
        nested: positions(filter: {includeParts: true, and: [$alone]}) { totalCount }
        outside: positions(filter: {not: {concerns: $id, includeParts: true}}) { totalCount }
        all: positions { totalCount }
      }`,
      { id: [campaign], alone: { concerns: [campaign] } },
    );

    const countOn = (...incidents: readonly string[]): number =>
      countEnds(data, 'CONCERNS', 'from', incidents);
    const alone = countOn(campaign);
    const parts = countOn(campaign, ...partIds);
    expect(parts).toBeGreaterThan(alone);
    const all = data.nodes.filter(({ id }) => id.startsWith('position:')).length;
    expect(result.data).toEqual({
      alone: { totalCount: alone },
      parts: { totalCount: parts },
      part: { totalCount: countOn('incident:wada-2016') },
      nested: { totalCount: alone },
      outside: { totalCount: all - parts },
      all: { totalCount: all },
    });
  });
});

/** Each key that takes texts of a list, with a text that the corpus has. */
const textKeys: readonly (readonly [filter: string, root: string, key: string, text: string])[] = [
  ['PositionFilter', 'positions', 'region', 'Europe'],
  ['PositionFilter', 'positions', 'regions', 'Americas'],
  ['PositionFilter', 'positions', 'language', 'en'],
  ['PositionFilter', 'positions', 'statementForm', 'joint statement'],
  ['ActorFilter', 'actors', 'iso2', 'GB'],
  ['ActorFilter', 'actors', 'region', 'Asia'],
  ['DocumentFilter', 'documents', 'language', 'de'],
];

describeEachEngine('texts of a list in a filter', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('exist for each key that takes them', () => {
    const keys = Object.entries<FilterKeys>(filterKeys).flatMap(([filter, all]) =>
      listTestedKeys(all).flatMap(([name, { kind }]) => (kind === 'TEXTS' ? [[filter, name]] : [])),
    );
    expect(textKeys.map(([filter, , key]) => [filter, key])).toEqual(keys);
  });

  test.each(textKeys)('%s of %s: %s is found in any spelling', async (type, root, key, text) => {
    const ask = (given: string) =>
      runQuery(`query ($f: ${type}) { ${root}(filter: $f) { totalCount } }`, {
        f: key === 'regions' ? { against: { [key]: [given] } } : { [key]: [given] },
      });
    const counts = await Promise.all(
      [text, text.toUpperCase(), text.toLowerCase(), ` ${text} `].map(async (each) => {
        const { result } = await ask(each);
        return (result.data?.[root] as { totalCount: number } | undefined)?.totalCount;
      }),
    );
    expect(counts[0]).toBeGreaterThan(0);
    expect(new Set(counts).size).toBe(1);

    for (const unknown of ['', 'nowhere', `${text}x`]) {
      const { result } = await ask(unknown);
      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(result.errors?.[0]?.message).toContain(`${key}: there is no "${unknown}".`);
    }
  });

  test('a mistyped one is refused with a suggestion', async () => {
    const { result } = await runQuery('{ positions(filter: {region: ["Eurpoe"]}) { totalCount } }');
    expect(result.errors?.[0]?.message).toBe(
      'region: there is no "Eurpoe". Did you mean `Europe`?',
    );
  });
});

type Test = (properties: GraphData['nodes'][number]['properties']) => boolean;

function countOf(data: GraphData, passes: Test): number {
  return data.nodes.filter(({ id, properties }) => id.startsWith('position:') && passes(properties))
    .length;
}

function countAny(data: GraphData, property: string, words: readonly string[]): number {
  return countOf(data, (properties) => {
    const values = properties[property];
    return Array.isArray(values) && values.some((value) => words.includes(String(value)));
  });
}

function countEnds(...args: Parameters<typeof idsOfEnds>): number {
  return idsOfEnds(...args).size;
}

/** Positions at one end of relationships of a type whose other end is one of `others`. */
function idsOfEnds(
  data: GraphData,
  type: string,
  end: 'from' | 'to',
  others?: readonly string[],
  passes: Test = () => true,
): ReadonlySet<string> {
  const other = end === 'from' ? 'to' : 'from';
  return new Set(
    data.relationships
      .filter(
        (relationship) =>
          relationship.type === type &&
          (others?.includes(relationship[other]) ?? true) &&
          passes(relationship.properties),
      )
      .map((relationship) => relationship[end]),
  );
}
