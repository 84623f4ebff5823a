/**
 * A table of speech acts on the corpus: its preview beside the whole, the memory that the whole takes, and
 * how long other requests wait.
 *
 *   node measure-imports.js <rows>
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { ImportService } from '../../src/curation/imports/import-service.js';
import { openProjection } from '../../src/curation/projection-thread.js';
import { RecordReader } from '../../src/curation/record-reader.js';
import { ImportStore } from '../../src/desk/import-store.js';
import { readProfiles } from '../../src/packaged-files.js';
import { REPOSITORY, say } from './process.js';

const [rows = '10000'] = process.argv.slice(2);
const SAMPLE_MS = 10;
const COLUMNS = [
  ...['statement_key', 'date', 'on_behalf_of', 'kind', 'asserts', 'accused', 'conduct', 'hedge'],
  ...[
    'basis',
    'source_url',
    'source_title',
    'source_language',
    'publisher',
    'published_on',
    'read',
  ],
];
const NAMES = ['Russia', 'China', 'Iran', 'United States', 'United Kingdom', 'Ukraine'];

const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-imports-'));
const release = await readSeeds(fileURLToPath(new URL('test/corpus', REPOSITORY)));
const projection = await openProjection({ release, lines: [] });
const today = new Date().toISOString().slice(0, 10);
await projection.warmUp(today);
const store = await ImportStore.open(folder);
const imports = new ImportService({
  files: store,
  records: new RecordReader(release, await projection.version(), []),
  profiles: await readProfiles(fileURLToPath(new URL('schema/import', REPOSITORY))),
  curation: {
    changeSets: () => [],
    findRecordProblems: (changes) => projection.findProblems(changes, { today }),
    appendNote: () => Promise.resolve(),
    save: () => Promise.reject(new Error('Nothing is proposed.')),
  },
});
const BY = { pseudonym: 'p-bench' };

try {
  say('a small table, to warm up');
  await map(await stage(500, 'small'));
  const staged = await stage(Number(rows), 'large');
  say(`preview of ${rows} rows`);
  const preview = await timed(() => imports.preview(staged, 50));
  say(`the whole table`);
  const before = process.memoryUsage().rss;
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, SAMPLE_MS);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const whole = await timed(() => map(staged));
  delay.disable();
  clearInterval(sampling);
  const { listed } = await imports.list(whole.result);
  const isNew = listed.filter(({ standing }) => standing.fate === 'NEW').length;
  process.stdout.write(
    [
      `rows                   ${rows}, of which ${String(isNew)} can be proposed`,
      `preview                ${preview.ms.toFixed(0)} ms`,
      `whole                  ${whole.ms.toFixed(0)} ms`,
      `preview / whole        ${(preview.ms / whole.ms).toFixed(4)}`,
      `memory growth          ${((peak - before) / 1e6).toFixed(0)} MB`,
      `longest wait of others ${(delay.max / 1e6).toFixed(0)} ms`,
      '',
    ].join('\n'),
  );
} finally {
  await projection.close();
  await rm(folder, { recursive: true });
}

async function stage(count: number, name: string) {
  const path = join(folder, `${name}.csv`);
  await pipeline(Readable.from(lines(count)), createWriteStream(path));
  const { sha256: file } = await store.receive(createReadStream(path));
  return imports.stage(BY, { key: name, file, name: `${name}.csv`, source: name });
}

function map({ id }: { readonly id: string }) {
  return imports.map({ key: 'map', id, profile: 'coded-acts', columns: [] });
}

/** Every second act answers nothing; all are accusations, by two states in turn. */
function* lines(count: number): Generator<string> {
  yield `${COLUMNS.join(',')}\n`;
  for (let index = 0; index < count; index += 1) {
    const key = `bench-${index.toString(36)}x`;
    const by = NAMES[index % NAMES.length] ?? '';
    const against = NAMES[(index + 1) % NAMES.length] ?? '';
    const day = String((index % 28) + 1).padStart(2, '0');
    const cells = [
      ...[key, `2020-03-${day}`, by, 'accusation', `Says that it was attacked (${key}).`, against],
      ...['attack', 'certain', 'none given', `https://page.example/${key}`, `On ${key}`, 'en'],
      ...['TASS', `2020-04-${day}`, 'true'],
    ];
    yield `${cells.join(',')}\n`;
  }
}

async function timed<Result>(work: () => Promise<Result>) {
  const startedAt = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startedAt };
}
