/**
 * Exported tables over the corpus, on both engines: rows and sums as a program of the tests counts
 * them from the YAML, and as the questions of the API answer; cells as the definitions say.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parquetReadObjects } from 'hyparquet';
import { termsOf } from '../../src/domain/ontology/vocabularies.js';
import { InputError } from '../../src/domain/errors.js';
import { tableNames, type TableName } from '../../src/domain/selection/export-url.js';
import { tables } from '../../src/export/tables/tables.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { createExportRunner, type RunExport } from '../support/export/run-export.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import * as counted from '../support/tables-from-yaml.js';

type Row = Readonly<Record<string, unknown>>;

const names = Object.values(tableNames);
const join = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => String(row[column] ?? '')).join(' ');
const sumOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

describeEachEngine('exported tables', (engine) => {
  let store: GraphStore;
  let run: RunExport;
  let runQuery: RunQuery;
  const whole = new Map<TableName, readonly Row[]>();

  /** The rows of a Parquet file, absent cells left out. */
  const read = async (name: TableName, query = ''): Promise<readonly Row[]> => {
    const { bytes } = await run(`/export/${name}.parquet?${query}`);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)),
    );
  };
  const rowsOf = (name: TableName): readonly Row[] => whole.get(name) ?? [];
  const ask = async (query: string): Promise<Record<string, unknown>> => {
    const { result } = await runQuery(query);
    expect(result.errors).toBeUndefined();
    return result.data as Record<string, unknown>;
  };

  beforeAll(async () => {
    store = await openCorpusStore(engine);
    run = await createExportRunner(store);
    runQuery = await createQueryRunner(store);
    for (const name of names) {
      whole.set(
        name,
        await read(name, name === 'claims' ? 'towards=ACTORS,INITIATIVES,INCIDENTS' : ''),
      );
    }
  });
  afterAll(() => store.close());

  test.each(names)('the cells of %s are what its columns say', (name) => {
    const { columns, key } = tables[name];
    const rows = rowsOf(name);
    const types = {
      STRING: 'string',
      URL: 'string',
      PARTIAL_DATE: 'string',
      INTEGER: 'number',
      NUMBER: 'number',
      BOOLEAN: 'boolean',
    } as const;

    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => join(row, ...key))).size).toBe(rows.length);
    for (const [column, { type, isRequired, vocabulary }] of Object.entries(columns)) {
      const cells = rows.flatMap((row) => (row[column] === undefined ? [] : [row[column]]));
      if (isRequired === true) expect(cells, column).toHaveLength(rows.length);
      const isOfType = (cell: unknown): boolean => {
        if (type === 'STRINGS') return Array.isArray(cell);
        if (type === 'DATE') return cell instanceof Date;
        return typeof cell === types[type as keyof typeof types];
      };
      expect(
        cells.filter((cell) => !isOfType(cell)),
        column,
      ).toEqual([]);
      if (vocabulary === undefined) continue;
      const unknown = cells.flat().filter((cell) => !termsOf(vocabulary).includes(String(cell)));
      expect(unknown, column).toEqual([]);
    }
    const written = new Set(rows.flatMap((row) => Object.keys(row)));
    expect([...written].filter((column) => !Object.hasOwn(columns, column))).toEqual([]);
  });

  test.each(names)('the references of %s are rows of the other table', (name) => {
    for (const [column, { refersTo }] of Object.entries(tables[name].columns)) {
      if (refersTo === undefined) continue;
      const [other = '', id = ''] = refersTo.split('.');
      const known = new Set(rowsOf(other as TableName).map((row) => row[id]));
      const missing = rowsOf(name)
        .flatMap((row) => row[column] ?? [])
        .filter((value) => !known.has(value));
      expect(missing, column).toEqual([]);
    }
  });

  test('CSV and JSON Lines hold the same rows as Parquet', async () => {
    for (const name of names) {
      const { text, records } = await run(`/export/${name}.csv`);
      const lines = text.split('\r\n');

      expect(lines[0], name).toBe(Object.keys(tables[name].columns).join(','));
      if (name === 'claims') continue;
      expect(records, name).toBe(rowsOf(name).length);
      const json = await run(`/export/${name}.jsonl`);
      const parsed = json.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row);
      const dates = Object.entries(tables[name].columns).flatMap(([column, { type }]) =>
        type === 'DATE' ? [column] : [],
      );
      const printed = rowsOf(name).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            dates.includes(column) ? (value as Date).toISOString().slice(0, 10) : value,
          ]),
        ),
      );
      expect(parsed, name).toEqual(printed);
    }
  });

  test('codes of a state that programs misread stay text in CSV', async () => {
    const { text } = await run('/export/votes.csv');

    expect(text).toMatch(/,state:na,Namibia,NA,NAM,516,565,NAM,565,Q1030,/);
    expect(text).toMatch(/,state:al,Albania,AL,ALB,008,339,ALB,339,Q222,/);
    expect(text).toMatch(/,state:rs,Serbia,RS,SRB,688,345,YUG,340,Q403,/);
    expect(text).toMatch(/,state:de,Germany,DE,DEU,276,255,GMY,260,Q183,/);
    expect(text).toMatch(/,state:ye,Yemen,YE,YEM,887,679,YEM,678,Q805,/);
  });

  test('replies are those of the corpus, and as many as the data set counts', async () => {
    const { dataset } = (await ask('{ dataset { counts { replies } } }')) as {
      dataset: { counts: { replies: number } };
    };

    expect(
      rowsOf('replies')
        .map((row) => join(row, 'reply', 'answered', 'relation', 'isExplicit'))
        .sort(),
    ).toEqual([...counted.replies].sort());
    expect(rowsOf('replies')).toHaveLength(dataset.counts.replies);
  });

  test('a reply is by the accused side exactly where its accusation is answered', () => {
    const answered = new Set(
      rowsOf('replies')
        .filter((row) => row['isByAccusedSide'] === true)
        .map((row) => row['answered']),
    );

    for (const { id, isAnswered } of rowsOf('positions') as {
      id: string;
      isAnswered?: boolean;
    }[]) {
      if (isAnswered !== undefined) expect(answered.has(id), id).toBe(isAnswered);
    }
    expect(answered.size).toBeGreaterThan(50);
  });

  test('claims are those of the corpus, and the edges of the graph of claims', async () => {
    const query = 'towards=ACTORS,INITIATIVES,INCIDENTS';
    const { manifest } = await run(`/export/claims.jsonl?${query}`);
    const edges = Object.values(manifest.counts.edges).reduce((sum, each) => sum + each, 0);

    const found = rowsOf('claims').map((row) =>
      join(row, 'position', 'madeBy', 'target', 'relation'),
    );
    expect(found.toSorted()).toEqual([...counted.claims].sort());
    expect(found).toHaveLength(edges);
  });

  test('events are rolled up, and their shares count each position once', () => {
    const rows = rowsOf('events');

    expect(new Map(rows.map((row) => [row['eventId'], row['share']]))).toEqual(counted.events);
    const aimed = counted.acts.filter(
      ({ position, makers }) => (position.against ?? []).length * makers.length > 0,
    );
    expect(sumOf(rows, 'share')).toBeCloseTo(aimed.length, 6);
    const between = (row: Row): boolean =>
      row['sourceIso3'] === 'CHN' && row['targetCowNumber'] === 2;
    const positions = new Set(rows.filter(between).map((row) => row['position']));
    expect(rows.filter(between)).toHaveLength(positions.size);
    const china = rowsOf('claims').filter(
      (row) => row['madeByIso3'] === 'CHN' && row['targetIso3'] === 'USA',
    );
    expect(china.length).toBeGreaterThan(positions.size);
  });

  test('an event has the codes of its kind, and candidates apart', () => {
    const accusation = rowsOf('events').find(
      ({ position }) => position === 'position:ee-aaviksoo-20070517-1',
    );
    const denial = rowsOf('events').find(
      ({ position }) => position === 'position:ru-peskov-20070517-1',
    );

    expect(accusation).toMatchObject({
      source: 'state:ee',
      sourceCowNumber: 366,
      target: 'state:ru',
      targetGwNumber: 365,
      roles: ['ACCUSED'],
      cameo: '112',
      cameoMatch: 'EXACT',
      cameoCandidates: ['1123'],
      plover: 'ACCUSE',
      issuedBy: ['agency:ee-mod'],
      incidents: ['incident:estonia-2007'],
    });
    expect(denial).toMatchObject({ cameo: '016', plover: 'REJECT', ploverMatch: 'CHOICE' });
  });

  test('dyad-years are those of the corpus', () => {
    const found = new Map(
      rowsOf('dyad-years').map((row) => [
        join(row, 'accuser', 'accused', 'year'),
        ['accusations', 'answered', 'replies', 'denials', 'counterAccusations'].map(
          (column) => row[column],
        ),
      ]),
    );
    const expected = new Map(
      [...counted.countDyadYears()].map(([key, cell]) => [
        key,
        [cell.accusations, cell.answered, cell.replies.size, cell.denials.size, cell.counters.size],
      ]),
    );

    expect(found).toEqual(expected);
    const forms = [...counted.countDyadYears().values()].map((cell) => cell.forms);
    const sum = (form: string): number =>
      forms.reduce((total, each) => total + (each[form] ?? 0), 0);
    expect(sumOf(rowsOf('dyad-years'), 'denialsCategorical')).toBe(sum('CATEGORICAL'));
    expect(sumOf(rowsOf('dyad-years'), 'denialsEvidenceChallenge')).toBe(sum('EVIDENCE_CHALLENGE'));
  });

  test('dyad-years of one year are what dyads answers for that year', async () => {
    const year = 2021;
    const { dyads } = (await ask(
      `{ dyads(filter: {occurred: {from: "${String(year)}", to: "${String(year)}"}}, first: 200) { nodes {
         accuser { id } accused { id } accusations answeredBySide counterAccusations denialsByForm { form count } } } }`,
    )) as { dyads: { nodes: Record<string, unknown>[] } };
    // An accusation whose date may lie in another year is of one year in the table, of both here.
    const rows = await read('dyad-years', `from=${String(year)}&to=${String(year)}`);

    const printed = dyads.nodes.map((dyad) => {
      const forms = dyad['denialsByForm'] as { count: number }[];
      return [
        (dyad['accuser'] as { id: string }).id,
        (dyad['accused'] as { id: string }).id,
        dyad['accusations'],
        dyad['answeredBySide'],
        dyad['counterAccusations'],
        forms.reduce((sum, each) => sum + each.count, 0),
      ].join(' ');
    });
    const byPair = new Map<string, number[]>();
    for (const row of rows) {
      const key = join(row, 'accuser', 'accused');
      const numbers = ['accusations', 'answered', 'counterAccusations', 'denials'];
      const before = byPair.get(key) ?? [0, 0, 0, 0];
      byPair.set(
        key,
        numbers.map((name, index) => Number(row[name]) + (before[index] ?? 0)),
      );
    }
    expect([...byPair].map(([key, numbers]) => `${key} ${numbers.join(' ')}`).sort()).toEqual(
      printed.sort(),
    );
    expect(printed.length).toBeGreaterThan(10);
  });

  test('dyad-years with zeros have a row for each pair and year', async () => {
    const rows = await read(
      'dyad-years',
      'states=state:cn,state:us,state:na&zeroRows=true&from=2018&to=2021',
    );

    expect(rows).toHaveLength(3 * 2 * 4);
    const namibia = rows.filter((row) => join(row, 'accuser', 'accused') === 'state:na state:cn');
    expect(namibia.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    for (const row of namibia) {
      expect(row).toMatchObject({
        accuserIso2: 'NA',
        accusedCowNumber: 710,
        accusations: 0,
        answered: 0,
        denials: 0,
        denialsCategorical: 0,
      });
    }
    const some = await read('dyad-years', 'states=state:cn,state:us&from=2018&to=2021');
    const counts = (each: readonly Row[]): readonly Row[] =>
      each.filter((row) => Number(row['accusations']) > 0);
    expect(counts(rows)).toEqual(some);
    expect(some.length).toBeGreaterThan(3);
    // Without bounds: from the first to the last year with an accusation.
    const years = counted.acts
      .filter(({ position }) => position.kind === 'accusation')
      .map(({ year }) => year);
    const all = await read('dyad-years', 'states=state:cn,state:us&zeroRows=true');
    expect(all).toHaveLength(2 * (Math.max(...years) - Math.min(...years) + 1));
  });

  test('actor-years add up to the corpus', () => {
    const rows = rowsOf('actor-years');
    const totals = Object.fromEntries(
      Object.keys(counted.actorTotals).map((column) => [column, sumOf(rows, column)]),
    );

    expect(totals).toEqual(counted.actorTotals);
    const kinds = Object.keys(tables['actor-years'].columns).filter((name) =>
      /^made[A-Z]/.test(name),
    );
    for (const row of rows) {
      expect(kinds.reduce((sum, kind) => sum + Number(row[kind]), 0)).toBe(row['made']);
    }
  });

  test('statements, documents, evidence, votes and endorsements are those of the corpus', () => {
    const listed = (name: TableName, ...columns: readonly string[]): readonly string[] =>
      rowsOf(name)
        .map((row) => join(row, ...columns))
        .toSorted();

    expect(listed('statements', 'id')).toEqual([...counted.statementIds].sort());
    expect(sumOf(rowsOf('statements'), 'positions')).toBe(counted.acts.length);
    expect(listed('documents', 'id')).toEqual([...counted.documentIds].sort());
    expect(sumOf(rowsOf('documents'), 'excerpts')).toBe(counted.excerpts.length);
    expect(listed('evidence', 'position', 'document')).toEqual([...counted.excerpts].sort());
    expect(listed('votes', 'initiative', 'state', 'vote')).toEqual([...counted.votes].sort());
    expect(listed('endorsements', 'initiative', 'endorser', 'reportedBy')).toEqual(
      [...counted.endorsements].sort(),
    );
  });

  test('the codes in each table are those of the state', () => {
    const ends = { Iso2: 'iso2', Iso3: 'iso3', IsoNumeric: 'isoNumeric', CowNumber: 'cowNumber' };
    const wrong: string[] = [];
    let compared = 0;
    for (const name of names) {
      const columns = Object.keys(tables[name].columns);
      const prefixes = columns.flatMap((column) => /^(.*)State$/.exec(column)?.[1] ?? []);
      expect(name === 'votes' || name === 'positions' || prefixes.length > 0, name).toBe(true);
      for (const row of rowsOf(name)) {
        for (const prefix of prefixes) {
          const state = counted.stateCodes.get(String(row[`${prefix}State`]));
          const codes = Object.keys(ends).map((suffix) => row[prefix + suffix]);
          const expected = Object.values(ends).map((code) => state?.[code]);
          if (codes.join() !== expected.join()) wrong.push(`${name} ${prefix} ${codes.join()}`);
          compared += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(3_000);
  });

  test('a filter selects what belongs to its positions', async () => {
    const denials = 'kind=DENIAL&madeBy=state:ru';
    const positions = new Set((await read('positions', denials)).map((row) => row['id']));

    const replies = await read('replies', denials);
    expect(replies.length).toBeGreaterThan(10);
    for (const row of replies) expect(positions.has(row['reply'])).toBe(true);
    const evidence = await read('evidence', denials);
    expect(new Set(evidence.map((row) => row['position']))).toEqual(positions);
    const statements = await read('statements', denials);
    const contained = new Set(statements.flatMap((row) => row['positionIds'] as string[]));
    for (const id of positions) expect(contained.has(String(id))).toBe(true);
    const documents = new Set((await read('documents', denials)).map((row) => row['id']));
    expect(documents).toEqual(new Set(evidence.map((row) => row['document'])));
    expect(await read('dyad-years', denials)).toEqual([]);
    expect(await read('events', 'madeBy=state:ru&denialForm=PARTIAL&kind=ACCUSATION')).toEqual([]);
  });

  test.each([
    ['dyad-years.csv?zeroRows=true', /zeroRows: name two or more states/],
    ['dyad-years.csv?zeroRows=true&states=state:cn', /zeroRows: name two or more states/],
    ['dyad-years.csv?states=agency:cn-mfa,state:cn', /"agency:cn-mfa" is not the id of a state/],
    ['dyad-years.csv?states=China,state:cn', /"China" is not the id of a state/],
    ['dyad-years.csv?zeroRows=yes', /zeroRows: must be true or false/],
    ['votes.csv?kind=DENIAL', /There is no parameter "kind"/],
    ['endorsements.parquet?madeBy=state:cn', /There is no parameter "madeBy"/],
    ['replies.graphml', /There is no format "graphml" of replies/],
    ['events.csv?madeBy=state:zz', /there is no "state:zz"/],
    ['event.csv', /There is no export "event.csv"/],
  ])('%s is refused', async (path, message) => {
    const problem = await run(`/export/${path}`).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(InputError);
    expect((problem as Error).message).toMatch(message);
  });

  test('zeros of too many years are refused before the first byte', async () => {
    const query = 'states=state:cn,state:us&zeroRows=true&from=0001&to=9999';
    const small = await createExportRunner(store, { maxExportNodes: 10_000 });
    const chunks: unknown[] = [];

    await expect(
      small(`/export/dyad-years.csv?${query}`, { onChunk: () => chunks.push(1) }),
    ).rejects.toThrow(/zeroRows: the table would have more than 10,000 rows/);
    expect(chunks).toEqual([]);
  });

  test('an unknown state is refused', async () => {
    await expect(run('/export/dyad-years.csv?states=state:zz,state:cn')).rejects.toThrow(
      /states: there is no "state:zz"/,
    );
  });

  test('links in answers lead to the same tables', async () => {
    const { positions, dataset } = (await ask(
      `{ positions(filter: {kind: [DENIAL]}) { replies: exportUrl(table: REPLIES, format: CSV) plain: exportUrl(format: PARQUET) }
         dataset { votes: exportUrl(table: VOTES, format: CSV, bom: true) years: exportUrl(table: DYAD_YEARS, format: PARQUET) } }`,
    )) as Record<string, Record<string, string>>;
    const base = 'http://127.0.0.1:4000/export';

    expect(positions).toEqual({
      replies: `${base}/replies.csv?kind=DENIAL`,
      plain: `${base}/positions.parquet?kind=DENIAL`,
    });
    expect(dataset).toEqual({
      votes: `${base}/votes.csv?bom=true`,
      years: `${base}/dyad-years.parquet`,
    });
    expect((await run(positions?.['replies'] ?? '')).manifest.selection).toBe(
      '/export/replies.csv?kind=DENIAL',
    );
  });

  test.each([
    ['{ positions { exportUrl(table: VOTES, format: CSV) } }', /votes takes no filter/],
    ['{ positions { exportUrl(table: CLAIMS, format: JSON_LINES) } }', /claims.jsonl are a graph/],
    ['{ dataset { exportUrl(table: CLAIMS, format: JSON_LINES) } }', /claims.jsonl are a graph/],
    ['{ dataset { exportUrl(table: VOTES, format: PARQUET, bom: true) } }', /byte order mark/],
  ])('%s is an error', async (query, message) => {
    const { result } = await runQuery(query);

    expect(result.errors?.[0]?.originalError).toBeInstanceOf(InputError);
    expect(result.errors?.[0]?.message).toMatch(message);
  });

  test('every statement is portable Cypher', async () => {
    const texts = new Set<string>();
    const recording = await createExportRunner(store, {}, (statement, options) => {
      texts.add(statement.text);
      return store.read(statement, options);
    });
    for (const name of names) await recording(`/export/${name}.csv`);

    for (const text of texts) expect(lintCypher(text), text).toEqual([]);
    expect(texts.size).toBeGreaterThan(names.length);
  });
});
