/** Pasted texts on disk: kept character for character, found by digest, damage reported. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_TEXT_UNITS, TextStore, type TextRequest } from '../../../src/desk/text-store.js';

let desk: string;
let store: TextStore;

beforeEach(async () => {
  desk = mkdtempSync(join(tmpdir(), 'demarche-texts-'));
  store = await TextStore.open(desk, () => new Date('2026-11-30T12:00:00Z'));
});

const AUTHOR = 'p-ann';
let keys = 0;

function request(more: Partial<TextRequest> = {}): TextRequest {
  keys += 1;
  return {
    key: `k${String(keys)}`,
    text: 'A spokesperson said no.',
    url: null,
    title: null,
    ...more,
  };
}

function files(): readonly string[] {
  return readdirSync(join(desk, 'texts')).sort();
}

describe('add', () => {
  test('keeps the bytes of the text, by the digest that evidence has', async () => {
    const text = '\uFEFF“Кибератака”\r\n\t外交部 \u{1F30D}\n';
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    const url = 'https://news.example.org/a';

    const added = await store.add(AUTHOR, request({ text, url, title: ' A page ' }));

    const expected = { sha256, text, url, title: 'A page', addedAt: '2026-11-30T12:00:00.000Z' };
    expect(added).toEqual(expected);
    expect(files()).toEqual([`${sha256}.json`, `${sha256}.txt`]);
    const bytes = readFileSync(join(desk, 'texts', `${sha256}.txt`));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const reopened = await TextStore.open(desk);
    expect(await reopened.read(sha256)).toEqual(expected);
  });

  test('keeps one text once, and replaces the URL only if another is given', async () => {
    await store.add(AUTHOR, request({ url: 'https://one.example.org/' }));
    await store.add('p-ben', request({ title: 'Title' }));

    expect(files()).toHaveLength(2);
    const again = await store.add(AUTHOR, request({ url: 'https://two.example.org/' }));
    expect(again).toMatchObject({ url: 'https://two.example.org/', title: 'Title' });
  });

  test('a repeated request changes nothing; another one with its key is refused', async () => {
    const first = request({ url: 'https://one.example.org/' });
    await store.add(AUTHOR, first);
    await store.add(AUTHOR, request({ url: 'https://two.example.org/' }));

    const repeated = await store.add(AUTHOR, first);
    expect(repeated.url).toBe('https://two.example.org/');
    const reused = { ...first, text: 'Another text.' };
    await expect(store.add(AUTHOR, reused)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    const reopened = await TextStore.open(desk);
    await expect(reopened.add(AUTHOR, reused)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    // Another person may have chosen the same key.
    await expect(store.add('p-ben', reused)).resolves.toMatchObject({ text: 'Another text.' });
  });

  test('simultaneous requests do not lose each other', async () => {
    await Promise.all([
      store.add(AUTHOR, request({ title: 'Title' })),
      store.add('p-ben', request({ url: 'https://one.example.org/' })),
    ]);

    const [sha256] = files()[0]?.split('.') ?? [];
    expect(await store.read(sha256 ?? '')).toMatchObject({
      title: 'Title',
      url: 'https://one.example.org/',
    });
  });

  test.each([
    ['an empty text', { text: '' }, /input\.text/],
    ['white space', { text: ' \n\u00A0' }, /input\.text/],
    ['half of a surrogate pair', { text: 'a\uD83C' }, /surrogate/],
    ['half of a surrogate pair in the title', { title: 'a\uD83C' }, /title: .* surrogate/],
    ['a text above the limit', { text: 'a'.repeat(MAX_TEXT_UNITS + 1) }, /at most 400,000/],
    ['a URL with another scheme', { url: 'javascript:alert(1)' }, /input\.url/],
    [
      'a URL with a password',
      { url: 'https://a:secret@example.org/' },
      /^(?!.*secret).*input\.url/,
    ],
    ['a host of one machine', { url: 'http://localhost/a' }, /input\.url/],
    ['an overlong URL', { url: `https://example.org/${'a'.repeat(2_000)}` }, /input\.url/],
    ['an overlong title', { title: 'a'.repeat(501) }, /input\.title/],
    ['an empty key', { key: '' }, /key/],
    ['an overlong key', { key: 'k'.repeat(201) }, /key/],
  ])('refuses %s, and writes nothing', async (_what, more, message) => {
    const added = store.add(AUTHOR, request(more));

    await expect(added).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(added).rejects.toThrow(message);
    expect(readdirSync(desk)).toEqual([]);
  });
});

describe('read', () => {
  test.each(['', 'x', '../../etc/passwd', '__proto__', '0'.repeat(64)])(
    'finds nothing under %j',
    async (sha256) => {
      await store.add(AUTHOR, request());

      expect(await store.read(sha256)).toBeUndefined();
    },
  );

  test('reports a text that was changed or removed on disk', async () => {
    const { sha256 } = await store.add(AUTHOR, request());
    const path = join(desk, 'texts', `${sha256}.txt`);
    writeFileSync(path, 'A spokesperson said yes.');
    await expect(store.read(sha256)).rejects.toMatchObject({ code: 'JOURNAL_UNAVAILABLE' });

    rmSync(path);
    await expect(store.read(sha256)).rejects.toThrow(/cannot be read/);
  });

  test('a crash between the two files leaves nothing that is found', async () => {
    const { sha256 } = await store.add(AUTHOR, request());
    rmSync(join(desk, 'texts', `${sha256}.json`));

    const reopened = await TextStore.open(desk);
    expect(await reopened.read(sha256)).toBeUndefined();
    await reopened.add(AUTHOR, request());
    expect(await reopened.read(sha256)).toMatchObject({ sha256 });
  });
});

test.each(['{"sha256":', '{"sha256": 5,\n  "url": []}', 'null', ''])(
  'a damaged file of facts, %j, stops the opening and is named in one line',
  async (content) => {
    const { sha256 } = await store.add(AUTHOR, request());
    const path = join(desk, 'texts', `${sha256}.json`);
    writeFileSync(path, content);

    const opened = TextStore.open(desk);
    await expect(opened).rejects.toThrow(`${path} cannot be read; restore it from a backup`);
    await expect(opened).rejects.toThrow(/^.+$/);
  },
);

test('facts under the name of another text stop the opening', async () => {
  const { sha256 } = await store.add(AUTHOR, request());
  const path = join(desk, 'texts', `${'0'.repeat(64)}.json`);
  writeFileSync(path, readFileSync(join(desk, 'texts', `${sha256}.json`)));

  await expect(TextStore.open(desk)).rejects.toThrow(path);
});
