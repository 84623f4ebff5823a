/** History over HTTP: lines, feed, deltas and the stream, of changes in memory. */
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { PublicHistory } from '../../../src/curation/public-history.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';
import {
  PUBLIC_URL,
  startHistoryServer,
  type HistoryServer,
} from '../../support/history-server.js';

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serve(history: PublicHistory | undefined): Promise<HistoryServer> {
  const served = await startHistoryServer(history);
  open.push(served.stop);
  return served;
}

async function openServed(): Promise<
  HistoryServer & { readonly record: MemoryRecord; readonly history: PublicHistory }
> {
  const record = await openMemoryRecord();
  open.push(() => record.close());
  const history = new PublicHistory(record.reader);
  return { ...(await serve(history)), record, history };
}

const addGroup = (record: MemoryRecord, name: string): Promise<string | undefined> =>
  record.accept([
    {
      op: 'put',
      section: 'groups',
      id: `group:${name}`,
      ifRevision: null,
      record: { id: `group:${name}`, name: `${name} & <co> "x"` },
    },
  ]);

async function readLines(response: Response): Promise<readonly Record<string, unknown>[]> {
  const text = await response.text();
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('GET /changes', () => {
  test('has a line for each change, and `last` in the end', async () => {
    const { url, record } = await openServed();
    await addGroup(record, 'cat');
    await addGroup(record, 'dog');
    const response = await fetch(`${url}/changes?since=2`);

    expect(response.headers.get('content-type')).toMatch('application/x-ndjson');
    expect(await readLines(response)).toMatchObject([
      {
        seq: 3,
        kind: 'ACCEPT',
        ids: ['group:dog'],
        records: [{ section: 'GROUPS', operation: 'ADDED', fields: [''] }],
        version: record.reader.version,
        acceptedBy: 'p-ben',
      },
      { last: 3, hasNextPage: false, head: { seq: 3 }, version: record.reader.version },
    ]);
    for (const query of ['since=3', 'about=state:nobody', 'section=votes', 'kind=release']) {
      expect(await readLines(await fetch(`${url}/changes?${query}`))).toMatchObject([{ last: 3 }]);
    }
    const later = await readLines(await fetch(`${url}/changes.jsonl?from=2026-11-29&since=2`));
    expect(later).toMatchObject([{ seq: 3 }, { last: 3 }]);
    expect(await readLines(await fetch(`${url}/changes?from=2026-11-30`))).toMatchObject([
      { last: 3 },
    ]);
    const page = await readLines(await fetch(`${url}/changes?first=1`));
    expect(page).toMatchObject([{ seq: 2 }, { last: 2, hasNextPage: true }]);
  });

  test('answers 304 until the journal has another line', async () => {
    const { url, record } = await openServed();
    await addGroup(record, 'cat');
    for (const path of ['/changes', '/changes.atom', '/export/delta']) {
      const first = await fetch(url + path);
      const tag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toBe('no-cache');
      await first.arrayBuffer();
      const headers = { 'if-none-match': tag };
      expect((await fetch(url + path, { headers })).status).toBe(304);
      expect(
        (
          await fetch(
            `${url}${path}?${path === '/export/delta' ? 'from=2026-11-29' : 'by=state:aa'}`,
            { headers },
          )
        ).status,
      ).toBe(200);
      await addGroup(record, `g${path.replaceAll(/\W/g, '')}`);
      expect((await fetch(url + path, { headers })).status).toBe(200);
    }
  });

  test('refuses what cannot be with a code', async () => {
    const { url } = await openServed();
    for (const path of [
      '/changes?since=-1',
      '/changes?since=x',
      '/changes?from=2026-13-01',
      '/changes.jsonl?from=never',
      '/changes/stream?since=-1',
      '/changes/stream?from=2026-11-30',
      '/changes?first=0',
      '/changes?first=1001',
      '/changes?nothing=1',
      '/changes?kind=CODING',
      '/changes?section=no/where',
      '/changes.atom?since=1',
      '/export/delta?from=nothing',
      '/export/delta?to=2026-13-01',
    ]) {
      const response = await fetch(url + path);
      expect(response.status, path).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
  });

  test('answers 404 with a code where there is no history', async () => {
    const { url } = await serve(undefined);
    for (const path of [
      '/changes',
      '/changes.jsonl',
      '/changes.atom',
      '/changes/stream',
      '/export/delta',
    ]) {
      const response = await fetch(url + path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

describe('GET /export/delta', () => {
  test('has whole records and retractions between two versions, also none', async () => {
    const { url, record } = await openServed();
    const before = record.reader.version;
    await addGroup(record, 'cat');
    const between = record.reader.version;
    const current = record.reader.current({ section: 'groups', id: 'group:cat' })!;
    await record.accept([
      {
        op: 'retract',
        section: 'groups',
        id: 'group:cat',
        ifRevision: revisionOf(current),
        reason: 'Not a group.',
      },
    ]);
    const after = record.reader.version;
    const read = async (query: string): Promise<readonly unknown[]> =>
      readLines(await fetch(`${url}/export/delta?${query}`));

    expect(await read(`from=${before}&to=${between}`)).toMatchObject([
      { from: { version: before }, to: { seq: 2, version: between } },
      { op: 'put', section: 'GROUPS', id: 'group:cat', record: { id: 'group:cat' } },
      { end: true, records: 1 },
    ]);
    expect(await read(`from=${between}`)).toMatchObject([
      { from: { version: between }, to: { version: after } },
      { op: 'retract', section: 'GROUPS', id: 'group:cat', reason: 'Not a group.' },
      { end: true, records: 1 },
    ]);
    expect(await read(`from=${after}&to=${after}`)).toMatchObject([
      { from: { version: after }, to: { version: after } },
      { end: true, records: 0 },
    ]);
    expect(after).toBe(before);
    const whole = await read('');
    expect(whole).toHaveLength(record.reader.fold.state.size + 2);
    expect(whole[0]).toMatchObject({ from: null });
  });

  test('is whole for HTTP/1.0 and empty for HEAD', async () => {
    const { url, port } = await openServed();
    const { text } = await ask10(port, '/export/delta');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\{"end":true/);
    const head = await fetch(`${url}/export/delta`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('x-dataset-version')).toMatch(/^[0-9a-f]+$/);
  });
});

async function ask10(port: number, path: string): Promise<{ readonly text: string }> {
  const { connect } = await import('node:net');
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => (text += chunk));
  await once(socket, 'end');
  return { text };
}

describe('GET /changes.atom', () => {
  test('is a feed with stable ids, the newest first, of the changes that pass the filter', async () => {
    const { url, record } = await openServed();
    const empty = await (await fetch(`${url}/changes.atom`)).text();
    expect(empty).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
    await addGroup(record, 'cat');
    await addGroup(record, 'dog');
    const response = await fetch(`${url}/changes.atom?section=groups&about=group:dog`);
    const text = await response.text();
    const all = await (await fetch(`${url}/changes.atom`)).text();

    expect(response.headers.get('content-type')).toMatch('application/atom+xml');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain(
      `<link rel="self" type="application/atom+xml" href="${PUBLIC_URL}/changes.atom?section=GROUPS&amp;about=group%3Adog"/>`,
    );
    const idOf = (feed: string): string => /urn:uuid:[0-9a-f-]+/.exec(feed)?.[0] ?? '';
    expect(idOf(text)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(idOf(text)).toBe(idOf(all));
    expect(all.match(/<id>/g)).toHaveLength(3);
    expect(all.indexOf('group:dog')).toBeLessThan(all.indexOf('group:cat'));
  });
});

/** Reads a stream of events until told otherwise. */
async function listen(
  url: string,
  headers: Record<string, string> = {},
): Promise<{
  readonly response: Response;
  readonly next: () => Promise<string>;
  readonly stop: () => void;
}> {
  const controller = new AbortController();
  const response = await fetch(url, { headers, signal: controller.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    next: async () => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end !== -1) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          return block;
        }
        const { value, done } = await reader.read();
        if (done) return 'END';
        text += value;
      }
    },
    stop: () => {
      controller.abort();
    },
  };
}

describe('GET /changes/stream', () => {
  test('tells changes once readers see them, and what a client missed', async () => {
    const { url, record, history, routes } = await openServed();
    await addGroup(record, 'cat');
    const stream = await listen(`${url}/changes/stream`);
    expect(stream.response.headers.get('content-type')).toMatch('text/event-stream');
    expect(await stream.next()).toBe('retry: 5000');
    await addGroup(record, 'dog');
    history.announce();
    expect(await stream.next()).toMatch(/^id: 3\nevent: change\ndata: \{"seq":3,.*group:dog/);
    stream.stop();
    await addGroup(record, 'owl');
    const back = await listen(`${url}/changes/stream?section=GROUPS`, { 'last-event-id': '2' });
    await back.next();
    expect(await back.next()).toMatch(/^id: 3\n/);
    expect(await back.next()).toMatch(/^id: 4\n/);
    const page = await listen(`${url}/changes/stream?since=3`);
    await page.next();
    expect(await page.next()).toMatch(/^id: 4\n/);
    // A browser that reconnects repeats the URL and adds the header.
    const again = await listen(`${url}/changes/stream?since=1`, { 'last-event-id': '3' });
    await again.next();
    expect(await again.next()).toMatch(/^id: 4\n/);
    const reset = await listen(`${url}/changes/stream`, { 'last-event-id': '999' });
    await reset.next();
    expect(await reset.next()).toMatch(/^id: 2\n/);
    routes.close();
    expect(await back.next()).toBe('END');
  });

  test('holds as many as it has room for, and lets go of those that hang up', async () => {
    const { url } = await openServed();
    const streams = [];
    for (let count = 0; count < 20; count += 1) streams.push(await listen(`${url}/changes/stream`));
    const refused = await fetch(`${url}/changes/stream`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
    expect((await fetch(`${url}/changes/stream`, { method: 'HEAD' })).status).toBe(200);
    for (const { stop } of streams) stop();
    await expect
      .poll(async () => {
        const again = await listen(`${url}/changes/stream`);
        again.stop();
        return again.response.status;
      })
      .toBe(200);
    const wrong = await fetch(`${url}/changes/stream`, { headers: { 'last-event-id': 'x' } });
    expect(wrong.status).toBe(400);
  });
});
