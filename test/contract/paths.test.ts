/**
 * Paths: computed by hand on the founding exchange, and compared with a graph walk over the data.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { describeEachEngine } from '../support/engines.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { evaluatePaths } from '../support/naive-questions/paths.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const PATHS = `query (
  $from: ID!, $to: ID!, $through: [NodeType!], $types: [RelationshipType!],
  $maxLength: Int! = 4, $limit: Int! = 100
) {
  paths(from: $from, to: $to, through: $through, types: $types, maxLength: $maxLength, limit: $limit) {
    pathCount reason
    truncated { rule count lengthsNotLookedFor }
    paths {
      length
      nodes { id type label date { value } }
      steps { relationships { id properties { name value } } excerpts { id } documents { id } }
    }
  }
}`;

interface Identified {
  readonly id: string;
}
interface Answer {
  readonly pathCount: number;
  readonly reason: string | null;
  readonly truncated: {
    readonly rule: string;
    readonly count: number;
    readonly lengthsNotLookedFor: readonly number[];
  } | null;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly Identified[];
    readonly steps: readonly {
      readonly relationships: readonly Identified[];
      readonly excerpts: readonly Identified[];
      readonly documents: readonly Identified[];
    }[];
  }[];
}

const ACCUSATION = 'position:gb-ncsc-review-202111-1';
const DENIAL = 'position:cn-embassy-gb-20211125-1';
const REVIEW = 'statement:gb-ncsc-review-202111';
const EMBASSY = 'statement:cn-embassy-gb-20211125';
const PAGE = 'document:peoplecn-20211127';
const INITIATIVE = 'initiative:global-initiative-on-data-security';

describeEachEngine('paths', (engine) => {
  let runQuery: RunQuery;
  let corpus: GraphData;
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const { result, statements } = await runQuery(PATHS, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['paths'] as Answer;
  };
  const refusal = async (variables: Readonly<Record<string, unknown>>) => {
    const { result } = await runQuery(PATHS, variables);
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    return result.errors?.[0]?.message;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    corpus = await readCorpus();
  });

  test("lead from the British accusation to the embassy's denial: directly, then indirectly", async () => {
    const { paths, pathCount, truncated, reason } = await ask({ from: ACCUSATION, to: DENIAL });

    expect({ pathCount, truncated, reason }).toEqual({
      pathCount: 8,
      truncated: null,
      reason: null,
    });
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id).slice(1, -1))).toEqual([
      // The denial answers it.
      [],
      // Two more replies in the same statement; a second accusation that the denial answers.
      ['position:cn-embassy-gb-20211125-2', EMBASSY],
      ['position:cn-embassy-gb-20211125-5', EMBASSY],
      [REVIEW, 'position:gb-ncsc-review-202111-2'],
      // One page reports both.
      ['excerpt:gb-ncsc-review-202111-1-2', PAGE, 'excerpt:cn-embassy-gb-20211125-1-1'],
      ['excerpt:gb-ncsc-review-202111-1-2', PAGE, EMBASSY],
      [REVIEW, PAGE, 'excerpt:cn-embassy-gb-20211125-1-1'],
      [REVIEW, PAGE, EMBASSY],
    ]);
    expect(paths[0]).toEqual({
      length: 1,
      nodes: [
        {
          id: ACCUSATION,
          type: 'ACCUSATION',
          label: expect.any(String) as string,
          date: { value: '2021-11' },
        },
        {
          id: DENIAL,
          type: 'DENIAL',
          label: "Says that the report's accusation against China has no factual basis.",
          date: { value: '2021-11-25' },
        },
      ],
      steps: [
        {
          relationships: [
            {
              id: `RESPONDS_TO/${DENIAL}/${ACCUSATION}/DENIES`,
              properties: [
                { name: 'relation', value: 'DENIES' },
                { name: 'explicit', value: 'true' },
                { name: 'minDays', value: '0' },
                { name: 'maxDays', value: '24' },
              ],
            },
          ],
          excerpts: [{ id: 'excerpt:cn-embassy-gb-20211125-1-1' }],
          documents: [{ id: PAGE }],
        },
      ],
    });
  });

  test('lead from China to its initiative: it proposed it, and mentioned it in five positions', async () => {
    const { paths, pathCount } = await ask({ from: 'state:cn', to: INITIATIVE, maxLength: 2 });

    expect(pathCount).toBe(6);
    expect(
      paths.map(({ steps }) => steps.map(({ relationships }) => typesOf(relationships))),
    ).toEqual([[['PROPOSED']], ...Array.from({ length: 5 }, () => [['MADE'], ['REFERS_TO']])]);
    expect(paths.slice(1).map(({ nodes }) => nodes[1]?.id)).toEqual([
      'position:cn-embassy-gb-20211125-4',
      'position:cn-wang-yi-gids-20200908-1',
      'position:cn-wang-yi-gids-20200908-2',
      'position:cn-wang-yi-gids-20200911-1',
      'position:cn-wang-yi-gids-20200911-2',
    ]);
  });

  test('are the same in reverse, read from the other end', async () => {
    const there = await ask({ from: 'state:cn', to: INITIATIVE, maxLength: 3 });
    const back = await ask({ from: INITIATIVE, to: 'state:cn', maxLength: 3 });
    const idsOf = ({ paths }: Answer): readonly string[][] =>
      paths.map(({ nodes }) => nodes.map(({ id }) => id));

    expect(
      idsOf(back)
        .map((ids) => ids.toReversed().join(' '))
        .sort(),
    ).toEqual(
      idsOf(there)
        .map((ids) => ids.join(' '))
        .sort(),
    );
  });

  test('name every relationship between two records, and its source', async () => {
    const { paths } = await ask({
      from: 'spokesperson:wang-yi',
      to: INITIATIVE,
      through: ['STATEMENT', 'PROPOSAL'],
      types: ['ANNOUNCED', 'DELIVERED', 'CONTAINS', 'REFERS_TO'],
      maxLength: 3,
    });

    expect(paths.map(({ length }) => length)).toEqual([1, 3, 3]);
    // The initiative's own pages; those of the statement; those of the position.
    expect(paths[0]?.steps[0]).toMatchObject({
      relationships: [{ id: `ANNOUNCED/spokesperson:wang-yi/${INITIATIVE}` }],
      excerpts: [],
      documents: [
        { id: 'document:diplspectrum-gids' },
        { id: 'document:peoplecn-20200912' },
        { id: 'document:urdupoint-1023302' },
      ],
    });
    expect(paths[1]?.steps).toMatchObject([
      {
        excerpts: [],
        documents: [{ id: 'document:diplspectrum-gids' }, { id: 'document:urdupoint-1023302' }],
      },
      {
        excerpts: [{ id: 'excerpt:cn-wang-yi-gids-20200908-1-1' }],
        documents: [{ id: 'document:urdupoint-1023302' }],
      },
      {
        excerpts: [{ id: 'excerpt:cn-wang-yi-gids-20200908-1-1' }],
        documents: [{ id: 'document:urdupoint-1023302' }],
      },
    ]);
  });

  test('count two records joined by several relationships as one step', async () => {
    const { paths } = await ask({
      from: 'agency:gb-ncsc',
      to: ACCUSATION,
      types: ['VOICED', 'ISSUED', 'CONTAINS'],
      maxLength: 2,
    });
    const twice = await ask({ from: 'state:gb', to: ACCUSATION, types: ['VOICED', 'MADE'] });

    expect(paths.map(({ length }) => length)).toEqual([1, 2]);
    expect(
      twice.paths.map(({ steps }) => steps.map(({ relationships }) => typesOf(relationships))),
    ).toEqual([[['MADE', 'VOICED']]]);
  });

  test('show the page that documents a term of office, and none of a chain', async () => {
    const office = await ask({
      from: 'spokesperson:zhao-lijian',
      to: 'agency:cn-mfa',
      types: ['SPEAKS_FOR'],
    });
    const chain = await ask({ from: 'agency:cn-embassy-gb', to: 'agency:cn-mfa', through: [] });

    expect(office.paths[0]?.steps[0]?.documents).toEqual([
      { id: 'document:chinadaily-20200225' },
      { id: 'document:xtremecuztoms-zhao' },
    ]);
    expect(chain.paths[0]?.steps).toMatchObject([
      {
        relationships: [{ id: 'PART_OF/agency:cn-embassy-gb/agency:cn-mfa' }],
        excerpts: [],
        documents: [],
      },
    ]);
  });

  describe('equal a graph walk over the data', () => {
    test.each([
      ['two positions', { from: ACCUSATION, to: DENIAL, maxLength: 6 }],
      ['two states', { from: 'state:us', to: 'state:ir', maxLength: 3 }],
      ['two states, in reverse', { from: 'state:ir', to: 'state:us', maxLength: 3 }],
      ['an agency and a state', { from: 'agency:gb-ncsc', to: 'state:cn', maxLength: 4 }],
      [
        'an incident and a medium',
        { from: 'incident:exchange-2021', to: 'publisher:nominet', maxLength: 6 },
      ],
      ['a state and its neighbour', { from: 'state:ee', to: 'state:ru', maxLength: 4 }],
      [
        'positions on one incident',
        {
          from: 'position:nato-exchange-20210719-1',
          to: 'position:us-psaki-exchange-20210719-1',
          through: ['INCIDENT'],
          maxLength: 2,
        },
      ],
      [
        'connections through several kinds',
        {
          from: 'group:apt40',
          to: 'initiative:paris-call',
          through: ['ACCUSATION', 'DENIAL', 'PROPOSAL', 'REMARK', 'STATE'],
          maxLength: 4,
        },
      ],
      [
        'replies only',
        {
          from: ACCUSATION,
          to: 'position:cn-embassy-gb-20211125-5',
          types: ['RESPONDS_TO'],
          maxLength: 6,
        },
      ],
      [
        'derived relationships',
        { from: 'agency:cn-mfa', to: 'state:us', types: ['VOICED', 'AGAINST'], maxLength: 2 },
      ],
    ])(
      'between %s',
      async (
        _,
        selection: {
          readonly from: string;
          readonly to: string;
          readonly maxLength: number;
          readonly through?: readonly string[];
          readonly types?: readonly string[];
        },
      ) => {
        for (const limit of [100, 3]) {
          const expected = evaluatePaths(corpus, { ...selection, limit });
          const { paths, pathCount, truncated, reason } = await ask({ ...selection, limit });

          expect(expected.paths.length).toBeGreaterThan(0);
          expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
            expected.paths.slice(0, limit),
          );
          expect(pathCount).toBe(expected.paths.length);
          expect(reason).toBeNull();
          expect(truncated?.lengthsNotLookedFor ?? []).toEqual(expected.lengthsNotLookedFor);
          expect(truncated?.count ?? 0).toBe(Math.max(0, pathCount - limit));
        }
      },
    );
  });

  test('over the limit say which are left out, of which length, and which lengths were not searched', async () => {
    const whole = await ask({ from: ACCUSATION, to: DENIAL });
    const part = await ask({ from: ACCUSATION, to: DENIAL, limit: 2 });

    expect(part.paths).toEqual(whole.paths.slice(0, 2));
    expect(part.pathCount).toBe(4);
    expect(part.truncated).toEqual({
      rule: 'Shortest first; then by the ids of their records, one after the other.',
      count: 2,
      lengthsNotLookedFor: [4],
    });
  });

  test('between two hubs give the same bytes twice, and stop at the length that fills the limit', async () => {
    const selection = { from: 'state:us', to: 'state:cn', maxLength: 6, limit: 20 };
    const answer = await ask(selection);

    expect(answer.paths).toHaveLength(20);
    expect(answer.truncated?.lengthsNotLookedFor).toEqual([3, 4, 5, 6]);
    expect(JSON.stringify(await ask(selection))).toBe(JSON.stringify(answer));
  });

  test('say why there is none', async () => {
    const none = await ask({ from: DENIAL, to: 'incident:notpetya' });
    const direct = await ask({ from: DENIAL, to: 'incident:notpetya', through: [] });

    expect(none).toMatchObject({ pathCount: 0, paths: [], truncated: null });
    expect(none.reason).toMatch(
      /^No path of at most 4 relationships .* through ACCUSATION, .* maxLength may be 6\.$/,
    );
    expect(direct.reason).toMatch(/^No relationship of these types joins /);
  });

  test('return records for fragments, without another statement', async () => {
    const { result, statements } = await runQuery(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 1) { reference { text } paths {
        nodes { record { __typename ... on Position { madeBy { name } } ... on Denial { form } } }
        steps { excerpts { exact document { publisher { name } } } documents { url } }
      } } }`,
      { from: ACCUSATION, to: DENIAL },
    );

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(lintCypher(statements[0]?.text ?? '')).toEqual([]);
    expect(result.data?.['paths']).toMatchObject({
      reference: { text: expect.stringContaining('1 path') as string },
      paths: [
        {
          nodes: [
            { record: { __typename: 'Accusation', madeBy: [{ name: 'United Kingdom' }] } },
            { record: { __typename: 'Denial', form: 'EVIDENCE_CHALLENGE' } },
          ],
          steps: [
            {
              excerpts: [
                {
                  exact: 'has no factual basis',
                  document: { publisher: { name: "People's Daily Online (Xinhua)" } },
                },
              ],
              documents: [{ url: expect.stringMatching(/^http/) as string }],
            },
          ],
        },
      ],
    });
  });

  test('have a text that depends on structure alone', async () => {
    const texts = [];
    for (const [from, to, limit] of [
      [ACCUSATION, DENIAL, 3],
      ['position:gb-ncsc-review-202111-2', 'position:cn-embassy-gb-20211125-5', 50],
    ]) {
      const { statements } = await runQuery(PATHS, { from, to, limit });
      texts.push(statements[0]?.text);
    }

    expect(texts[0]).toBe(texts[1]);
  });

  test('refuse invalid input, with suggestions', async () => {
    const ends = { from: 'state:cn', to: 'state:gb' };

    expect(await refusal({ ...ends, to: 'state:cn' })).toMatch(
      /to: is "state:cn", the same as from/,
    );
    expect(await refusal({ ...ends, to: 'state:gbb' })).toMatch(/to: there is no .*`state:gb`/);
    expect(await refusal({ ...ends, from: 'statement:none-1' })).toBe(
      'from: there is no "statement:none-1".',
    );
    expect(await refusal({ ...ends, to: 'document:none-1' })).toBe(
      'to: there is no "document:none-1".',
    );
    expect(await refusal({ ...ends, from: 'China' })).toMatch(/from: "China" is not a valid id/);
    expect(await refusal({ ...ends, types: [] })).toMatch(/types: name at least one/);
    expect(await refusal({ ...ends, maxLength: 7 })).toMatch(/maxLength: 7 is out of bounds/);
    expect(await refusal({ ...ends, maxLength: 0 })).toMatch(/maxLength: 0 is out of bounds/);
    expect(await refusal({ ...ends, limit: 101 })).toMatch(/limit: 101 is out of bounds/);
  });
});

function typesOf(relationships: readonly Identified[]): readonly string[] {
  return relationships.map(({ id }) => id.split('/')[0] ?? '');
}
