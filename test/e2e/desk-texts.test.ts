/**
 * Pasted texts and what is proposed from them, over HTTP on the built server with the tiny seeds: anchors are
 * exact or refused, and nothing of a text or a proposal is public.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createCuratedFolder,
  mutations,
  readWholeJournal,
  startCuratedServer,
  sendGraphQL,
  type CuratedFolder,
  type CuratedServer,
  type Payload,
} from '../support/curated-server.js';
import type { GraphQLAnswer } from '../support/run-server.js';

/** The words of the proposals must be found nowhere in public: the seeds have none of them. */
const TEXT = `Beland's embassy rejects charge over outage

PORT, Dec. 2, 2021 (Gazette) -- A spokesperson for the Embassy of Beland in Aland on Wednesday answered questions.

The spokesperson said the charge "is a kettle of moonshine without a handle."

The spokesperson called on Aland to publish its zebra files at once.
`;
const sha256 = createHash('sha256').update(TEXT, 'utf8').digest('hex');
const EXACT = 'is a kettle of moonshine without a handle';
const START = TEXT.indexOf(EXACT);

let folder: CuratedFolder;
let server: CuratedServer;
let token: string;

beforeAll(async () => {
  folder = await createCuratedFolder();
  server = await startCuratedServer(folder);
  const response = await fetch(`${server.url}/desk/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.cookie },
    body: JSON.stringify({ label: 'script', scopes: ['propose'], days: 1 }),
  });
  token = ((await response.json()) as { readonly secret: string }).secret;
  await ask(ADD_TEXT, {
    key: 'text',
    input: { text: TEXT, url: 'https://gazette.example/three', title: 'Embassy rejects charge' },
  });
}, 60_000);
afterAll(() => server.stop());

const ADD_TEXT =
  'mutation($key: ID!, $input: TextInput!) { addText(key: $key, input: $input) { sha256 text url title addedAt } }';

/** The data as the query asks for it. */
async function ask(
  query: string,
  variables: object = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { body, text } = await server.tryDesk(query, variables);
  if (body.errors !== undefined || body.data == null) throw new Error(text);
  return body.data;
}

function codeOf({ body }: GraphQLAnswer): unknown {
  return body.errors?.[0]?.extensions['code'];
}

function asToken(query: string, variables: object): Promise<GraphQLAnswer> {
  const authorization = `Bearer ${token}`;
  return sendGraphQL(`${server.url}/desk/graphql`, { query, variables }, { authorization });
}

function draftOf(excerpt: object, more: object = {}) {
  const evidence = [
    {
      document: 'document:one',
      exact: EXACT,
      offsetStart: START,
      offsetEnd: START + EXACT.length,
      textSha256: sha256,
      speech: 'DIRECT',
      language: 'en',
      ...excerpt,
    },
  ];
  const position = {
    id: 'position:bb-embassy-20211201-1',
    kind: 'DENIAL',
    asserts: 'Says that the charge is moonshine.',
    form: 'CHARACTERISATION',
    contests: ['EVIDENCE'],
    against: [{ actor: 'state:aa', role: 'ADDRESSEE' }],
    respondsTo: [{ position: 'position:aa-accuses-1', relation: 'DENIES', explicit: true }],
    evidence,
  };
  const statement = {
    id: 'statement:bb-embassy-20211201',
    occurredOn: '2021-12-01',
    summary: 'Rejects a charge.',
    sourceCheck: 'COMPLETE',
    madeBy: ['state:bb'],
    issuedBy: ['agency:bb-embassy'],
    documents: ['document:one'],
    positions: [position],
  };
  return {
    key: randomUUID(),
    mode: 'DRAFT',
    text: sha256,
    changes: [{ put: { record: { statement } } }],
    ...more,
  };
}

async function save(input: object): Promise<Payload> {
  return (await server.desk(mutations.saveChangeSet, { input })).saveChangeSet;
}

describe('a text', () => {
  test('is read back character for character, and is not found under another digest', async () => {
    const query = 'query($sha256: ID!) { text(sha256: $sha256) { text url title addedAt } }';

    expect(await ask(query, { sha256 })).toMatchObject({
      text: { text: TEXT, url: 'https://gazette.example/three', title: 'Embassy rejects charge' },
    });
    expect(await ask(query, { sha256: '0'.repeat(64) })).toEqual({ text: null });
    expect(await ask(query, { sha256: '../../change-sets/x' })).toEqual({ text: null });
  });

  test.each([
    ['an empty text', { text: ' ' }, 'BAD_USER_INPUT'],
    ['no text', {}, 'BAD_USER_INPUT'],
    ['a number', { text: 5 }, 'BAD_USER_INPUT'],
    ['a URL that is none', { text: 'x', url: 'javascript:1' }, 'BAD_USER_INPUT'],
    ['a text above the limit', { text: 'x'.repeat(400_001) }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_what, input, code) => {
    expect(codeOf(await server.tryDesk(ADD_TEXT, { key: randomUUID(), input }))).toBe(code);
  });

  test('a key is used for one request', async () => {
    const answer = await server.tryDesk(ADD_TEXT, { key: 'text', input: { text: 'Another.' } });

    expect(codeOf(answer)).toBe('KEY_REUSED');
  });
});

describe('proposals', () => {
  const PROPOSALS = `query($text: ID!) { proposals(text: $text) {
    document { known url title language publisher filedOn { date sum } publishedOn { date } }
    statements { madeBy issuedBy deliveredBy title speaker form occurredOn { date sum offsetStart offsetEnd } id duplicates { statement reasons } }
    spans { offsetStart offsetEnd exact language speech kind cue asserts statement against { actor role inherited } concerns { incident } refersTo }
  } }`;

  test('have exact offsets, speakers of the record, and dates with their sum', async () => {
    const { proposals } = await ask(PROPOSALS, { text: sha256 });

    expect(proposals).toMatchObject({
      document: {
        known: null,
        language: 'en',
        publisher: 'publisher:gazette',
        filedOn: { date: '2021-12-02' },
      },
      statements: [
        {
          madeBy: ['state:bb'],
          occurredOn: {
            date: '2021-12-01',
            sum: 'Wednesday before or on 2 Dec 2021 = 1 Dec 2021',
          },
        },
      ],
      spans: [
        { offsetStart: START, exact: EXACT, statement: 0 },
        { kind: 'CALL', cue: 'called on', against: [{ actor: 'state:aa', role: 'ADDRESSEE' }] },
      ],
    });
  });

  test('there are none for a text that the desk does not have', async () => {
    expect(await ask(PROPOSALS, { text: '0'.repeat(64) })).toEqual({ proposals: null });
  });

  test('suggest the position that is answered, and the kinds of the answers', async () => {
    const query = `query($statement: StatementInput!, $position: Int!, $first: Int, $among: [StatementInput!]) {
      suggestReplies(statement: $statement, position: $position, first: $first, among: $among) {
        position asserts kind statement summary madeBy occurredOn score reasons relations { relation kind }
      } }`;
    const statement = {
      occurredOn: '2021-12-01',
      madeBy: ['state:bb'],
      positions: [{ against: [{ actor: 'state:aa' }] }],
    };
    const { suggestReplies } = await ask(query, { statement, position: 0 });

    expect(suggestReplies).toMatchObject([
      {
        position: 'position:aa-accuses-1',
        kind: 'ACCUSATION',
        madeBy: ['state:aa'],
        relations: [
          { relation: 'DENIES', kind: 'DENIAL' },
          { relation: 'COUNTERS', kind: 'ACCUSATION' },
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
    ]);
    const drafted = {
      id: 'statement:aa-draft',
      occurredOn: '2021-12-01',
      madeBy: ['state:aa'],
      positions: [
        { id: 'position:aa-draft-1', kind: 'ACCUSATION', against: [{ actor: 'state:bb' }] },
      ],
    };
    expect(await ask(query, { statement, position: 0, first: 1, among: [drafted] })).toMatchObject({
      suggestReplies: [{ position: 'position:aa-draft-1' }],
    });
    for (const bad of [
      { position: 1 },
      { position: -1 },
      { position: 0, first: 0 },
      { position: 0, first: 21 },
    ]) {
      expect(codeOf(await server.tryDesk(query, { statement, ...bad }))).toBe('BAD_USER_INPUT');
    }
  });

  test('find the same event in the record', async () => {
    const query =
      'query($statement: StatementInput!) { findDuplicates(statement: $statement) { statement reasons } }';
    const statement = {
      occurredOn: '2021-11-30',
      madeBy: ['state:aa'],
      issuedBy: ['agency:aa-mfa'],
      positions: [{ against: [{ actor: 'agency:bb-unit' }] }],
    };

    expect(await ask(query, { statement })).toMatchObject({
      findDuplicates: [{ statement: 'statement:aa-accuses' }],
    });
    expect(await ask(query, { statement: {} })).toEqual({ findDuplicates: [] });
  });

  test('a token without the scope read sees neither texts nor proposals', async () => {
    const answers = await Promise.all([
      asToken('query($text: ID!) { text(sha256: $text) { text } }', { text: sha256 }),
      asToken(PROPOSALS, { text: sha256 }),
    ]);

    expect(answers.map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('a draft that is made from a text', () => {
  test('keeps the text, and has no problem if its words are there', async () => {
    const { changeSet, problems } = await save(draftOf({}));

    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const query = 'query($id: ID!) { changeSet(id: $id) { text } }';
    expect(await ask(query, { id: changeSet?.id })).toEqual({ changeSet: { text: sha256 } });
  });

  test.each([
    [
      'other words of the same length',
      { exact: EXACT.replace('kettle', 'kernel') },
      /Select the words/,
    ],
    [
      'offsets beside them',
      { offsetStart: START + 1, offsetEnd: START + 1 + EXACT.length },
      new RegExp(`${String(START)} to`),
    ],
    [
      'offsets beyond the text',
      { offsetStart: 90_000, offsetEnd: 90_000 + EXACT.length },
      /Write the offsets/,
    ],
    ['no offsets', { offsetStart: null, offsetEnd: null }, /Select the words/],
    ['a wrong prefix', { prefix: 'never there ' }, /omit it/],
  ])('%s block it, with a remedy', async (_what, excerpt, remedy) => {
    const { changeSet, problems, effect } = await save(draftOf(excerpt));

    const problem = problems.find(({ code }) => code === 'WORDS_NOT_IN_TEXT');
    expect(problem).toMatchObject({ severity: 'ERROR' });
    expect(problem?.path).toContain('changes[0].record.positions[0].evidence[0]');
    expect(problem?.remedy).toMatch(remedy);
    expect(effect).toBeNull();
    const variables = { key: randomUUID(), id: changeSet?.id };
    const { submitChangeSet } = await server.desk(mutations.submitChangeSet, variables);
    expect(submitChangeSet.changeSet?.status).toBe('DRAFT');
  });

  test('an unknown text is a problem, and the draft is kept', async () => {
    const { changeSet, problems } = await save(draftOf({}, { text: '0'.repeat(64) }));

    expect(changeSet?.status).toBe('DRAFT');
    expect(problems.map(({ code }) => code)).toContain('TEXT_NOT_FOUND');
  });
});

describe('a token with the scope propose', () => {
  test('adds a text and saves a draft whose words are in it', async () => {
    const added = await asToken(ADD_TEXT, { key: 'by token', input: { text: TEXT } });
    expect(added.body.data).toMatchObject({ addText: { sha256 } });

    const saved = await asToken(mutations.saveChangeSet, { input: draftOf({}) });
    expect(saved.body.data).toMatchObject({ saveChangeSet: { changeSet: { status: 'DRAFT' } } });
  });

  test.each([
    ['words that are not in the text', draftOf({ exact: EXACT.replace('kettle', 'kernel') })],
    [
      'offsets beside them',
      draftOf({ offsetStart: START + 1, offsetEnd: START + 1 + EXACT.length }),
    ],
    ['no offsets', draftOf({ offsetStart: null, offsetEnd: null })],
    ['the digest of another text', draftOf({ textSha256: '0'.repeat(64) })],
    ['no digest', draftOf({ textSha256: null })],
    ['no text', draftOf({}, { text: null })],
    ['an unknown text', draftOf({}, { text: '0'.repeat(64) })],
  ])('%s are refused, and nothing is saved', async (_what, input) => {
    const count = '{ changeSets { total } }';
    const before = await ask(count);
    const answer = await asToken(mutations.saveChangeSet, { input });

    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.body.errors?.[0]?.message).toContain(
      'Words that are not in the text cannot be saved',
    );
    expect(await ask(count)).toEqual(before);
  });

  test('changes a statement of the record without touching its evidence', async () => {
    const query = '{ record(section: STATEMENTS, id: "statement:aa-accuses") { revision record } }';
    const { record } = await server.desk(query);
    const put = {
      ifRevision: record?.revision,
      record: { statement: { ...record?.record, summary: 'Aland accuses Beland again.' } },
    };
    const input = { key: randomUUID(), mode: 'DRAFT', changes: [{ put }] };
    const answer = await asToken(mutations.saveChangeSet, { input });

    expect(answer.body.data).toMatchObject({ saveChangeSet: { changeSet: { status: 'DRAFT' } } });
  });
});

test('no text and no proposal is in a public answer, count, export or journal', async () => {
  const words = ['kettle of moonshine', 'zebra files', sha256];
  const before = await readPublic();
  await ask('query($text: ID!) { proposals(text: $text) { spans { exact } } }', { text: sha256 });
  await save(draftOf({}));

  const after = await readPublic();
  expect(after.map((each) => each.slice(0, 40))).toMatchObject([
    expect.stringContaining('"data":{"dataset"'),
    expect.stringContaining('graph.jsonl 200'),
    expect.stringContaining('positions.csv 200'),
    expect.stringContaining('graph.graphml 200'),
    '404',
  ]);
  expect(after).toEqual(before);
  for (const word of words) expect(JSON.stringify(after)).not.toContain(word);
  const { body } = await sendGraphQL(`${server.url}/graphql`, {
    query: '{ __schema { queryType { fields { name } } types { name } } }',
  });
  const names = JSON.stringify(body.data);
  for (const name of [
    'TextProposals',
    'SpanProposal',
    'ReplySuggestion',
    'suggestReplies',
    'findDuplicates',
  ]) {
    expect(names).not.toContain(`"${name}"`);
  }
  expect(JSON.stringify(await readWholeJournal(folder.journalPath))).not.toContain(sha256);
});

/** Counts, searches and whole exports, as anybody can read them. */
async function readPublic(): Promise<readonly string[]> {
  const query = `{
    dataset { version counts { accusations denials statements documents } }
    search(text: "kettle moonshine zebra") { totalCount }
    positions(first: 50) { totalCount nodes { id asserts quote evidence { exact textSha256 } } }
  }`;
  const { text } = await sendGraphQL(`${server.url}/graphql`, { query });
  const exports: string[] = [];
  // One at a time: more are too many for one client.
  for (const file of ['graph.jsonl', 'positions.csv', 'graph.graphml']) {
    const response = await fetch(`${server.url}/export/${file}`);
    exports.push(`${file} ${String(response.status)} ${await response.text()}`);
  }
  const changes = await fetch(`${server.url}/desk/texts/${sha256}.txt`, { redirect: 'manual' });
  return [text, ...exports, String(changes.status)];
}
