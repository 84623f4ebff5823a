/** `demarche log`, `verify`, `checkout`, `release`, `merge`, `revert` and `redact`, as they are called. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { RecordState } from '../../src/curation/record-state.js';
import { revisionOf } from '../../src/curation/revision.js';
import { Journal } from '../../src/journal/journal.js';
import {
  acceptChanges,
  acceptRandomChanges,
  createRecordFolder,
  newGroup,
  type RecordFolder,
} from '../support/curation/journal-folder-record.js';
import { CORPUS_FOLDER } from '../support/load-corpus.js';
import {
  collectOutput,
  createDataPath,
  launchCommand,
  runToEnd,
  startServer,
  waitForExit,
} from '../support/run-server.js';

const DEMARCHE = fileURLToPath(new URL('../../dist/cli/demarche.js', import.meta.url));

/** Some tests start a dozen processes, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 });

/** As tiny seeds have it, under another name. */
const ourBear = {
  op: 'put',
  section: 'groups',
  id: 'group:bear',
  ifRevision: revisionOf({ id: 'group:bear', name: 'Bear' }),
  record: { id: 'group:bear', name: 'Our Bear' },
} as const;

describe('demarche log', () => {
  test('prints each line, and those since a line or a date', async () => {
    const record = await createRecordFolder();
    const id = await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    await acceptChanges(record, 'A dog', () => [newGroup('dog')]);

    const { code, output } = await run(record, 'log');
    expect(code).toBe(0);
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^ +1 {2}\S+ \S+ {2}[0-9a-f]{12} {2}CHECKPOINT {2}p-ann {2}The journal begins$/,
      ),
      expect.stringMatching(new RegExp(`^ +2 .*  ${id ?? '?'}  p-ann  A cat  groups/group:cat$`)),
      expect.stringMatching(/^ +3 .* A dog {2}groups\/group:dog$/),
    ]);
    const since = await run(record, 'log', '--json', '--since', '2');
    expect(JSON.parse(since.output)).toMatchObject({
      seq: 3,
      title: 'A dog',
      records: ['groups/group:dog'],
      version: await versionOf(record, '3'),
    });
    expect((await run(record, 'log', '--since', '2999-01-01')).output).toBe('');
    expect(await run(record, 'log', '--since', '2026-02-30')).toMatchObject({
      code: 1,
      output: '"2026-02-30" is not a date.\n',
    });
  });
});

describe('demarche verify', () => {
  test('says the head, and that the records give the version of the last line', async () => {
    const record = await createRecordFolder();
    await acceptRandomChanges(record, 10);
    const { code, output } = await run(record, 'verify');

    expect(code).toBe(0);
    expect(output).toMatch(
      /^Head: line \d+, hash [0-9a-f]{64}\.\nVersion: the line records ([0-9a-f]{12}), the records have \1\.\nNo faults found\.\n$/,
    );
  });

  test('names file, line, number and remedy of a changed byte', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const path = join(record.journalPath, '000001.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('group:cat', 'group:rat'));
    const { code, output } = await run(record, 'verify');

    expect(code).toBe(1);
    expect(output).toMatch(
      /000001\.jsonl:2 seq 2: The line was changed.*\(Restore .*\)\n1 fault\(s\)\.\n$/,
    );
  });

  test('finds a line whose records give another version than it says', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const journal = await Journal.open(record.journalPath);
    const lines = [];
    for await (const line of journal.lines()) lines.push(line);
    // A true line of a program with a fault.
    await journal.append({
      kind: 'ACCEPT',
      by: 'p-ann',
      key: 'wrong',
      body: {
        ...(lines[1]?.body as object),
        changeSet: 'change-set:wrong',
        versionAfter: '000000000000',
      },
    });
    await journal.close();
    const { code, output } = await run(record, 'verify');

    expect(code).toBe(1);
    expect(output).toMatch(
      /000001\.jsonl:3 seq 3: The line records version 000000000000, but .*\(.*\)/,
    );
  });
});

describe('demarche checkout', () => {
  test('writes any version as seeds that a server loads', async () => {
    const record = await createRecordFolder();
    const first = datasetVersion(buildGraph(await readSeeds(record.seedsPath)));
    await acceptRandomChanges(record, 4);
    const folder = join(record.deskPath, '..', 'out');
    const { code, output } = await run(record, 'checkout', first, folder);

    expect({ code, output }).toEqual({
      code: 0,
      output: `Version ${first} (line 1 of the journal) is in ${folder}.\n`,
    });
    expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      version: first,
    });
    const server = await startServer({ SEEDS_PATH: folder, DATA_PATH: createDataPath() });
    await server.stop();
    expect(server.output()).toContain(`dataset ${first}`);

    expect(await run(record, 'checkout', '1', folder)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/is not empty/) as string,
    });
    expect((await run(record, 'checkout', 'nope', `${folder}2`)).output).toMatch(/not a version/);
    expect((await run(record, 'checkout', '9999', `${folder}2`)).output).toMatch(/no line 9999/);
  });
});

describe('demarche release', () => {
  test('prints the record into the seeds, removes what is gone, and is done once', async () => {
    const record = await createRecordFolder();
    await writeFile(join(record.seedsPath, 'README.md'), 'Ours.');
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const { code, output } = await run(record, 'release');
    const version = await versionOf(record, '2');

    expect(code).toBe(0);
    expect(output).toContain(`Release ${version}: `);
    expect(output).toContain(`git commit -m "Release ${version}"`);
    expect(datasetVersion(buildGraph(await readSeeds(record.seedsPath)))).toBe(version);
    const files = await readdir(record.seedsPath);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'lineage.json', 'statements']));
    expect(files).not.toContain('statements.yaml');
    expect((await run(record, 'log')).output).toMatch(/ 3 .*Release [0-9a-f]{12}\n$/);

    const again = await run(record, 'release');
    expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/already/) as string });
    expect((await run(record, 'log')).output.trim().split('\n')).toHaveLength(3);
    expect((await run(record, 'verify')).code).toBe(0);
  });

  test('does not overwrite changes that are not in the journal', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const groups = join(record.seedsPath, 'groups.yaml');
    const edited = (await readFile(groups, 'utf8')).replace('name: Bear', 'name: Great Bear');
    await writeFile(groups, edited);

    const refused = await run(record, 'release');
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/`demarche merge .*` first/);
    expect(await readFile(groups, 'utf8')).toBe(edited);

    expect((await run(record, 'merge', record.seedsPath)).code).toBe(0);
    expect((await run(record, 'release')).code).toBe(0);
    const printed = await readFile(groups, 'utf8');
    expect(printed).toContain('name: Great Bear');
    expect(printed).toContain('group:cat');
  });

  test('says in one line that a server has the journal', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const server = await startServer(serverOf(record));
    const { code, output } = await run(record, 'release');
    await server.stop();

    expect(code).toBe(1);
    expect(output).toMatch(/^The journal in .* is in use by process \d+ on host \S+\n?$/);
  });
});

describe('demarche merge', () => {
  test('takes what does not conflict, and prints the change set of the rest', async () => {
    const record = await createRecordFolder();
    const theirs = join(record.deskPath, '..', 'theirs');
    await cp(record.seedsPath, theirs, { recursive: true });
    await replaceIn(join(theirs, 'groups.yaml'), 'name: Bear', 'name: Their Bear');
    await replaceIn(join(theirs, 'organizations.yaml'), 'name: Firm', 'name: Their Firm');
    await acceptChanges(record, 'Bear', () => [ourBear]);

    const dry = await run(record, 'merge', theirs, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.output).toMatch(
      /would change 1 record\(s\).*\n {2}put organizations\/organization:firm\n1 record/,
    );
    expect((await run(record, 'log')).output.trim().split('\n')).toHaveLength(2);

    const merged = await run(record, 'merge', theirs);
    const id = /in the change set (change-set:\w+):\n {2}conflict groups\/group:bear/.exec(
      merged.output,
    )?.[1];
    expect(
      await readFile(join(record.deskPath, 'change-sets', `${id?.slice(11) ?? ''}.json`), 'utf8'),
    ).toContain('Their Bear');
    expect((await run(record, 'merge', theirs)).output).toMatch(/^Nothing to merge/);
    expect((await run(record, 'release')).output).toMatch(new RegExp(`${id ?? '?'} is undecided`));
  });

  test('knows its own seeds by another path', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    await replaceIn(join(record.seedsPath, 'groups.yaml'), 'name: Bear', 'name: Great Bear');
    const link = join(record.deskPath, '..', 'link');
    await symlink(record.seedsPath, link);

    expect((await run(record, 'merge', link)).code).toBe(0);
    expect((await run(record, 'log')).output).toMatch(/ 3 .*Merged the seeds/);
  });

  test('refuses another corpus, and a folder without seeds', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);

    expect(await run(record, 'merge', CORPUS_FOLDER)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/belongs to another corpus/) as string,
    });
    expect((await run(record, 'merge', join(record.seedsPath, 'none'))).code).toBe(1);
  });
});

describe('demarche revert', () => {
  test('drafts the inverse, and accepts it when asked to', async () => {
    const record = await createRecordFolder();
    const id = (await acceptChanges(record, 'A cat', () => [newGroup('cat')])) ?? '';

    const drafted = await run(record, 'revert', id, '--reason', 'Wrong.');
    expect(drafted).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Drafted change-set:\w+\. /) as string,
    });
    const accepted = await run(record, 'revert', id, '--reason', 'Wrong.', '--accept');
    expect(accepted.output).toMatch(/^Accepted change-set:\w+ \(line 3 of the journal\)/);
    expect(await versionOf(record, '3')).toBe(await versionOf(record, '1'));

    const again = await run(record, 'revert', id, '--reason', 'Wrong.', '--accept');
    expect(again.code).toBe(1);
    expect(again.output).toMatch(/^error changes\[0\].*: .* \(.*\)$/m);
    expect((await run(record, 'revert', 'nope', '--reason', 'x')).output).toMatch(/no accepted/);
    expect((await run(record, 'revert', id)).output).toMatch(/required option '--reason/);
  });
});

describe('demarche redact', () => {
  test('removes a text for good once it was corrected, and the journal still verifies', async () => {
    const record = await createRecordFolder();
    const secret = 'Jane Doe, 4 Elm Street';
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const put = (name: string) => (state: RecordState) => {
      const current = state.get({ section: 'groups', id: 'group:cat' });
      const ifRevision = current === undefined ? null : revisionOf(current);
      return [{ ...newGroup('cat'), ifRevision, record: { id: 'group:cat', name } }];
    };
    await acceptChanges(record, secret, put(secret));

    const refused = await run(record, 'redact', '3', '--reason', 'Names a person.');
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^Line 3 of the journal has the current state of groups\/group:cat\. Correct or retract/,
      ) as string,
    });
    await acceptChanges(record, 'Corrected', put('Cat'));
    const done = await run(record, 'redact', '3', '--reason', 'Names a person.');
    expect(done.output).toMatch(/^Line 3 was redacted \(line 5 of the journal\)\..*line\(s\) 2\./s);
    expect(done.code).toBe(0);

    const files = await readdir(record.deskPath, { recursive: true, withFileTypes: true });
    const paths = files
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    for (const path of [...paths, join(record.journalPath, '000001.jsonl')]) {
      expect(await readFile(path, 'utf8'), path).not.toContain('Elm Street');
    }
    const verified = await run(record, 'verify');
    expect(verified.code).toBe(0);
    expect(verified.output).toContain('1 line(s) were redacted.');
    const log = (await run(record, 'log')).output.split('\n');
    expect(log[2]).toMatch(/change-set:\w+ .*redacted on \d{4}-\d\d-\d\d: Names a person\./);
    expect(log[4]).toMatch(/REDACT .*Redacted line 3: Names a person\./);
    const folder = join(record.deskPath, '..', 'out');
    expect((await run(record, 'checkout', '3', folder)).output).toMatch(
      /cannot be reproduced: line 3/,
    );
    expect((await run(record, 'checkout', '4', folder)).code).toBe(0);
    expect((await run(record, 'release')).code).toBe(0);
    expect((await run(record, 'verify')).code).toBe(0);
    expect((await run(record, 'redact', 'x', '--reason', 'y')).output).toMatch(/must be a number/);
  });
});

describe('a server that starts beside a journal', () => {
  test('merges the seeds of a git pull, and serves both', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    await replaceIn(join(record.seedsPath, 'groups.yaml'), 'name: Bear', 'name: Great Bear');
    const server = await startServer(serverOf(record));
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actors(first: 50) { nodes { name } } }' }),
    });
    const body = await answer.text();
    await server.stop();

    expect(body).toContain('Great Bear');
    expect(body).toContain('"cat"');
    expect(server.output()).toMatch(
      /The seeds are another release than before: it was merged \(line 3/,
    );
    expect((await run(record, 'log')).output).toMatch(/ 3 .*Merged the seeds.* groups\/group:bear/);
  });

  test('says that the seeds are older, and merges nothing back', async () => {
    const record = await createRecordFolder();
    const old = join(record.deskPath, '..', 'old');
    await cp(record.seedsPath, old, { recursive: true });
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    await run(record, 'release');
    await rm(record.seedsPath, { recursive: true });
    await cp(old, record.seedsPath, { recursive: true });
    const server = await startServer(serverOf(record));
    await server.stop();

    expect(server.output()).toMatch(
      /The seeds are an older release than [0-9a-f]{12} \(line 3 of the journal\)\. Nothing was merged/,
    );
    expect((await run(record, 'log')).output.trim().split('\n')).toHaveLength(3);
  });

  test('refuses the seeds of another corpus', async () => {
    const record = await createRecordFolder();
    await acceptChanges(record, 'A cat', () => [newGroup('cat')]);
    const { code, output } = await runToEnd({
      ...serverOf(record),
      SEEDS_PATH: CORPUS_FOLDER,
      PORT: '0',
    });

    expect(code).toBe(78);
    expect(output).toMatch(/JOURNAL_PATH: .* is the journal of another corpus/);
    expect((await run(record, 'log')).output.trim().split('\n')).toHaveLength(2);
  });
});

function environmentOf({ seedsPath, journalPath, deskPath }: RecordFolder) {
  return {
    CURATION: 'local',
    SEEDS_PATH: seedsPath,
    JOURNAL_PATH: journalPath,
    DESK_PATH: deskPath,
  };
}

function serverOf(record: RecordFolder) {
  return { ...environmentOf(record), DATA_PATH: createDataPath() };
}

async function run(record: RecordFolder, ...args: readonly string[]) {
  const child = launchCommand(DEMARCHE, args, environmentOf(record));
  const output = collectOutput(child);
  const code = await waitForExit(child);
  return { code, output: output() };
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** By checking it out and reading it again. */
async function versionOf(record: RecordFolder, moment: string): Promise<string> {
  const folder = join(record.deskPath, '..', `of-${moment}-${String(Math.random()).slice(2)}`);
  await mkdir(folder);
  expect((await run(record, 'checkout', moment, folder)).code).toBe(0);
  return datasetVersion(buildGraph(await readSeeds(folder)));
}
