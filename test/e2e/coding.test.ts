/**
 * Two coders and an adjudicator at the built server: tasks, sealed codings, the comparison, the change set
 * that is drafted from it, and live agreement.
 */
import { randomUUID } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ones, others, SHA256, TEXT } from '../support/coded-text.js';
import {
  createCuratedFolder,
  dataOf,
  mutations,
  readWholeJournal,
  sendGraphQL,
  type CuratedFolder,
} from '../support/curated-server.js';
import { startDeskTeam, type DeskTeam } from '../support/desk-team.js';
import { startServer, type GraphQLAnswer } from '../support/run-server.js';

interface ShownTask {
  readonly id: string;
  readonly status: string;
  readonly mine: {
    readonly revision: string;
    readonly isSealed: boolean;
    readonly problems: readonly { readonly severity: string }[];
  } | null;
  readonly codings: readonly { readonly label: string }[] | null;
  readonly mayAdjudicate: boolean;
  readonly changeSet: string | null;
}

let folder: CuratedFolder;
let team: DeskTeam;
let ann: string;
let bob: string;
let cay: string;

beforeAll(async () => {
  folder = await createCuratedFolder();
  team = await startDeskTeam(folder.environment);
  [ann, bob, cay] = [
    await team.invite(['coder']),
    await team.invite(['coder', 'curator']),
    await team.invite(['curator']),
  ];
  await ask(cay, 'mutation($text: TextInput!) { addText(key: "t", input: $text) { sha256 } }', {
    text: { text: TEXT },
  });
}, 60_000);
afterAll(() => team.server.stop());

async function ask(cookie: string, query: string, variables: object = {}) {
  const answer = await team.ask(query, variables, { cookie });
  // By the schema, an object with the fields that were asked for.
  return dataOf(answer) as Readonly<Record<string, unknown>>;
}

function attempt(cookie: string, name: keyof typeof mutations, variables: object) {
  return team.ask(mutations[name], { key: randomUUID(), ...variables }, { cookie });
}

async function pseudonymOf(cookie: string): Promise<string> {
  const { me } = await ask(cookie, '{ me { pseudonym } }');
  return (me as { readonly pseudonym: string }).pseudonym;
}

async function createTask(protocol = 'BLIND_ASSISTED', coders = [ann, bob]): Promise<string> {
  const variables = {
    key: randomUUID(),
    sha256: SHA256,
    coders: await Promise.all(coders.map(pseudonymOf)),
    protocol,
  };
  const { createTask: made } = await ask(cay, mutations.createTask, variables);
  return (made as ShownTask).id;
}

const TASK = `query($id: ID!) { task(id: $id) {
  id status mine { revision isSealed problems { severity } } codings { label } mayAdjudicate changeSet } }`;

async function readTask(cookie: string, id: string): Promise<ShownTask | null> {
  return (await ask(cookie, TASK, { id }))['task'] as ShownTask | null;
}

async function code(cookie: string, task: string, records: readonly object[]): Promise<void> {
  await ask(cookie, mutations.saveCoding, { key: randomUUID(), task, records });
  await ask(cookie, mutations.sealCoding, { key: randomUUID(), task });
}

function codeOf({ body }: GraphQLAnswer): unknown {
  return body.errors?.[0]?.extensions['code'];
}

async function readKinds(): Promise<readonly string[]> {
  return (await readWholeJournal(folder.journalPath)).map(({ kind }) => kind);
}

describe('a coding', () => {
  test('is saved once per key, and not over a revision that was not loaded', async () => {
    const task = await createTask();
    const first = { key: randomUUID(), task, records: ones };
    const saved = await ask(ann, mutations.saveCoding, first);
    const again = await ask(ann, mutations.saveCoding, first);
    const { mine } = saved['saveCoding'] as ShownTask;

    expect(again).toEqual(saved);
    expect(mine).toMatchObject({ isSealed: false, problems: [] });
    expect(codeOf(await attempt(ann, 'saveCoding', { task, records: others }))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await attempt(ann, 'saveCoding', { ...first, records: others }))).toBe(
      'KEY_REUSED',
    );
    const next = { task, records: others, ifRevision: mine?.revision };
    expect(codeOf(await attempt(ann, 'saveCoding', next))).toBeUndefined();
  });

  test('cannot be sealed before it is saved, nor while an error blocks it, nor changed once sealed', async () => {
    const task = await createTask();

    expect(codeOf(await attempt(ann, 'sealCoding', { task }))).toBe('BAD_USER_INPUT');
    const moved = JSON.parse(
      JSON.stringify(ones).replace('the outage never', 'the outage surely'),
    ) as typeof ones;
    await attempt(ann, 'saveCoding', { task, records: moved });
    const refused = await attempt(ann, 'sealCoding', { task });
    expect(refused.text).toContain('Words that are not in the text cannot be saved');
    const { mine } = (await readTask(ann, task)) ?? {};
    await attempt(ann, 'saveCoding', { task, records: ones, ifRevision: mine?.revision });
    const key = randomUUID();
    const sealed = await attempt(ann, 'sealCoding', { key, task });

    expect(await attempt(ann, 'sealCoding', { key, task })).toMatchObject({ text: sealed.text });
    expect(codeOf(await attempt(ann, 'sealCoding', { task }))).toBe('BAD_USER_INPUT');
    const { mine: now } = (await readTask(ann, task)) ?? {};
    expect(
      codeOf(await attempt(ann, 'saveCoding', { task, records: [], ifRevision: now?.revision })),
    ).toBe('BAD_USER_INPUT');
  });

  test('is made only by coders of the task, and the task is seen only by them and curators', async () => {
    const dan = await team.invite(['coder']);
    const task = await createTask();

    expect(codeOf(await attempt(cay, 'saveCoding', { task, records: [] }))).toBe('FORBIDDEN');
    expect(codeOf(await attempt(dan, 'saveCoding', { task, records: [] }))).toBe('FORBIDDEN');
    expect(await readTask(dan, task)).toBeNull();
    expect(await readTask(cay, task)).toMatchObject({ mine: null, codings: null });
  });
});

describe('a task', () => {
  test.each([
    ['one coder', () => [ann]],
    ['the same coder twice', () => [ann, ann]],
    ['three coders', () => [ann, bob, cay]],
  ])('for %s is refused', async (_case, coders) => {
    await expect(createTask('OPEN', coders())).rejects.toThrow('two different persons');
  });

  test('for a person without the role, or a text that the desk does not have, is refused', async () => {
    const eve = await team.invite(['admin']);
    await expect(createTask('OPEN', [ann, eve])).rejects.toThrow('role coder or curator');
    const coders = [await pseudonymOf(ann), await pseudonymOf(bob)];
    const unknown = { sha256: 'f'.repeat(64), coders, protocol: 'OPEN' };
    expect((await attempt(cay, 'createTask', unknown)).text).toContain('no text');
  });

  test('is created once per key', async () => {
    const coders = [await pseudonymOf(ann), await pseudonymOf(bob)];
    const request = { key: randomUUID(), sha256: SHA256, coders, protocol: 'OPEN' };

    const made = await ask(cay, mutations.createTask, request);
    expect(await ask(cay, mutations.createTask, request)).toEqual(made);
    expect(
      codeOf(await attempt(cay, 'createTask', { ...request, protocol: 'BLIND_ASSISTED' })),
    ).toBe('KEY_REUSED');
  });

  test('under the protocol OPEN shows its coders what is saved', async () => {
    const task = await createTask('OPEN');
    await attempt(ann, 'saveCoding', { task, records: ones });

    expect((await readTask(bob, task))?.codings).toHaveLength(1);
    expect((await readTask(cay, task))?.codings).toBeNull();
  });
});

test('from two sealed codings to the record', async () => {
  const task = await createTask();
  const before = await readKinds();
  const agreementBefore = await readAgreement();
  await code(ann, task, ones);
  expect(await readKinds()).toEqual(before);
  expect(await readTask(cay, task)).toMatchObject({ status: 'CODING', mayAdjudicate: false });
  await code(bob, task, others);

  const coding = (await readWholeJournal(folder.journalPath)).at(-1);
  expect(coding).toMatchObject({
    kind: 'CODING',
    by: 'system',
    body: { task, protocol: 'BLIND_ASSISTED', codings: [{ label: 'A' }, { label: 'B' }] },
  });
  expect(await readTask(ann, task)).toMatchObject({ status: 'CODED', codings: null });
  expect(await readTask(bob, task)).toMatchObject({ codings: null, mayAdjudicate: false });
  const shown = await readTask(cay, task);
  expect(shown).toMatchObject({ codings: [{ label: 'A' }, { label: 'B' }], mayAdjudicate: true });

  const { comparison } = (
    await ask(
      cay,
      `query($id: ID!) { task(id: $id) { codings { savedAt problems { code } }
        comparison { undecided agreed { section id record }
          statements { differences { field } acts { a b differences { field a b } } }
          agreement { statementCount matchedActCount figures { what value reason unmatched { first second } } } } } }`,
      { id: task },
    )
  )['task'] as {
    readonly comparison: {
      readonly undecided: readonly string[];
      readonly agreed: readonly { readonly record: { readonly positions: readonly object[] } }[];
      readonly statements: readonly {
        readonly acts: readonly { readonly differences: readonly object[] }[];
      }[];
      readonly agreement: object;
    };
  };
  // Whose coding is A was drawn at random.
  const forms = ['CATEGORICAL', 'CHARACTERISATION'];
  expect(comparison).toMatchObject({
    undecided: ['[0].positions[0].form'],
    statements: [{ differences: [] }],
    agreement: { statementCount: 1, matchedActCount: 1 },
  });
  const [differing] = comparison.statements[0]?.acts[0]?.differences as readonly {
    readonly a: string;
    readonly b: string;
  }[];
  expect([differing?.a, differing?.b].toSorted()).toEqual(forms);
  const [agreed] = comparison.agreed;
  expect(agreed?.record.positions).toHaveLength(1);

  const decided = { ...agreed?.record, positions: ones[0]?.statement.positions };
  const result = {
    task,
    reason: 'The words are flat.',
    changes: [{ put: { record: { statement: { ...decided, id: 'statement:bb-denies' } } } }],
  };
  expect(codeOf(await attempt(bob, 'adjudicate', result))).toBe('FORBIDDEN');
  const key = randomUUID();
  const drafted = await ask(cay, mutations.adjudicate, { key, ...result });
  expect(await ask(cay, mutations.adjudicate, { key, ...result })).toEqual(drafted);
  const { changeSet, problems } = drafted['adjudicate'] as {
    readonly changeSet: { readonly id: string };
    readonly problems: readonly object[];
  };
  expect(problems).toEqual([]);
  expect((await attempt(cay, 'adjudicate', result)).text).toContain(changeSet.id);
  expect((await readWholeJournal(folder.journalPath)).at(-1)).toMatchObject({
    kind: 'ADJUDICATE',
    body: { task, codings: coding?.seq, changeSet: changeSet.id },
  });
  expect(await readTask(ann, task)).toMatchObject({
    status: 'ADJUDICATED',
    codings: [{ label: 'A' }, { label: 'B' }],
    changeSet: changeSet.id,
  });
  expect(
    await ask(cay, 'query($id: ID!) { changeSet(id: $id) { adjudicates } }', { id: changeSet.id }),
  ).toEqual({ changeSet: { adjudicates: task } });

  await ask(cay, mutations.submitChangeSet, { key: randomUUID(), id: changeSet.id });
  await ask(team.admin, mutations.acceptChangeSet, { key: randomUUID(), id: changeSet.id });
  const { body } = await sendGraphQL(`${team.server.url}/graphql`, {
    query: '{ node(id: "position:bb-denies-1") { ... on Denial { form } } }',
  });
  expect(body.data).toEqual({ node: { form: 'CATEGORICAL' } });

  const live = await readAgreement();
  expect(live.length).toBeGreaterThan(agreementBefore.length);
  expect(
    live.find(({ what, protocol }) => what === 'acts' && protocol === 'BLIND_ASSISTED'),
  ).toEqual({
    what: 'acts',
    measure: 'F1',
    value: 0.667,
    n: 3,
    protocol: 'BLIND_ASSISTED',
    source: 'TASKS',
    reason: null,
  });
  expect(live.find(({ what }) => what === 'contests')).toMatchObject({
    value: null,
    reason: expect.stringContaining('All choices are equal') as string,
  });
}, 60_000);

test('a coder of a text cannot read codings of the same text in another task', async () => {
  const dan = await team.invite(['coder']);
  const fay = await team.invite(['coder', 'curator']);
  const own = await createTask('BLIND_UNASSISTED', [dan, fay]);
  const foreign = await createTask('BLIND_UNASSISTED', [ann, dan]);
  await code(ann, foreign, others);
  await code(dan, foreign, others);
  const changes: readonly object[] = [];

  expect(await readTask(fay, foreign)).toMatchObject({ codings: null, mayAdjudicate: false });
  const refused = await attempt(fay, 'adjudicate', { task: foreign, reason: 'x', changes });
  expect(codeOf(refused)).toBe('FORBIDDEN');
  await code(dan, own, others);
  await code(fay, own, others);
  expect(await readTask(fay, foreign)).toMatchObject({ codings: [{}, {}], mayAdjudicate: true });
});

test('a coder gets proposals only under a protocol that allows them', async () => {
  const [dan, fay] = [await team.invite(['coder']), await team.invite(['coder'])];
  const query = 'query($text: ID!) { proposals(text: $text) { spans { cue } } }';
  const suggest = `query($statement: StatementInput!) {
    suggestReplies(statement: $statement, position: 0) { position }
  }`;
  const compare =
    'query($statement: StatementInput!) { findDuplicates(statement: $statement) { statement } }';
  const statement = { positions: [{ evidence: [{ textSha256: SHA256 }] }] };
  const propose = async (cookie: string) => {
    const answers = await Promise.all([
      team.ask(query, { text: SHA256 }, { cookie }),
      team.ask(suggest, { statement }, { cookie }),
      team.ask(compare, { statement }, { cookie }),
    ]);
    return answers.map(codeOf);
  };
  const answered = [undefined, undefined, undefined];
  const refused = ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'];
  await createTask('BLIND_ASSISTED', [dan, fay]);
  expect(await propose(dan)).toEqual(answered);
  const task = await createTask('BLIND_UNASSISTED', [dan, fay]);
  expect(await propose(dan)).toEqual(refused);
  await code(dan, task, others);
  expect(await propose(dan)).toEqual(refused);
  await code(fay, task, others);

  expect(await propose(dan)).toEqual(answered);
});

interface ShownFigure {
  readonly what: string;
  readonly protocol: string;
}

async function readAgreement(): Promise<readonly ShownFigure[]> {
  const query = '{ dataset { agreement { what measure value n protocol source reason } } }';
  const { body } = await sendGraphQL(`${team.server.url}/graphql`, { query });
  return (body.data as { readonly dataset: { readonly agreement: readonly ShownFigure[] } }).dataset
    .agreement;
}

test('figures of different protocols are never pooled', async () => {
  const task = await createTask('OPEN');
  await code(ann, task, ones);
  await code(bob, task, ones);

  const figures = await readAgreement();
  const acts = figures.filter(({ what }) => what === 'acts');
  const known = acts.map(({ protocol }) => protocol);
  expect(known).toContain('OPEN');
  expect(new Set(known).size).toBe(known.length);
  const { agreement } = await ask(
    cay,
    '{ agreement(protocol: OPEN) { groups { protocol source taskCount tables { what terms cells { first second count } } } } }',
  );
  expect(agreement).toMatchObject({
    groups: [{ protocol: 'OPEN', source: 'TASKS', taskCount: 1 }],
  });
});

test('a crash between the last seal and the journal is completed at the next start', async () => {
  const other = await createCuratedFolder();
  const own = await startDeskTeam(other.environment);
  const people = [
    await own.invite(['coder']),
    await own.invite(['coder']),
    await own.invite(['curator']),
  ];
  const send = async (index: number, name: keyof typeof mutations, variables: object) => {
    const answer = await own.ask(
      mutations[name],
      { key: randomUUID(), ...variables },
      { cookie: people[index] ?? '' },
    );
    if (answer.body.errors !== undefined) throw new Error(answer.text);
    return answer.body.data as Readonly<Record<string, { readonly id: string }>>;
  };
  await own.ask(
    'mutation($text: TextInput!) { addText(key: "t", input: $text) { sha256 } }',
    { text: { text: TEXT } },
    { cookie: people[2] ?? '' },
  );
  const listed = await own.ask('{ coders { pseudonym name } }', {}, { cookie: people[2] ?? '' });
  const { coders } = listed.body.data as {
    readonly coders: readonly { readonly pseudonym: string; readonly name: string }[];
  };
  const two = coders.filter(({ name }) => name === 'coder').map(({ pseudonym }) => pseudonym);
  const made = await send(2, 'createTask', {
    sha256: SHA256,
    coders: two,
    protocol: 'BLIND_UNASSISTED',
  });
  const task = made['createTask']?.id;
  for (const index of [0, 1]) await send(index, 'saveCoding', { task, records: ones });
  await send(0, 'sealCoding', { task });
  await own.server.stop();
  // As if the process had ended after the second seal was stored.
  const [file = ''] = await readdir(join(other.deskPath, 'tasks'));
  const path = join(other.deskPath, 'tasks', file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"isSealed": false', '"isSealed": true'));
  expect(await readWholeJournal(other.journalPath)).toEqual([]);

  const again = await startServer({ ...other.environment, CURATION: 'team' });
  await again.stop();

  const kinds = (await readWholeJournal(other.journalPath)).map(({ kind }) => kind);
  expect(kinds).toEqual(['CHECKPOINT', 'CODING']);
}, 60_000);

test('a sample is the same for the same seed, and spread over the strata', async () => {
  const sample = (variables: object) =>
    ask(
      cay,
      'query($seed: Int!, $size: Int!, $by: SampleStratum) { sample(seed: $seed, size: $size, by: $by) }',
      variables,
    );
  const drawn = await sample({ seed: 7, size: 2, by: 'PRINCIPAL' });

  expect(await sample({ seed: 7, size: 2, by: 'PRINCIPAL' })).toEqual(drawn);
  await expect(sample({ seed: 7, size: 0 })).rejects.toThrow('size');
});
