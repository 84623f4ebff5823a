/**
 * Blind coding: each route of the public server and of the desk answers a coder with the same bytes,
 * whether or not the other coder of the task has saved or sealed. The coder here also is a curator and an
 * admin, so that all routes of the desk are open to them.
 */
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES } from '../../src/desk/access/capabilities.js';
import { readDeskSdl, readExamples, readSdl } from '../../src/packaged-files.js';
import { ones, others, SHA256, TEXT } from '../support/coded-text.js';
import {
  createCuratedFolder,
  dataOf,
  mutations,
  readWholeJournal,
} from '../support/curated-server.js';
import { startDeskTeam, type DeskTeam } from '../support/desk-team.js';
import { selectAll, type ArgumentValues } from '../support/select-all.js';

let team: DeskTeam;
let journalPath: string;
/** The coder who is watched, and the one whose work must not show. */
let bob: string;
let ann: string;
let task: string;
let documents: ReadonlyMap<string, string>;
let deskDocuments: ReadonlyMap<string, string>;

const POSITION = '"position:bb-replies-1"';
const publicValues: ArgumentValues = {
  id: '"statement:bb-replies"',
  ids: '["statement:bb-replies"]',
  position: POSITION,
  'position.id': POSITION,
  'actor.id': '"state:bb"',
  actor: '"state:bb"',
  code: '"bb"',
  'stance.initiative': '"initiative:new-norms"',
  'initiative.id': '"initiative:new-norms"',
  'incident.id': '"incident:outage"',
  'document.id': '"document:one"',
  by: '[KIND]',
  text: '"outage"',
  from: '"state:aa"',
  to: '"state:bb"',
  'diff.from': '"2020-01-01"',
  'diff.to': '"2999-01-01"',
};

beforeAll(async () => {
  const folder = await createCuratedFolder();
  ({ journalPath } = folder);
  team = await startDeskTeam({ ...folder.environment, REQUESTS_PER_MINUTE: '0' });
  [ann, bob] = [await team.invite(['coder']), await team.invite(ROLES)];
  const addText = 'mutation($text: TextInput!) { addText(key: "t", input: $text) { sha256 } }';
  await ask(team.admin, addText, { text: { text: TEXT } });
  // A journal and a change set, so that history, feeds and lists are not empty.
  const group = { group: { id: 'group:ape', name: 'Ape' } };
  const input = { key: 'one', mode: 'DRAFT', title: 'Ape', changes: [{ put: { record: group } }] };
  const saved = await ask(ann, mutations.saveChangeSet, { input });
  const { id } = (saved['saveChangeSet'] as { readonly changeSet: { readonly id: string } })
    .changeSet;
  await ask(ann, mutations.submitChangeSet, { key: 'two', id });
  await ask(team.admin, mutations.acceptChangeSet, { key: 'three', id });
  const made = await ask(team.admin, mutations.createTask, {
    key: 'four',
    sha256: SHA256,
    coders: [await pseudonymOf(ann), await pseudonymOf(bob)],
    protocol: 'BLIND_ASSISTED',
  });
  task = (made['createTask'] as { readonly id: string }).id;
  await ask(bob, mutations.saveCoding, { key: 'five', task, records: others });
  documents = selectAll(buildSchema(await readSdl()), 2, publicValues);
  deskDocuments = selectAll(buildSchema(await readDeskSdl()), 5, {
    section: 'STATEMENTS',
    'record.id': '"statement:bb-replies"',
    'changeSet.id': `"${id}"`,
    'task.id': `"${task}"`,
    sha256: `"${SHA256}"`,
    'proposals.text': `"${SHA256}"`,
    'compareRevisions.section': 'GROUPS',
    'compareRevisions.id': '"group:ape"',
    'compareRevisions.from': '0',
    'compareRevisions.to': '2',
    'import.id': '"none"',
    seed: '1',
    size: '2',
    statement: `{ id: "statement:new", occurredOn: "2021-11-29", madeBy: ["state:bb"], positions: [{ id: "position:new-1", kind: DENIAL, asserts: "Denies the outage." }] }`,
    position: '0',
  });
}, 120_000);
afterAll(() => team.server.stop());

async function ask(cookie: string, query: string, variables: object = {}) {
  const answer = await team.ask(query, variables, { cookie });
  // By the schema, an object with the fields that were asked for.
  return dataOf(answer) as Readonly<Record<string, unknown>>;
}

async function pseudonymOf(cookie: string): Promise<string> {
  const { me } = await ask(cookie, '{ me { pseudonym } }');
  return (me as { readonly pseudonym: string }).pseudonym;
}

const UNLIKE_HEADERS = new Set(['date', 'x-request-id']);

/** What differs between two equal requests: the time of the answer, and names of errors in the log. */
function mask(text: string): string {
  return text
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"MASKED"')
    .replaceAll(/"(made|createdAt|generatedAt|exportedAt|time)": ?"2[^"]*Z"/g, '"$1":"MASKED"');
}

async function send(path: string, init: RequestInit = {}): Promise<string> {
  const headers = { cookie: bob, ...(init.headers as Readonly<Record<string, string>>) };
  const response = await fetch(`${team.server.url}${path}`, {
    redirect: 'manual',
    ...init,
    headers,
  });
  const shown = [...response.headers].filter(([name]) => !UNLIKE_HEADERS.has(name));
  const bytes = Buffer.from(await response.arrayBuffer());
  return mask(
    `${String(response.status)}\n${JSON.stringify(shown)}\n${bytes.toString(isText(response) ? 'utf8' : 'base64')}`,
  );
}

function isText(response: Response): boolean {
  return /json|text|xml|svg|javascript|graphql/.test(response.headers.get('content-type') ?? '');
}

function post(path: string, body: object): Promise<string> {
  return send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** All that the coder can ask, and what each was answered. */
async function walk(): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const paths = [
    ...['/', '/healthz', '/readyz', '/positions', '/about', '/playground', '/nowhere'],
    ...['/changes', '/changes?since=0&first=1', '/changes.atom', '/export', '/export/delta'],
    ...['/export/delta?from=', '/ns', '/schema.graphql'],
    ...['/desk', '/desk/session', '/desk/people', '/desk/invitations', '/desk/tokens'],
    ...(await listExports()),
  ];
  for (const path of paths) answers.set(path, await send(path));
  for (const [name, query] of documents) {
    answers.set(`public ${name}`, await post('/graphql', { query }));
    // GET answers have an entity tag, which depends on the journal.
    answers.set(`GET ${name}`, await send(`/graphql?query=${encodeURIComponent(query)}`));
  }
  for (const { name, source: query, variables } of await readExamples()) {
    answers.set(`example ${name}`, await post('/graphql', { query, variables }));
  }
  for (const [name, query] of deskDocuments) {
    answers.set(`desk ${name}`, await post('/desk/graphql', { query }));
  }
  // Requests that are refused, with a key that the other coder used.
  const refused = [
    ['saveCoding', { task, key: 'six', records: [], ifRevision: 'x' }],
    ['sealCoding', { task, key: '' }],
    ['adjudicate', { task, key: 'six', reason: 'x', changes: [] }],
    ['createTask', { key: 'x', sha256: SHA256, coders: [], protocol: 'OPEN' }],
    [
      'saveChangeSet',
      { input: { key: 'six', mode: 'CHECK', changes: [{ put: { record: ones[0] } }] } },
    ],
  ] as const;
  for (const [name, variables] of refused) {
    const query = mutations[name];
    answers.set(`refused ${name}`, await post('/desk/graphql', { query, variables }));
  }
  return answers;
}

/** Each kind of file in each of its formats, with its manifest. */
async function listExports(): Promise<readonly string[]> {
  const response = await fetch(`${team.server.url}/export`);
  const urls = JSON.stringify(await response.json()).match(/\/export\/[\w.-]+/g) ?? [];
  const paths = [...new Set(urls)].filter((path) => !path.includes('delta'));
  return paths.flatMap((path) => [path, `${path}.manifest.json`]);
}

/** What a stream of changes sends until it is closed. */
function openStream(): () => Promise<string> {
  const abort = new AbortController();
  const text = fetch(`${team.server.url}/changes/stream`, { signal: abort.signal }).then(
    async ({ body }) => {
      let received = '';
      try {
        for await (const chunk of body ?? [])
          received += Buffer.from(chunk as Uint8Array).toString();
      } catch {
        // It was closed.
      }
      return received;
    },
  );
  return () => {
    abort.abort();
    return text;
  };
}

/** By name of the request, where the answers begin to differ. */
function compareWalks(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...one].flatMap(([name, answer]) => {
      const now = other.get(name) ?? '';
      if (answer === now) return [];
      let place = 0;
      while (answer[place] === now[place]) place += 1;
      return [[name, [answer, now].map((text) => text.slice(Math.max(0, place - 40), place + 40))]];
    }),
  );
}

test('nothing that a coder can ask depends on what the other coder saved or sealed', async () => {
  const first = await walk();
  // A control: without any change in between, all answers are the same.
  expect(compareWalks(first, await walk())).toEqual({});
  const failed = [...first].filter(
    ([name, answer]) => /^(?:public|desk )/.test(name) && answer.includes('"errors"'),
  );
  expect(failed.map(([name, answer]) => `${name}: ${answer.slice(0, 400)}`)).toEqual([]);
  expect(first.get('desk tasks')).toContain(`"id":"${task}"`);
  const lines = await readWholeJournal(journalPath);
  const closeStream = openStream();

  await ask(ann, mutations.saveCoding, { key: 'six', task, records: ones });
  expect(compareWalks(first, await walk())).toEqual({});
  await ask(ann, mutations.sealCoding, { key: 'seven', task });
  expect(compareWalks(first, await walk())).toEqual({});

  expect(await closeStream()).not.toContain('data:');
  expect(await readWholeJournal(journalPath)).toEqual(lines);
  await ask(bob, mutations.sealCoding, { key: 'eight', task });
  const after = await walk();
  // The walk does see what becomes public, once it is.
  expect(Object.keys(compareWalks(first, after))).toEqual(
    expect.arrayContaining([
      '/changes',
      'public dataset',
      'desk agreement',
      'desk tasks',
      'desk task',
    ]),
  );
}, 300_000);
