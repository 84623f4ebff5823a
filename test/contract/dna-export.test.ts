/** Referrals as a database of Discourse Network Analyzer, of the corpus. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CODER_PASSWORD } from '../../src/export/formats/dna-database.js';
import {
  describeTables,
  readDatabase,
  readExpectedTables,
  type Select,
} from '../support/dna/read-database.js';
import { describeEachEngine } from '../support/engines.js';
import {
  createExportRunner,
  type ExportedFile,
  type RunExport,
} from '../support/export/run-export.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { readBytes } from '../support/tables/read-bytes.js';
import { importFile } from '../unit/import/profiles/import-fixture.js';

interface Referral {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

describeEachEngine('a DNA file', (engine) => {
  let runExport: RunExport;
  let file: ExportedFile;
  let referrals: readonly Referral[];

  beforeAll(async () => {
    runExport = await createExportRunner(await openCorpusStore(engine));
    file = await runExport('/export/referrals.dna');
    const { text } = await runExport('/export/referrals.jsonl');
    referrals = text
      .trim()
      .split('\n')
      // Each line is a record; those with a source are edges.
      .map((line) => JSON.parse(line) as Partial<Referral>)
      .filter((record): record is Referral => record.source !== undefined);
  }, 180_000);

  const read = <Result>(reading: (select: Select) => Result): Promise<Result> =>
    readDatabase(file.bytes, reading);

  test('has the tables, columns and keys that the program writes', async () => {
    expect(await read(describeTables)).toEqual(readExpectedTables());
  });

  test('is sound: every key leads to a row, and no constraint is violated', async () => {
    await read((select) => {
      expect(select('PRAGMA foreign_key_check')).toEqual([]);
      expect(select('PRAGMA integrity_check')).toEqual([['ok']]);
    });
  });

  test('has what the program needs to open it: a version, a coder and its password', async () => {
    const [version, coders] = await read((select) => [
      select("SELECT Value FROM SETTINGS WHERE Property = 'version'"),
      select('SELECT ID, Password FROM CODERS'),
    ]);
    const salt = Buffer.from(CODER_PASSWORD, 'base64').subarray(0, 16);
    let digest: Uint8Array = Buffer.concat([salt, Buffer.from('demarche')]);
    for (let round = 0; round < 100_000; round += 1) {
      digest = createHash('sha256').update(digest).digest();
    }

    expect(String(version[0]?.[0])).toMatch(/^3\.0/);
    expect(coders).toEqual([[1, Buffer.concat([salt, digest]).toString('base64')]]);
  });

  test('has each referral as a statement, with all variables of its type', async () => {
    const [statements, short, agreements] = await read((select) => [
      select('SELECT ID FROM STATEMENTS'),
      select(
        "SELECT StatementId, count(*) FROM DATASHORTTEXT JOIN VARIABLES v ON v.ID = VariableId WHERE v.DataType = 'short text' GROUP BY StatementId HAVING count(*) = 5",
      ),
      select('SELECT Value, count(*) FROM DATABOOLEAN GROUP BY Value ORDER BY Value'),
    ]);
    const agreeing = referrals.filter(({ properties }) => properties['relation'] === 'AGREES');

    expect(referrals.length).toBeGreaterThan(100);
    expect(statements).toHaveLength(referrals.length);
    expect(short).toHaveLength(referrals.length);
    expect(agreements).toEqual([
      [0, referrals.length - agreeing.length],
      [1, agreeing.length],
    ]);
  });

  test('is read back as a table: each statement marks the words of its position', async () => {
    const { header, rows, faults } = await readBytes('referrals.dna', file.bytes);

    expect(faults).toEqual([]);
    expect(header.slice(-6)).toEqual([
      'person',
      'organization',
      'concept',
      'agreement',
      'kind',
      'position',
    ]);
    for (const [index, { properties }] of referrals.entries()) {
      const cells = rows[index]?.cells ?? {};
      expect(cells['position']).toBe(properties['position']);
      expect(cells['kind']).toBe(properties['positionKind']);
      expect(cells['statement:text']).toContain(String(properties['asserts']));
      expect(cells['document:date']).toBe(properties['occurredFrom']);
      expect(cells['agreement']).toBe(properties['relation'] === 'AGREES' ? '1' : '0');
    }
  });

  test('proposes nothing when it is imported: each document is a statement of the record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-test-'));
    try {
      const path = join(folder, 'referrals.dna');
      await writeFile(path, file.bytes);
      const { groups, faults } = await importFile('dna', path);
      const statements = new Set(referrals.map(({ properties }) => properties['statement']));

      expect(groups).toHaveLength(statements.size);
      expect(new Set(groups.map(({ fate }) => fate))).toEqual(new Set(['UNCHANGED']));
      expect(groups.flatMap(({ records }) => records)).toEqual([]);
      expect(faults.filter(({ severity }) => severity !== 'NOTE')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('keeps different actors and concepts apart', async () => {
    const organizations = new Set(referrals.map(({ source }) => source));
    const concepts = new Set(referrals.map(({ target }) => target));
    const counts = await read((select) =>
      select('SELECT VariableId, count(*) FROM ENTITIES WHERE VariableId IN (2, 3) GROUP BY 1'),
    );

    expect(counts).toEqual([
      [2, organizations.size],
      [3, concepts.size],
    ]);
  });

  test('has equal bytes for equal data, and says what it leaves out', async () => {
    const again = await runExport('/export/referrals.dna');

    expect(again.sha256).toBe(file.sha256);
    expect(file.manifest['losses']).toContainEqual({
      what: 'attributes of a referral that the program has no place for',
      count: referrals.length,
    });
  });

  describe('of a selection', () => {
    test('has only its positions', async () => {
      const part = await runExport('/export/referrals.dna?madeBy=state:cn');
      const makers = await readDatabase(part.bytes, (select) =>
        select(
          "SELECT DISTINCT e.Value FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId WHERE v.Variable = 'organization'",
        ),
      );

      expect(makers.flat()).toContain('China');
      expect(part.bytes.length).toBeLessThan(file.bytes.length);
    });

    test('that is empty is an empty database that opens', async () => {
      const none = await runExport('/export/referrals.dna?madeBy=state:ad');

      await readDatabase(none.bytes, (select) => {
        expect(select('SELECT count(*) FROM STATEMENTS')).toEqual([[0]]);
        expect(describeTables(select)).toEqual(readExpectedTables());
      });
    });
  });

  test.each(['graph', 'claims', 'positions'])('is not a format of %s', async (kind) => {
    await expect(runExport(`/export/${kind}.dna`)).rejects.toThrow(/no format "dna"/);
  });
});
