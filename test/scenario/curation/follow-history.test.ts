/**
 * Programs that copy the data and follow it over HTTP, with connections that break: after 1,000 accepted
 * change sets they hold the version of a full export.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';
import { PublicHistory } from '../../../src/curation/public-history.js';
import { toSeedForm } from '../../../src/curation/record-form.js';
import { parseRecordKey, toRecordKey, type RecordKey } from '../../../src/curation/record-key.js';
import { RecordState } from '../../../src/curation/record-state.js';
import type { Value } from '../../../src/cypher/statement.js';
import { diceRolls, toChangeSet, type Dice } from '../../support/curation/generate-changes.js';
import { openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';
import { startHistoryServer } from '../../support/history-server.js';
import { sendRaw } from '../../support/raw-request.js';

const CHANGE_SETS = 1_000;

interface Entry {
  readonly section: string;
  readonly id: string;
  /** Only of a delta; absent: retracted. */
  readonly record?: unknown;
}

interface ChangeLine {
  readonly records: readonly Entry[];
  readonly version: string;
}

test(
  `a reader of /changes and a reader of /export/delta reach the version of a full export after ${String(CHANGE_SETS)} changes`,
  { timeout: 300_000 },
  async () => {
    const record = await openMemoryRecord();
    const history = new PublicHistory(record.reader);
    const { url, stop } = await startHistoryServer(history);
    const byChanges = new ChangesReader(url, history);
    const byDelta = new DeltaReader(url);
    await byChanges.begin();
    await byDelta.read(false);
    const lucks = fc.sample(fc.nat({ max: 99 }), { numRuns: CHANGE_SETS, seed: 18 });
    let accepted = 0;
    for (const roll of rolls()) {
      if (accepted === CHANGE_SETS) break;
      if (!(await acceptRoll(record, roll, accepted))) continue;
      const luck = lucks[accepted] ?? 0;
      accepted += 1;
      // In between, nobody reads.
      if (luck < 15) await byChanges.read(1 + (luck % 7), luck % 3 === 0);
      if (luck > 85) await byDelta.read(luck % 3 === 0);
    }
    while (await byChanges.read(100, false));
    await byDelta.read(false);
    const whole = new DeltaReader(url);
    await whole.read(false);
    stop();
    await record.close();

    expect(accepted).toBe(CHANGE_SETS);
    expect(record.journal.lines.filter(({ kind }) => kind === 'ACCEPT')).toHaveLength(CHANGE_SETS);
    expect([byChanges.breaks > 10, byDelta.breaks > 10]).toEqual([true, true]);
    const version = datasetVersion(buildGraph(record.reader.fold.state.toSeeds()));
    expect(whole.copy.version()).toBe(version);
    expect(byDelta.copy.version()).toBe(version);
    expect(byChanges.copy.version()).toBe(version);
    expect([whole.held, byDelta.held, byChanges.held]).toEqual([version, version, version]);
  },
);

function* rolls(): Generator<readonly Dice[]> {
  for (let seed = 17; ; seed += 1) yield* fc.sample(diceRolls, { numRuns: 500, seed });
}

async function acceptRoll(
  record: MemoryRecord,
  roll: readonly Dice[],
  index: number,
): Promise<boolean> {
  const changes = toChangeSet(record.reader.fold.state, roll, index);
  return changes.length > 0 && (await record.accept(changes)) !== undefined;
}

/** Records in API form, as a client has them. */
class Copy {
  readonly #records = new Map<RecordKey, SeedRecord>();

  set({ section, id, record }: Entry): void {
    const name = parseRecordKey(`${section.toLowerCase()}/${id}`);
    if (name === undefined) throw new TypeError(`There is no section ${section}.`);
    if (record == null) this.#records.delete(toRecordKey(name));
    else {
      // What the client parsed from JSON.
      this.#records.set(toRecordKey(name), toSeedForm(name.section, record as Value) as SeedRecord);
    }
  }

  version(): string {
    return datasetVersion(buildGraph(new RecordState(this.#records).toSeeds()));
  }
}

/** Applies delta files; a file without its last line is downloaded again. */
class DeltaReader {
  readonly copy = new Copy();
  held: string | undefined;
  breaks = 0;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async read(isBroken: boolean): Promise<void> {
    const path = `/export/delta${this.held === undefined ? '' : `?from=${this.held}`}`;
    const text = await (await fetch(this.#url + path)).text();
    if (isBroken) {
      await hangUp(this.#url, path);
      // The file as it would be after an interrupted download.
      expect(isWhole(text.slice(0, Math.floor(text.length / 2)))).toBe(false);
      this.breaks += 1;
    }
    expect(isWhole(text)).toBe(true);
    const [head, ...entries] = parseLines<Entry & { readonly to: { readonly version: string } }>(
      text,
    ).slice(0, -1);
    for (const entry of entries) this.copy.set(entry);
    this.held = head?.to.version;
  }
}

/** Reads pages of changes, and each changed record as it was after the change. */
class ChangesReader {
  readonly copy = new Copy();
  held: string | undefined;
  breaks = 0;
  readonly #url: string;
  readonly #history: PublicHistory;
  #since = 0;

  constructor(url: string, history: PublicHistory) {
    this.#url = url;
    this.#history = history;
  }

  /** Copies all records. */
  async begin(): Promise<void> {
    const text = await (await fetch(`${this.#url}/export/delta`)).text();
    for (const entry of parseLines<Entry>(text).slice(1, -1)) this.copy.set(entry);
  }

  /** @returns whether there are more pages */
  async read(first: number, isBroken: boolean): Promise<boolean> {
    const path = `/changes?since=${String(this.#since)}&first=${String(first)}`;
    if (isBroken) {
      // Without the last line of the page the reader does not know how far it got, and asks again.
      await hangUp(this.#url, path);
      this.breaks += 1;
    }
    const lines = parseLines<ChangeLine & PageEnd>(await (await fetch(this.#url + path)).text());
    const end = lines.pop();
    for (const { records, version } of lines) {
      for (const { section, id } of records) {
        const record = this.#history.revision(id, section, version)?.record;
        this.copy.set({ section, id, record });
      }
      this.held = version;
    }
    this.#since = end?.last ?? 0;
    return end?.hasNextPage ?? false;
  }
}

interface PageEnd {
  readonly last: number;
  readonly hasNextPage: boolean;
}

async function hangUp(url: string, path: string): Promise<void> {
  await sendRaw(url, { method: 'GET', path, version: '1.1' }, 'AT_FIRST_BYTES');
}

function isWhole(text: string): boolean {
  return /\n\{"end":true,"records":\d+\}\n$/.test(text);
}

function parseLines<Line>(text: string): Line[] {
  // The routes answer with lines of this form; the tests look at what is in them.
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
