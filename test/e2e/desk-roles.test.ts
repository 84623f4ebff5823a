/**
 * A team at the built server: each role and each kind of token against each mutation of the desk, and the
 * rule that authors do not accept their own changes.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CAPABILITIES,
  ROLES,
  SCOPES,
  type Action,
  type Role,
  type Scope,
} from '../../src/desk/access/capabilities.js';
import type { Mutation } from '../../src/generated/desk.js';
import {
  allMutations,
  createCuratedFolder,
  importMutations,
  readWholeJournal,
  sendGraphQL,
  type CuratedFolder,
  type Payload,
} from '../support/curated-server.js';
import { startDeskTeam, type DeskTeam } from '../support/desk-team.js';
import type { GraphQLAnswer, RunningServer } from '../support/run-server.js';

type MutationName = Exclude<keyof Mutation, '__typename'>;

/** A mutation that is missing here does not compile. */
const actions: Readonly<Record<MutationName, Action>> = {
  addText: 'addText',
  saveChangeSet: 'saveChangeSet',
  submitChangeSet: 'submitChangeSet',
  reviewChangeSet: 'reviewChangeSet',
  acceptChangeSet: 'acceptChangeSet',
  withdrawChangeSet: 'withdrawChangeSet',
  revertChangeSet: 'revertChangeSet',
  redact: 'redact',
  createTask: 'createTask',
  saveCoding: 'saveCoding',
  sealCoding: 'sealCoding',
  adjudicate: 'adjudicate',
  stageImport: 'stageImport',
  mapImport: 'mapImport',
  judgeNames: 'judgeNames',
  proposeImport: 'proposeImport',
  declineImport: 'declineImport',
  undoImport: 'undoImport',
};
const queries: Readonly<Record<MutationName, string>> = {
  ...allMutations,
  ...importMutations,
  addText: 'mutation($key: ID!, $text: TextInput!) { addText(key: $key, input: $text) { sha256 } }',
};
// Object.keys widens the names.
const names = Object.keys(actions) as readonly MutationName[];

let folder: CuratedFolder;
let server: RunningServer;
let team: DeskTeam;
/** The cookie of the person with only this role. */
const cookies = new Map<Role, string>();
/** Tokens of a person with all roles. */
const tokens = new Map<Scope, string>();
let admin: string;

beforeAll(async () => {
  folder = await createCuratedFolder();
  team = await startDeskTeam(folder.environment);
  ({ admin, server } = team);
  for (const role of ROLES) cookies.set(role, await team.invite([role]));
  for (const scope of SCOPES) {
    const asked = { label: scope, scopes: [scope], days: 1 };
    const { secret } = (await team.postJson('tokens', asked, admin)) as { readonly secret: string };
    tokens.set(scope, secret);
  }
}, 60_000);
afterAll(() => server.stop());

type Credentials = Readonly<Record<string, string>>;

function mutate(name: MutationName, variables: object, headers: Credentials) {
  const body = { query: queries[name], variables };
  return sendGraphQL(`${server.url}/desk/graphql`, body, headers);
}

/** Uses an unknown change set, task, text or import: with permission, the request fails only because of that. */
function attempt(name: MutationName, headers: Credentials): Promise<GraphQLAnswer> {
  const id = 'change-set:0000000000000000';
  const input = { key: randomUUID(), id, ifRevision: 'x', mode: 'DRAFT', changes: [] };
  const more = { verdict: 'APPROVE', comment: '', reason: 'x', seq: 999, text: { text: '' } };
  const coding = { task: 'task:none', sha256: 'none', coders: [], protocol: 'OPEN', records: [] };
  const table = { table: { file: 'none', name: 'a.csv' }, profile: 'none', filter: {}, judgements: [] };
  const all = { key: randomUUID(), id, input, changes: [], ...more, ...coding, ...table };
  // GraphQL ignores variables that the operation does not declare.
  return mutate(name, all, headers);
}

function codeOf({ body }: GraphQLAnswer): unknown {
  return body.errors?.[0]?.extensions['code'];
}

test.each(ROLES.flatMap((role) => names.map((name) => [role, name] as const)))(
  'the role %s at %s',
  async (role, name) => {
    const mayDo = CAPABILITIES[actions[name]].roles.includes(role);
    const answer = await attempt(name, { cookie: cookies.get(role) ?? '' });

    expect(codeOf(answer)).toBe(mayDo ? 'BAD_USER_INPUT' : 'FORBIDDEN');
  },
);

test.each(SCOPES.flatMap((scope) => names.map((name) => [scope, name] as const)))(
  'a token with the scope %s at %s',
  async (scope, name) => {
    const authorization = `Bearer ${tokens.get(scope) ?? ''}`;
    const answer = await attempt(name, { authorization });

    expect(codeOf(answer)).toBe(
      CAPABILITIES[actions[name]].scope === scope ? 'BAD_USER_INPUT' : 'FORBIDDEN',
    );
  },
);

test.each(names)('nobody without a session or a token may %s', async (name) => {
  const answers = await Promise.all([
    attempt(name, {}),
    attempt(name, { authorization: 'Bearer demarche_wrong' }),
  ]);

  expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
    [401, 'UNAUTHENTICATED'],
    [401, 'UNAUTHENTICATED'],
  ]);
});

describe('two people', () => {
  const draft = (id: string) => ({
    key: randomUUID(),
    mode: 'DRAFT',
    title: id,
    changes: [{ put: { record: { group: { id, name: id } } } }],
  });

  async function propose(id: string, headers: Credentials): Promise<string> {
    const saved = await mutate('saveChangeSet', { input: draft(id) }, headers);
    const changeSet = payloadOf(saved, 'saveChangeSet').changeSet?.id ?? '';
    await mutate('submitChangeSet', { key: randomUUID(), id: changeSet }, headers);
    return changeSet;
  }

  const accept = (id: string, headers: Credentials) =>
    mutate('acceptChangeSet', { key: randomUUID(), id }, headers);

  test('a curator accepts proposals of others, but not their own', async () => {
    const mine = { cookie: cookies.get('curator') ?? '' };
    const other = { cookie: admin };
    const id = await propose('group:two-persons', mine);
    const review = { key: randomUUID(), id, comment: 'Only for the desk.' };
    await mutate('reviewChangeSet', { ...review, verdict: 'APPROVE' }, other);

    expect(codeOf(await accept(id, mine))).toBe('FORBIDDEN');
    expect(await readWholeJournal(folder.journalPath)).toEqual([]);
    const accepted = payloadOf(await accept(id, other), 'acceptChangeSet');

    expect(accepted).toMatchObject({ served: true, changeSet: { status: 'ACCEPTED' } });
    const [, line] = await readWholeJournal(folder.journalPath);
    const { proposedBy, acceptedBy } = line?.body as Readonly<Record<string, string>>;
    expect(line?.by).toBe(acceptedBy);
    expect(proposedBy).not.toBe(acceptedBy);

    const { body, text } = await sendGraphQL(`${server.url}/graphql`, {
      query: '{ changes { nodes { review { acceptedBy verdicts { by at verdict } } } } }',
    });
    expect(body.data).toMatchObject({
      changes: { nodes: [{ review: { verdicts: [{ by: acceptedBy, verdict: 'APPROVE' }] } }] },
    });
    expect(text).not.toContain('Only for the desk.');
  });

  test('a draft cannot be accepted, and a token proposes for its owner', async () => {
    const token = { authorization: `Bearer ${tokens.get('propose') ?? ''}` };
    const curator = { cookie: cookies.get('curator') ?? '' };
    const saved = await mutate('saveChangeSet', { input: draft('group:by-token') }, token);
    const id = payloadOf(saved, 'saveChangeSet').changeSet?.id ?? '';

    expect(codeOf(await accept(id, curator))).toBe('BAD_USER_INPUT');
    await mutate('submitChangeSet', { key: randomUUID(), id }, token);
    expect(codeOf(await accept(id, token))).toBe('FORBIDDEN');
    expect(codeOf(await accept(id, { cookie: admin }))).toBe('FORBIDDEN');
    expect(payloadOf(await accept(id, curator), 'acceptChangeSet').served).toBe(true);
  });

  test("another person's draft can be neither updated nor withdrawn", async () => {
    const curator = { cookie: cookies.get('curator') ?? '' };
    const coder = { cookie: cookies.get('coder') ?? '' };
    const id = await propose('group:of-a-coder', coder);
    const input = { ...draft('group:of-a-coder'), id, ifRevision: 'x' };

    expect(codeOf(await mutate('saveChangeSet', { input }, curator))).toBe('FORBIDDEN');
    const withdraw = { key: randomUUID(), id };
    expect(codeOf(await mutate('withdrawChangeSet', withdraw, curator))).toBe('FORBIDDEN');
  });
});

function payloadOf({ body, text }: GraphQLAnswer, name: MutationName): Payload {
  if (body.data == null) throw new Error(text);
  // By the schema.
  return body.data[name] as Payload;
}
