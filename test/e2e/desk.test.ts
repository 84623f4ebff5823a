/**
 * The life cycle of change sets over HTTP, on the built server with the tiny seeds.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  allMutations,
  createCuratedFolder,
  mutations,
  readWholeJournal,
  sendGraphQL,
  startCuratedServer,
  type MutationName,
  type Payload,
  type ShownChangeSet,
  type ShownEffect,
  type ShownRecord,
  type CuratedFolder,
  type CuratedServer,
} from '../support/curated-server.js';
import { sendRaw } from '../support/raw-request.js';
import { startServer } from '../support/run-server.js';

let folder: CuratedFolder;
let server: CuratedServer;

beforeAll(async () => {
  folder = await createCuratedFolder();
  server = await startCuratedServer(folder);
}, 60_000);
afterAll(() => server.stop());

type Change = Readonly<Record<string, unknown>>;

async function save(changes: readonly Change[], more: object = {}): Promise<Payload> {
  const input = {
    key: randomUUID(),
    mode: 'DRAFT',
    title: 'Test',
    reason: 'Why',
    changes,
    ...more,
  };
  return (await server.desk(mutations.saveChangeSet, { input })).saveChangeSet;
}

async function draft(changes: readonly Change[], more: object = {}): Promise<ShownChangeSet> {
  return changeSetOf(await save(changes, more));
}

function changeSetOf({ changeSet }: Payload): ShownChangeSet {
  if (changeSet === null) throw new Error('The payload has no change set.');
  return changeSet;
}

function effectOf({ effect, problems }: Payload): ShownEffect {
  if (effect === null) throw new Error(JSON.stringify(problems));
  return effect;
}

async function advance(
  name: Exclude<MutationName, 'saveChangeSet'>,
  id: string,
  more: object = {},
): Promise<Payload> {
  return (await server.desk(mutations[name], { key: randomUUID(), id, ...more }))[name];
}

/** Saves, submits and accepts changes that must have no problems. */
async function accept(
  changes: readonly Change[],
): Promise<{ readonly id: string; readonly effect: ShownEffect }> {
  const saved = await save(changes);
  const effect = effectOf(saved);
  const { id } = changeSetOf(saved);
  await advance('submitChangeSet', id);
  const accepted = await advance('acceptChangeSet', id);
  expect(accepted).toMatchObject({ served: true, changeSet: { status: 'ACCEPTED' } });
  return { id, effect };
}

async function load(section: string, id: string): Promise<ShownRecord> {
  const query =
    'query($section: RecordSection!, $id: ID!) { record(section: $section, id: $id) { revision record } }';
  const { record } = await server.desk(query, { section, id });
  if (record === null) throw new Error(`There is no ${id}.`);
  return record;
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'ERROR';
}

/** Each kind of line has its own fields. */
interface ExportedLine {
  readonly kind: string;
  readonly datasetVersion: string;
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: object;
}

interface PublicGraph {
  readonly version: string;
  readonly nodes: ReadonlyMap<string, { readonly label: string; readonly text: string }>;
  readonly edges: ReadonlySet<string>;
}

/** The public data that any reader can download. */
async function readPublicGraph(): Promise<PublicGraph> {
  const response = await fetch(`${server.url}/export/graph.jsonl`);
  const lines = (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExportedLine);
  return {
    version: lines[0]?.datasetVersion ?? '',
    nodes: new Map(
      lines
        .filter(({ kind }) => kind === 'NODE')
        .map(({ id, label, properties }) => [id, { label, text: JSON.stringify(properties) }]),
    ),
    edges: new Set(
      lines
        .filter(({ kind }) => kind === 'EDGE')
        .map((edge) => JSON.stringify([edge.type, edge.source, edge.target, edge.properties])),
    ),
  };
}

/** The effect shown before the change equals the difference of two downloads. */
function expectEffect(effect: ShownEffect, before: PublicGraph, after: PublicGraph): void {
  expect([effect.versionBefore, effect.versionAfter]).toEqual([before.version, after.version]);
  const shown = (difference: string): unknown[] =>
    effect.nodes
      .filter((node) => node.difference === difference)
      .map(({ id, label }) => `${label} ${id}`)
      .sort();
  const names = (graph: PublicGraph, isIn: (id: string) => boolean): string[] =>
    [...graph.nodes].flatMap(([id, { label }]) => (isIn(id) ? [`${label} ${id}`] : [])).sort();
  expect(shown('ADDED')).toEqual(names(after, (id) => !before.nodes.has(id)));
  expect(shown('REMOVED')).toEqual(names(before, (id) => !after.nodes.has(id)));
  const changed = names(after, (id) => {
    const old = before.nodes.get(id);
    return old !== undefined && old.text !== after.nodes.get(id)?.text;
  });
  expect(shown('CHANGED')).toEqual(expect.arrayContaining(changed));
  const edges = (difference: string): ReadonlySet<string> =>
    new Set(
      effect.relationships
        .filter((each) => each.difference === difference)
        .map(({ type, from, to }) => JSON.stringify([type, from, to])),
    );
  const endsOf = (edge: string): string => JSON.stringify(partsOf(edge).slice(0, 3));
  const isMissing = (graph: PublicGraph) => (edge: string) => !graph.edges.has(edge);
  const written = [...after.edges].filter(isMissing(before)).map(endsOf);
  expect(written.filter((edge) => !edges('WRITTEN').has(edge))).toEqual([]);
  const left = new Set([...after.edges].map(endsOf));
  const removed = [...before.edges].map(endsOf).filter((edge) => !left.has(edge));
  const gone = new Set(effect.nodes.flatMap((n) => (n.difference === 'REMOVED' ? [n.id] : [])));
  const explained = (edge: string): boolean =>
    edges('REMOVED').has(edge) ||
    partsOf(edge)
      .slice(1)
      .some((end) => gone.has(end));
  expect(removed.filter((edge) => !explained(edge))).toEqual([]);
}

/** Type, start and end. */
function partsOf(edge: string): readonly string[] {
  return (JSON.parse(edge) as readonly unknown[]).map(String);
}

/** One new record of each kind, which refer to each other. */
const everyRecord: readonly Readonly<Record<string, Change>>[] = [
  { state: { id: 'state:xc', name: 'Celand', iso2: 'XC', iso3: 'XCC', region: 'Europe' } },
  {
    agency: {
      id: 'agency:cc-mfa',
      name: 'MFA of Celand',
      kind: 'FOREIGN_MINISTRY',
      partOf: 'state:xc',
    },
  },
  {
    spokesperson: {
      id: 'spokesperson:cy',
      name: 'Cy',
      named: true,
      speaksFor: [{ actor: 'agency:cc-mfa', title: 'spokesperson', from: '2021' }],
    },
  },
  { bloc: { id: 'bloc:pact', name: 'Pact', members: [{ state: 'state:xc', from: '2001' }] } },
  { organization: { id: 'organization:lab', name: 'Lab', kind: 'COMPANY', basedIn: 'state:xc' } },
  { group: { id: 'group:lynx', name: 'Lynx', aliases: ['Group 9'] } },
  {
    initiative: {
      id: 'initiative:call',
      name: 'The Call',
      kind: 'UN_RESOLUTION',
      announcedOn: '2021-12',
      proposedBy: ['state:xc'],
      announcedBy: ['spokesperson:cy'],
      endorsedBy: [{ actor: 'bloc:pact', on: '2021-12-02', reportedBy: 'state:xc' }],
      buildsOn: ['initiative:old-norms'],
      documents: ['document:three'],
    },
  },
  {
    votes: {
      initiative: 'initiative:call',
      on: '2021-12-12',
      yes: ['state:xc', 'state:aa'],
      no: ['state:bb'],
      notes: [{ state: 'state:bb', note: 'explained before the vote' }],
    },
  },
  {
    incident: {
      id: 'incident:leak',
      name: 'Leak',
      kind: 'OPERATION',
      period: '2021-12',
      saidToAffect: ['state:xc'],
      partOf: ['incident:wave'],
    },
  },
  {
    publisher: {
      id: 'publisher:herald',
      name: 'Herald',
      kind: 'STATE_MEDIA',
      affiliatedWith: [{ state: 'state:xc', basis: 'RUN_BY' }],
    },
  },
  {
    document: {
      id: 'document:three',
      url: 'https://herald.example/three',
      title: 'Three',
      language: 'en',
      publisher: 'publisher:herald',
      publishedOn: '2021-12-20',
      dateInferred: false,
      readInFull: true,
    },
  },
  {
    statement: {
      id: 'statement:cc-joins',
      occurredOn: '2021-12-20',
      summary: 'Celand joins the accusation.',
      sourceCheck: 'COMPLETE',
      madeBy: ['state:xc'],
      issuedBy: ['agency:cc-mfa'],
      deliveredBy: [{ spokesperson: 'spokesperson:cy', title: 'spokesperson' }],
      documents: ['document:three'],
      positions: [
        {
          id: 'position:cc-joins-1',
          kind: 'ACCUSATION',
          asserts: 'Says that Lynx of Beland leaked its mail.',
          conduct: ['ESPIONAGE'],
          hedge: 'CERTAIN',
          basis: 'NONE_GIVEN',
          against: [
            { actor: 'group:lynx', role: 'ACCUSED' },
            { actor: 'state:bb', role: 'ACCUSED' },
          ],
          concerns: ['incident:leak'],
          refersTo: [{ initiative: 'initiative:call', relation: 'INVOKES' }],
          evidence: [{ document: 'document:three', exact: 'leaked our mail', speech: 'DIRECT' }],
        },
      ],
    },
  },
];

const sectionOf: Readonly<Record<string, string>> = {
  agency: 'AGENCIES',
  votes: 'VOTES',
};

describe('a change set', () => {
  test('adds a record of each kind, as it was shown, and is reverted', async () => {
    const before = await readPublicGraph();
    const changes = everyRecord.map((record) => ({ put: { record } }));

    const checked = await save(changes, { mode: 'CHECK' });
    expect(checked).toMatchObject({ changeSet: null, served: null });
    expect(checked.problems.filter(isError)).toEqual([]);

    const accepted = await accept(changes);
    const after = await readPublicGraph();
    expect(accepted.effect).toEqual(checked.effect);
    expectEffect(accepted.effect, before, after);
    const { statement, dataset } = await server.ask(
      '{ dataset { version } statement(id: "statement:cc-joins") { summary } }',
    );
    expect(statement?.summary).toBe('Celand joins the accusation.');
    expect(dataset.version).toBe(accepted.effect.versionAfter);

    // A loaded record can be sent back unchanged.
    for (const record of everyRecord) {
      const [field = '', fields = {}] = Object.entries(record)[0] ?? [];
      const section = sectionOf[field] ?? (field === 'votes' ? 'VOTES' : `${field.toUpperCase()}S`);
      const id = String(fields['id'] ?? fields['initiative']);
      const loaded = await load(section, id);
      expect(loaded.record, id).toMatchObject(field === 'votes' ? { initiative: id } : fields);
      const again = await save(
        [{ put: { ifRevision: loaded.revision, record: { [field]: loaded.record } } }],
        { mode: 'CHECK' },
      );
      expect(
        again.problems.map(({ code }) => code),
        id,
      ).toEqual(['EMPTY_CHANGE_SET', 'NO_CHANGE']);
    }

    const reverted = await advance('revertChangeSet', accepted.id, { reason: 'Was a test.' });
    expect(reverted.problems.filter(isError)).toEqual([]);
    await advance('submitChangeSet', changeSetOf(reverted).id);
    expect(await advance('acceptChangeSet', changeSetOf(reverted).id)).toMatchObject({
      served: true,
    });
    const reset = await readPublicGraph();
    expectEffect(effectOf(reverted), after, reset);
    expect(reset.version).toBe(before.version);
  });

  test('retracts a record and brings it back', async () => {
    const before = await readPublicGraph();
    const reason = 'Is no organisation.';
    const retract = { section: 'ORGANIZATIONS', id: 'organization:firm', reason };
    const { id, effect } = await accept([{ retract }]);
    const after = await readPublicGraph();
    expectEffect(effect, before, after);
    expect(after.nodes.has('organization:firm')).toBe(false);
    await expect(load('ORGANIZATIONS', 'organization:firm')).rejects.toThrow('There is no');

    const record = { organization: { id: 'organization:firm', name: 'Firm', kind: 'COMPANY' } };
    const { problems } = await save([{ put: { record } }], { mode: 'CHECK' });
    expect(problems).toMatchObject([{ code: 'ID_USED_BEFORE', path: 'changes[0].record' }]);

    const reverted = await advance('revertChangeSet', id, { reason: 'It is one.' });
    await advance('acceptChangeSet', changeSetOf(reverted).id);
    expect((await readPublicGraph()).version).toBe(before.version);
  });

  test('joins two records and separates them again', async () => {
    const twin = { group: { id: 'group:bruin', name: 'Bruin' } };
    await accept([{ put: { record: twin } }]);
    const before = await readPublicGraph();
    const sameAs = {
      section: 'GROUPS',
      id: 'group:bear',
      keeps: 'group:bruin',
      reason: 'One name each.',
    };
    const { id, effect } = await accept([{ sameAs }]);
    const after = await readPublicGraph();
    expectEffect(effect, before, after);
    expect([after.nodes.has('group:bear'), after.nodes.has('group:bruin')]).toEqual([false, true]);
    expect((await load('GROUPS', 'group:bruin')).record['aliases']).toEqual(['Bear']);
    expect([...after.edges].filter((edge) => edge.includes('group:bear'))).toEqual([]);

    const reverted = await advance('revertChangeSet', id, { reason: 'They are two.' });
    expect(reverted.problems.filter(isError)).toEqual([]);
    await advance('acceptChangeSet', changeSetOf(reverted).id);
    const parted = await readPublicGraph();
    expect(parted.version).toBe(before.version);
    expect(parted.edges).toEqual(before.edges);
  });

  test('from a second window on the same record is merged by field, or is a conflict with three states', async () => {
    const { revision, record } = await load('PUBLISHERS', 'publisher:gazette');
    const put = (fields: Change) => ({
      put: { ifRevision: revision, record: { publisher: { ...record, ...fields } } },
    });
    const mine = await save([put({ name: 'The Gazette', kind: 'NEWSPAPER' })]);
    const other = await save([put({ note: 'Weekly.' })]);
    const same = await save([put({ name: 'Gazette of Beland', kind: 'NEWS_AGENCY' })]);
    await advance('acceptChangeSet', changeSetOf(mine).id);

    const merged = await advance('submitChangeSet', changeSetOf(other).id);
    expect(merged.problems).toMatchObject([
      { code: 'MERGED', path: 'changes[0].record.name' },
      { code: 'MERGED', path: 'changes[0].record.kind' },
    ]);
    const refused = await advance('acceptChangeSet', changeSetOf(same).id);

    expect(refused).toMatchObject({ served: null, changeSet: { status: 'DRAFT' } });
    expect(refused.problems).toMatchObject([
      {
        code: 'CONFLICT',
        severity: 'ERROR',
        path: 'changes[0].record.name',
        section: 'PUBLISHERS',
        id: 'publisher:gazette',
        conflict: { base: 'Gazette', yours: 'Gazette of Beland', theirs: 'The Gazette' },
      },
      {
        path: 'changes[0].record.kind',
        conflict: { base: 'STATE_MEDIA', yours: 'NEWS_AGENCY', theirs: 'NEWSPAPER' },
      },
    ]);
    await advance('acceptChangeSet', changeSetOf(other).id);
    expect((await load('PUBLISHERS', 'publisher:gazette')).record).toMatchObject({
      name: 'The Gazette',
      note: 'Weekly.',
    });
  });

  test('reports conflicts inside positions in API form', async () => {
    const { revision, record } = await load('STATEMENTS', 'statement:bb-replies');
    const put = (fields: Change) => {
      const [first, second] = record.positions;
      const statement = { ...record, positions: [first, { ...second, ...fields }] };
      return { put: { ifRevision: revision, record: { statement } } };
    };
    await accept([put({ hedge: 'HIGHLY_LIKELY' })]);
    const { problems } = await save([put({ hedge: 'LIKELY' })], { mode: 'CHECK' });

    expect(problems).toMatchObject([
      {
        path: 'changes[0].record.positions[position:bb-replies-2].hedge',
        conflict: { base: 'CERTAIN', yours: 'LIKELY', theirs: 'HIGHLY_LIKELY' },
      },
    ]);
  });

  test('is sent back by a reviewer, changed, approved, and withdrawn by its author', async () => {
    const change = { put: { record: { group: { id: 'group:owl', name: 'Owl' } } } };
    const changeSet = await draft([change]);
    await advance('submitChangeSet', changeSet.id);
    const asked = await advance('reviewChangeSet', changeSet.id, {
      verdict: 'REQUEST_CHANGES',
      comment: 'Which owl?',
    });
    expect(asked.changeSet).toMatchObject({
      status: 'DRAFT',
      reviews: [{ verdict: 'REQUEST_CHANGES' }],
    });
    const { revision } = changeSet;
    const named = { put: { record: { group: { id: 'group:owl', name: 'Snowy Owl' } } } };
    const again = await save([named], { id: changeSet.id, ifRevision: revision });
    expect(changeSetOf(again).revision).not.toBe(revision);
    await advance('submitChangeSet', changeSet.id);
    await advance('reviewChangeSet', changeSet.id, { verdict: 'APPROVE' });
    const withdrawn = changeSetOf(await advance('withdrawChangeSet', changeSet.id));
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', reviews: [{}, { verdict: 'APPROVE' }] });
    const late = await server.tryDesk(mutations.acceptChangeSet, { key: 'late', id: changeSet.id });
    expect(late.body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('reports all its problems at once, each with its path and remedy', async () => {
    const statement = {
      id: 'statement:new',
      occurredOn: '2021-13',
      summary: 'x',
      positions: [{ id: 'position:new-1', kind: 'DENIAL', against: [{ actor: 'state:nn' }] }],
    };
    const refused = await save([
      { put: { record: { statement } } },
      { retract: { section: 'GROUPS', id: 'group:none', reason: 'x' } },
      { retract: { section: 'BLOCS', id: 'bloc:union', reason: ' ' } },
      { sameAs: { section: 'STATES', id: 'state:aa', keeps: 'state:aa', reason: 'x' } },
    ]);

    const { problems, effect } = refused;
    const changeSet = changeSetOf(refused);
    expect(changeSet.status).toBe('DRAFT');
    expect(effect).toBeNull();
    const found = problems.map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'INVALID_RECORD changes[0].record.occurredOn',
        'INVALID_RECORD changes[0].record.positions[0].against[0].actor',
        'RECORD_NOT_FOUND changes[1]',
        'NO_REASON changes[2].reason',
        'INVALID_RECORD changes[3].keeps',
      ]),
    );
    for (const { message, remedy } of problems) expect([message, remedy]).not.toContain('');
    const submitted = await advance('submitChangeSet', changeSet.id);
    expect(changeSetOf(submitted).status).toBe('DRAFT');
    const accepted = await advance('acceptChangeSet', changeSet.id);
    expect(accepted).toMatchObject({ served: null, changeSet: { status: 'DRAFT' } });
  });

  test('is executed once, though each mutation is sent three times and the client disconnects twice', async () => {
    const linesBefore = (await readWholeJournal(folder.journalPath)).length;
    const sendThrice = async (
      name: keyof typeof mutations,
      variables: object,
    ): Promise<Payload> => {
      const body = JSON.stringify({ query: mutations[name], variables });
      const headers = { 'content-type': 'application/json', cookie: server.cookie };
      const { host } = new URL(server.url);
      const request = {
        method: 'POST',
        path: '/desk/graphql',
        version: '1.1',
        host,
        headers,
        body,
      } as const;
      await sendRaw(server.url, request, 'AT_ONCE');
      await sendRaw(server.url, request, 'AT_FIRST_BYTES');
      return (await server.desk(mutations[name], variables))[name];
    };
    const changes = [{ put: { record: { group: { id: 'group:fox', name: 'Fox' } } } }];
    const input = { key: 'thrice-1', mode: 'DRAFT', title: 'Fox', reason: 'New.', changes };
    const { id } = changeSetOf(await sendThrice('saveChangeSet', { input }));
    await sendThrice('submitChangeSet', { key: 'thrice-2', id });
    await sendThrice('reviewChangeSet', { key: 'thrice-3', id, verdict: 'APPROVE', comment: 'ok' });
    const accepted = await sendThrice('acceptChangeSet', { key: 'thrice-4', id });
    const revert = await sendThrice('revertChangeSet', { key: 'thrice-5', id, reason: 'No.' });
    const withdrawn = await sendThrice('withdrawChangeSet', {
      key: 'thrice-6',
      id: changeSetOf(revert).id,
    });

    expect(accepted).toMatchObject({ served: true, changeSet: { reviews: [{}] } });
    expect(changeSetOf(accepted).reviews).toHaveLength(1);
    expect(changeSetOf(withdrawn).status).toBe('WITHDRAWN');
    const lines = (await readWholeJournal(folder.journalPath)).slice(linesBefore);
    expect(lines.filter(({ kind }) => kind === 'ACCEPT')).toHaveLength(1);
    const { changeSets } = await server.desk('{ changeSets(first: 100) { nodes { id title } } }');
    const titles = changeSets.nodes.map(({ title }) => title);
    expect(titles.filter((title) => title.endsWith('Fox'))).toHaveLength(2);
  });

  test('is redacted once its records have changed again, and the public history says so', async () => {
    const put = (name: string, ifRevision?: string) => ({
      put: { ifRevision, record: { group: { id: 'group:newt', name } } },
    });
    const bad = await accept([put('Jane Doe')]);
    const { changeSet } = await server.desk(
      'query($id: ID!) { changeSet(id: $id) { acceptance { seq } } }',
      { id: bad.id },
    );
    const variables = { key: randomUUID(), seq: changeSet.acceptance?.seq, reason: 'A person.' };
    const refused = await server.tryDesk(allMutations.redact, variables);
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(refused.body.errors?.[0]?.message).toContain('Correct or retract them first');

    await accept([put('Newt', (await load('GROUPS', 'group:newt')).revision)]);
    const { redact } = await server.desk(allMutations.redact, variables);
    expect(await server.desk(allMutations.redact, variables)).toEqual({ redact });

    expect(redact).toMatchObject({ redacts: variables.seq, alsoIn: [] });
    const { text, body } = await sendGraphQL(`${server.url}/graphql`, {
      query: `{
        history(id: "group:newt") { nodes { record fields { before after } change { title redaction { seq reason } } } }
        group: node(id: "group:newt") { ... on Group { name history { totalCount nodes { seq } } } }
      }`,
    });
    expect(body.data).toMatchObject({
      history: {
        nodes: [
          { record: null, change: { redaction: { seq: redact.seq, reason: 'A person.' } } },
          { record: { name: 'Newt' }, change: { redaction: null } },
        ],
      },
      group: { name: 'Newt', history: { totalCount: 2, nodes: [{ seq: variables.seq }, {}] } },
    });
    const stored = JSON.stringify(await readWholeJournal(folder.journalPath));
    const lines = await (await fetch(`${server.url}/changes`)).text();
    for (const each of [text, stored, lines]) expect(each).not.toContain('Jane Doe');
  });

  test('moves the time of the last change in STIX forward, and leaves the creation time', async () => {
    const read = async () => {
      const response = await fetch(`${server.url}/export/graph.stix.json`);
      const { objects } = (await response.json()) as {
        readonly objects: readonly Readonly<Record<string, string>>[];
      };
      return new Map(objects.map((each) => [each['id'], each]));
    };
    const put = async (note: string) => {
      const { revision, record } = await load('INCIDENTS', 'incident:wave');
      await accept([{ put: { ifRevision: revision, record: { incident: { ...record, note } } } }]);
    };
    const before = await read();
    await put('Later corrected.');
    const between = await read();
    await put('Corrected.');
    const after = await read();

    const incident = [...after.values()].find(
      ({ type, name }) => type === 'incident' && name === 'Wave',
    );
    const times = [before, between, after].map((each) => each.get(incident?.['id']));
    const modified = times.map((each) => each?.['modified'] ?? '');
    expect(modified).toEqual([...new Set(modified)].sort());
    expect(modified).toHaveLength(3);
    expect(new Set(times.map((each) => each?.['created'])).size).toBe(1);
    const lines = await readWholeJournal(folder.journalPath);
    expect(modified[2]).toBe(lines.at(-1)?.at);
    // The note about the file has an id of its own for each version.
    for (const [id, object] of after) {
      const was = between.get(id);
      if (was === undefined || JSON.stringify(was) === JSON.stringify(object)) continue;
      expect(String(object['modified']) > String(was['modified']), id).toBe(true);
    }
    const state = [...after.values()].find(({ name }) => name === 'Aland')?.['id'];
    expect(after.get(state)).toEqual(between.get(state));
  });

  test('refuses a different request with a used key', async () => {
    const change = { put: { record: { group: { id: 'group:elk', name: 'Elk' } } } };
    await save([change], { key: 'elk' });
    const input = { key: 'elk', mode: 'DRAFT', title: 'Another', changes: [change] };
    const { body } = await server.tryDesk(mutations.saveChangeSet, { input });

    expect(body.errors?.[0]?.extensions['code']).toBe('KEY_REUSED');
  });
});

describe('bad requests', () => {
  const group = { put: { record: { group: { id: 'group:pig', name: 'Pig' } } } };
  const input = (more: object) => ({ key: randomUUID(), mode: 'DRAFT', changes: [group], ...more });

  test.each([
    ['an unknown change set', { id: 'change-set:0000000000000000' }],
    ['a path instead of an id', { id: '../../../escaped' }],
    ['the name of a method as an id', { id: '__proto__' }],
    ['an empty key', { key: '' }],
    ['an overlong key', { key: 'k'.repeat(10_000) }],
    ['a record without id', { changes: [{ put: { record: { group: { name: 'x' } } } }] }],
  ])('%s is refused, and nothing is saved', async (_what, more) => {
    const { status, body } = await server.tryDesk(mutations.saveChangeSet, { input: input(more) });

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([200, 'BAD_USER_INPUT']);
    expect(existsSync(join(dirname(dirname(folder.deskPath)), 'escaped.json'))).toBe(false);
  });

  test.each([
    ['an unknown enum value', { mode: 'FORCE' }],
    [
      'a number as a name',
      { changes: [{ put: { record: { group: { id: 'group:a', name: 5 } } } }] },
    ],
    ['an unknown field', { changes: [{ put: { record: { group: { id: 'group:a', age: 5 } } } }] }],
    ['two records in one', { changes: [{ put: { record: { group: {}, bloc: {} } } }] }],
    ['an empty change', { changes: [{}] }],
    ['null as a list', { changes: null }],
  ])('%s is refused by the schema', async (_what, more) => {
    const { status, body } = await server.tryDesk(mutations.saveChangeSet, { input: input(more) });

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each([
    ['__proto__', 'DRAFT'],
    ['constructor', 'CHECK'],
  ])('the key %s is accepted like any other', async (key, mode) => {
    const saved = await save([group], { key, mode });

    expect(saved.problems.filter(isError)).toEqual([]);
  });

  test.each([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['after: "none"', 'after'],
  ])('changeSets(%s) is refused', async (args, named) => {
    const { body } = await server.tryDesk(`{ changeSets(${args}) { total } }`);

    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(body.errors?.[0]?.message).toContain(`${named}:`);
  });

  test.each(
    ['nodes', 'relationships'].flatMap((field) =>
      [0, -1, 10_001, null].map((first) => [field, first] as const),
    ),
  )('effect { %s(first: %s) } is refused', async (field, first) => {
    const { body } = await server.tryDesk(
      `mutation($input: ChangeSetInput!, $first: Int) {
        saveChangeSet(input: $input) { effect { ${field}(first: $first) { difference } } }
      }`,
      { input: input({ mode: 'CHECK' }), first },
    );

    expect(body.errors).toMatchObject([
      {
        message: 'first: must be a number from 1 to 10000.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  const deepText = `{ changeSets(first: ${'['.repeat(50_000)}) { total } }`;
  const deepValue = `{"query":"{ me { roles } }","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
  test.each([
    ['malformed JSON', '{', 400, 'BAD_USER_INPUT'],
    ['a list', '[]', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['no query', '{"query":5}', 400, 'BAD_REQUEST'],
    ['an unknown field', '{"query":"{ you }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a broken query', '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['a deep query', JSON.stringify({ query: deepText }), 400, 'QUERY_TOO_COSTLY'],
    ['deep variables', deepValue, 400, 'QUERY_TOO_COSTLY'],
    ['a body of 9 MB', `"${'x'.repeat(9_000_000)}"`, 413, 'QUERY_TOO_COSTLY'],
  ])('%s is answered with a code', async (_what, body, status, code) => {
    const answer = await sendGraphQL(`${server.url}/desk/graphql`, body, { cookie: server.cookie });

    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([status, code]);
    if (status === 413) expect(answer.text).toContain('8000000');
  });

  test('a body that does not match its content-encoding is reported', async () => {
    const headers = { cookie: server.cookie, 'content-encoding': 'br' };
    const answer = await sendGraphQL(`${server.url}/desk/graphql`, '{}', headers);

    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
    expect(answer.text).toContain('body cannot be read');
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s is not a method of the desk', async (method) => {
    const query = encodeURIComponent('mutation { submitChangeSet(key: "a", id: "b") { served } }');
    const response = await fetch(`${server.url}/desk/graphql?query=${query}`, {
      method,
      headers: { cookie: server.cookie },
    });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  test('HTTP/1.0 is accepted, but refused without Host', async () => {
    const { host } = new URL(server.url);
    const headers = { 'content-type': 'application/json', cookie: server.cookie };
    const request = {
      method: 'POST',
      path: '/desk/graphql',
      version: '1.0',
      headers,
      body: '{"query":"{ me { pseudonym } }"}',
    } as const;

    expect((await sendRaw(server.url, { ...request, host }))?.status).toBe(200);
    expect((await sendRaw(server.url, { ...request, host: null }))?.status).toBe(403);
  });
});

test('requests by others or from foreign pages get 403, and the journal gets no line', async () => {
  const changeSet = await draft([{ put: { record: { group: { id: 'group:ape', name: 'Ape' } } } }]);
  const before = await readWholeJournal(folder.journalPath);
  const body = JSON.stringify({
    query: mutations.acceptChangeSet,
    variables: { key: 'foreign', id: changeSet.id },
  });
  const { host } = new URL(server.url);
  const own = { 'content-type': 'application/json', cookie: server.cookie };
  const send = async (
    headers: Readonly<Record<string, string>>,
    given = host,
  ): Promise<unknown> => {
    const request = {
      method: 'POST',
      path: '/desk/graphql',
      version: '1.1',
      headers,
      body,
    } as const;
    return (await sendRaw(server.url, { ...request, host: given }))?.status;
  };

  expect({
    foreignOrigin: await send({ ...own, origin: 'https://evil.example' }),
    otherPort: await send({ ...own, origin: 'http://127.0.0.1:1' }),
    nullOrigin: await send({ ...own, origin: 'null' }),
    foreignHost: await send(own, 'evil.example'),
    crossSite: await send({ ...own, 'sec-fetch-site': 'cross-site' }),
    form: await send({ ...own, 'content-type': 'application/x-www-form-urlencoded' }),
    text: await send({ ...own, 'content-type': 'text/plain' }),
    noCookie: await send({ 'content-type': 'application/json' }),
    wrongCookie: await send({ ...own, cookie: server.cookie.replace(/=.*/, '=x') }),
  }).toEqual({
    foreignOrigin: 403,
    otherPort: 403,
    nullOrigin: 403,
    foreignHost: 403,
    crossSite: 403,
    form: 403,
    text: 403,
    noCookie: 403,
    wrongCookie: 403,
  });
  expect(await readWholeJournal(folder.journalPath)).toEqual(before);
  expect(await send(own)).toBe(200);
  expect(await readWholeJournal(folder.journalPath)).toHaveLength(before.length + 1);
});

test('with curation off there is neither a desk nor a mutation, and no file except the graph', async () => {
  const off = await createCuratedFolder();
  const { SEEDS_PATH = '', DATA_PATH = '' } = off.environment;
  const quiet = await startServer({
    SEEDS_PATH,
    DATA_PATH,
    CURATION: 'off',
    JOURNAL_PATH: off.journalPath,
    DESK_PATH: off.deskPath,
  });
  const asked = await sendGraphQL(`${quiet.url}/desk/graphql`, { query: '{ me { pseudonym } }' });
  const schema = await sendGraphQL(`${quiet.url}/graphql`, {
    query: 'mutation { saveChangeSet { served } }',
  });
  await quiet.stop();

  expect([asked.status, asked.body.errors?.[0]?.extensions['code']]).toEqual([404, 'NOT_FOUND']);
  expect(schema.status).toBe(400);
  const files = readdirSync(off.folder).filter((name) => !name.startsWith('graph.grafeo'));
  expect(files).toEqual(['seeds']);
});
