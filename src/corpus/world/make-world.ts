/**
 * A synthetic world of any size with the corpus's proportions: whole threads are copied, moved in
 * time, and spread over copies of their agencies, persons, incidents and media. States, blocs and
 * initiatives stay the same, so a large world has hubs as a larger corpus would. The loader derives
 * the rest as usual. Only for measurement:
 * none of its statements is real.
 */
import { entriesOf, textOf, textsOf, type SeedRecord, type SeedRecords } from '../seed-records.js';
import { copyRecord } from './copy-record.js';
import { findThreads } from './find-threads.js';

export interface WorldOptions {
  /** Minimum number of positions: the last thread may exceed it. */
  readonly positions: number;
  /** A whole number; the same seed gives the same world. */
  readonly seed: number;
}

/** The number of actors and the positions per actor both grow with the square root of the size. */
const perEpoch = [
  'agencies',
  'spokespersons',
  'organizations',
  'groups',
  'incidents',
  'publishers',
] as const;

/** About the span of the corpus, so that a world covers up to three times its years. */
const MAX_SHIFT_DAYS = 6_000;

export function makeWorld(records: SeedRecords, { positions, seed }: WorldOptions): SeedRecords {
  const total = countPositions(records.statements);
  const threads = startAt(findThreads(records.statements), positions < total ? seed : 0);
  const rounds = Math.ceil(positions / total);
  const epochs = Math.max(1, Math.round(Math.sqrt(rounds)));
  const nextDays = createShifts(seed);
  const statements: SeedRecord[] = [];
  const documents: SeedRecord[] = [];
  let made = 0;

  for (let round = 0; round < rounds; round += 1) {
    const epoch = round % epochs;
    const daysByDocument = new Map<string, number>();
    for (const thread of threads) {
      if (made >= positions) break;
      const days = round === 0 ? 0 : nextDays();
      for (const statement of thread) {
        statements.push(copyRecord(statement, { round, epoch, days }));
        for (const id of textsOf(statement, 'documents')) daysByDocument.set(id, days);
      }
      made += countPositions(thread);
    }
    for (const document of records.documents) {
      const days = daysByDocument.get(textOf(document, 'id') ?? '') ?? 0;
      documents.push(copyRecord(document, { round, epoch, days }));
    }
  }
  const world = { ...records, statements, documents };
  for (const section of perEpoch) world[section] = copyPerEpoch(records[section], epochs);
  return world;
}

/** A part of the corpus depends on the seed as well: it begins with another thread. */
function startAt<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const first = seed % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Each record once per epoch, under a name that distinguishes the copies. */
function copyPerEpoch(section: readonly SeedRecord[], epochs: number): readonly SeedRecord[] {
  const copies: SeedRecord[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const record of section) {
      const copy = copyRecord(record, { round: epoch, epoch, days: 0 });
      const name = textOf(record, 'name');
      const isNamedAnew = epoch > 0 && name !== undefined;
      copies.push(isNamedAnew ? { ...copy, name: `${name} ${String(epoch)}` } : copy);
    }
  }
  return copies;
}

function countPositions(statements: readonly SeedRecord[]): number {
  return statements.reduce((sum, each) => sum + entriesOf(each, 'positions').length, 0);
}

/**
 * Days from -MAX to +MAX, uniformly: a linear congruential generator (Numerical Recipes, 2nd ed.).
 */
function createShifts(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.round((state / 2 ** 32) * 2 * MAX_SHIFT_DAYS) - MAX_SHIFT_DAYS;
  };
}
