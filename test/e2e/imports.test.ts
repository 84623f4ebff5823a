/** Tables at the built server: sent to the desk, read, proposed, accepted and reported; and hostile ones. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createCuratedFolder,
  dataOf,
  importMutations,
  mutations,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
} from '../support/curated-server.js';
import { act, reply, toCsv } from '../support/curation/memory-imports.js';
import { buildWorkbook, buildZip, stringRow } from '../support/tables/build-workbook.js';

let folder: CuratedFolder;
let server: CuratedServer;
beforeAll(async () => {
  folder = await createCuratedFolder();
  server = await startCuratedServer(folder);
}, 60_000);
afterAll(() => server.stop());

interface ShownImport {
  readonly id: string;
  readonly status: string;
  readonly rowCount: number | null;
  readonly fates: readonly { readonly fate: string; readonly count: number }[];
  readonly faults: readonly { readonly code: string; readonly count: number }[];
  readonly changeSets: readonly { readonly id: string }[];
}

const BYTES = 'application/octet-stream';

function upload(body: Buffer | string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`${server.url}/desk/imports`, {
    method: 'POST',
    headers: { cookie: server.cookie, 'content-type': BYTES, ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
}

async function ask<Answer>(query: string, variables: object): Promise<Answer> {
  // By the schema, for the fields that the query asks for.
  return dataOf(await server.tryDesk(query, { key: randomUUID(), ...variables })) as Answer;
}

async function stage(body: Buffer | string, name: string): Promise<ShownImport> {
  const { sha256: file } = (await (await upload(body)).json()) as { readonly sha256: string };
  const table = { file, name };
  return (await ask<{ stageImport: ShownImport }>(importMutations.stageImport, { table }))
    .stageImport;
}

async function mapped(id: string): Promise<ShownImport> {
  const variables = { id, profile: 'coded-acts' };
  return (await ask<{ mapImport: ShownImport }>(importMutations.mapImport, variables)).mapImport;
}

const keptFiles = async (): Promise<readonly string[]> =>
  readdir(join(folder.deskPath, 'imports', 'files')).catch(() => []);

test('a table is read, proposed, accepted, reported and taken back', async () => {
  const { version: before } = (await server.ask('{ dataset { version } }')).dataset;
  const table = toCsv([
    act('alpha', { note: '=1+1' }),
    reply('beta', 'alpha-1'),
    act('gamma', { hedge: 'unheard of' }),
  ]);
  const { id, status } = await stage(table, 'Coded acts.csv');
  expect(status).toBe('STAGED');
  const preview = await ask(
    'query($id: ID!) { import(id: $id) { source preview(first: 2) { key fate records { id } } } }',
    { id },
  );
  expect(preview).toMatchObject({
    import: {
      source: 'coded-acts',
      preview: [
        { key: 'alpha', fate: 'NEW' },
        { key: 'beta', fate: 'NEW' },
      ],
    },
  });

  const read = await mapped(id);
  expect(read).toMatchObject({
    status: 'MAPPED',
    rowCount: 3,
    fates: [
      { fate: 'NEW', count: 2 },
      { fate: 'INVALID', count: 1 },
    ],
  });
  const reason = 'Looked at.';
  const proposal = await ask<{ proposeImport: ShownImport }>(importMutations.proposeImport, {
    id,
    reason,
  });
  const [changeSet] = proposal.proposeImport.changeSets;
  const accepted = await server.desk(mutations.acceptChangeSet, {
    key: 'accept',
    id: changeSet?.id,
  });
  expect(accepted.acceptChangeSet).toMatchObject({
    served: true,
    changeSet: { status: 'ACCEPTED' },
  });
  const found = await server.ask('{ statement(id: "statement:alpha") { summary } }');
  expect(found.statement?.summary).toContain('alpha');

  const report = await fetch(`${server.url}/desk/imports/${id}/report.csv`, {
    headers: { cookie: server.cookie },
  });
  expect(report.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await report.text()).trim().split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual([
    'row,key,fate',
    '2,alpha,ACCEPTED',
    '3,beta,ACCEPTED',
    '4,gamma,INVALID',
  ]);
  expect(lines[3]).toContain('UNKNOWN_TERM');

  const undo = await ask<{ undoImport: { changeSet: { id: string }; edited: readonly object[] } }>(
    importMutations.undoImport,
    { id, reason },
  );
  expect(undo.undoImport.edited).toEqual([]);
  await server.desk(mutations.acceptChangeSet, { key: 'undo', id: undo.undoImport.changeSet.id });
  expect((await server.ask('{ dataset { version } }')).dataset.version).toBe(before);
});

test('a workbook is read like text, and a template can be downloaded', async () => {
  const cells = Object.entries(act('delta'));
  const rows = [cells.map(([name]) => name), cells.map(([, cell]) => cell)]
    .map((each) => stringRow(each))
    .join('');
  const { id } = await stage(await buildWorkbook({ rows }), 'acts.xlsx');

  expect((await mapped(id)).fates).toEqual([{ fate: 'NEW', count: 1 }]);
  const headers = { cookie: server.cookie };
  const template = await fetch(`${server.url}/desk/imports/templates/coded-acts.xlsx`, { headers });
  expect(template.status).toBe(200);
  expect(
    Buffer.from(await template.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

describe('a hostile table', () => {
  const header = 'statement_key,date';
  const tables: Readonly<
    Record<string, readonly [() => Buffer | string | Promise<Buffer>, string, string]>
  > = {
    'with 10,000 columns': [
      () => Array.from({ length: 10_000 }, (_, n) => `c${String(n)}`).join(),
      'a.csv',
      'TOO_MANY_COLUMNS',
    ],
    'with a header twice': [() => 'a,a\n1,2', 'a.csv', 'DUPLICATE_HEADER'],
    'with a long cell in its header': [() => 'x'.repeat(2_000_000), 'a.csv', 'ROW_TOO_LONG'],
    'in another encoding': [
      () => Buffer.from(`${header},caf\xe9\n1,2,3`, 'latin1'),
      'a.csv',
      'WRONG_ENCODING',
    ],
    'that is a zip bomb': [
      () => buildZip([['xl/workbook.xml', Buffer.alloc(60_000_000)]]),
      'a.xlsx',
      'WORKBOOK|FILE|UNPACKED|FORMAT',
    ],
    'that is no workbook': [() => 'PK\u0003\u0004nothing', 'a.xlsx', 'WORKBOOK|FORMAT'],
  };

  test.each(Object.keys(tables))('%s is refused with a code, and not kept', async (name) => {
    const [make, file, code] = tables[name] ?? [() => '', '', ''];
    const before = await keptFiles();
    const { sha256 } = (await (await upload(await make())).json()) as { readonly sha256: string };
    const table = { file: sha256, name: file };
    const { body } = await server.tryDesk(importMutations.stageImport, {
      key: randomUUID(),
      table,
    });

    const extensions = body.errors?.[0]?.extensions;
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(JSON.stringify(extensions?.['fault'])).toMatch(new RegExp(code));
    expect(await keptFiles()).toEqual(before);
  });

  test('that is damaged further down is removed when it is read', async () => {
    const good = toCsv(Array.from({ length: 2_000 }, (_, n) => act(`row-${String(n)}x`)));
    const before = await keptFiles();
    const { id } = await stage(
      Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xe9, 0x0a])]),
      'acts.csv',
    );

    const { body } = await server.tryDesk(importMutations.mapImport, {
      key: 'k',
      id,
      profile: 'coded-acts',
    });

    expect(body.errors?.[0]?.extensions['fault']).toMatchObject({
      code: 'WRONG_ENCODING',
      row: 2_002,
    });
    expect(await keptFiles()).toEqual(before);
    expect(await ask('query($id: ID!) { import(id: $id) { id } }', { id })).toEqual({
      import: null,
    });
  });

  test('with faults in some rows reports each with row and column', async () => {
    const acts = [act('epsilon', { asserts: 'a\0b' }), act('zeta')];
    const { id } = await stage(`${toCsv(acts)}\r\nshort,row`, 'acts.csv');

    const read = await mapped(id);

    expect(read.fates).toContainEqual({ fate: 'INVALID', count: 2 });
    const rows =
      'query($id: ID!) { import(id: $id) { rows(filter: {fates: [INVALID]}) { nodes { key faults { code row column } } } } }';
    expect(await ask(rows, { id })).toMatchObject({
      import: {
        rows: {
          nodes: [
            { key: 'row 2', faults: [{ code: 'ILLEGAL_CHARACTER', row: 2, column: 'asserts' }] },
            { key: 'row 4', faults: [{ code: 'RAGGED_ROW', row: 4 }] },
          ],
        },
      },
    });
  });
});

describe('an upload', () => {
  test('is refused without a cookie, from another origin, as JSON, or empty', async () => {
    const answers = await Promise.all([
      upload('a,b', { cookie: '' }),
      upload('a,b', { origin: 'https://elsewhere.example' }),
      upload('{}', { 'content-type': 'application/json' }),
      upload('a,b', { 'content-type': 'text/plain' }),
      upload(''),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 400]);
  });

  test('is one of the methods that its URL allows', async () => {
    const options = await fetch(`${server.url}/desk/imports`, { method: 'OPTIONS' });
    const put = await fetch(`${server.url}/desk/imports`, { method: 'PUT' });

    expect([options, put].map(({ headers }) => headers.get('allow'))).toEqual([
      'GET, HEAD, POST, OPTIONS',
      'GET, HEAD, POST, OPTIONS',
    ]);
    expect([options.status, put.status]).toEqual([204, 405]);
  });

  test('that announces more than the limit is refused before it is read', async () => {
    const before = await keptFiles();
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const headers = {
        cookie: server.cookie,
        'content-type': BYTES,
        'content-length': '300000000',
      };
      const sent = request({ hostname, port, path: '/desk/imports', method: 'POST', headers });
      sent.on('response', ({ statusCode }) => {
        resolve(statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.write('a,b\n');
    });

    expect(status).toBe(400);
    expect(await keptFiles()).toEqual(before);
  });

  test('whose client hangs up leaves nothing', async () => {
    const before = await keptFiles();
    const { hostname, port } = new URL(server.url);
    const headers = { cookie: server.cookie, 'content-type': BYTES, 'content-length': '1000000' };
    const sent = request({ hostname, port, path: '/desk/imports', method: 'POST', headers });
    sent.on('error', () => undefined);
    sent.write('a,b\n'.repeat(1_000));
    await expect.poll(keptFiles).not.toEqual(before);
    sent.destroy();

    await expect.poll(keptFiles).toEqual(before);
  });

  test.each(['report.csv of an unknown import', 'an unknown template'])(
    '%s is not found',
    async (what) => {
      const path = what.startsWith('report')
        ? 'import:0000000000000000/report.csv'
        : 'templates/none.xlsx';
      const headers = { cookie: server.cookie };
      expect((await fetch(`${server.url}/desk/imports/${path}`, { headers })).status).toBe(404);
      expect((await fetch(`${server.url}/desk/imports/${path}`)).status).toBe(403);
    },
  );
});
