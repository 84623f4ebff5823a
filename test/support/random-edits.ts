/**
 * Random edits of seed records, for tests that compare two ways to the same graph: texts, kinds,
 * links and their order change, records are added and removed. References to a removed record are
 * removed too, so that none is broken; nothing else is guaranteed.
 */
import fc from 'fast-check';
import type { Value } from '../../src/cypher/statement.js';
import {
  entriesOf,
  isRecord,
  seedSections,
  textOf,
  type SeedRecord,
  type SeedRecords,
  type SeedSection,
} from '../../src/corpus/seed-records.js';
import { hashPhrases } from '../../src/domain/text/phrase-hashes.js';

const edits = [
  'RENAME_STATE',
  'RENAME_AGENCY',
  'REWRITE_SUMMARY',
  'REWRITE_POSITION',
  'CHANGE_KIND',
  'CHANGE_ROLE',
  'TURN_DOCUMENTS',
  'TURN_POSITIONS',
  'DROP_POSITION',
  'DROP_STATEMENT',
  'DROP_AGENCY',
  'ADD_STATEMENT',
  'SWAP_VOTES',
  'QUOTE_WORDS',
] as const;

/** Texts with phrases in common, and texts without any. */
const quoted = [
  'no',
  'nothing to do with any attacks',
  'we have nothing to do with any attacks',
  'another sentence of five words',
  'this is another sentence of five words',
] as const;

export interface Edit {
  readonly edit: (typeof edits)[number];
  /** Which record, as a fraction of all. */
  readonly at: number;
  /** Makes new texts unlike any earlier one. */
  readonly mark: number;
}

export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    edit: fc.constantFrom(...edits),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    mark: fc.integer({ min: 1, max: 2 ** 30 }),
  }),
  { minLength: 1, maxLength: 5 },
);

export function applyEdits(records: SeedRecords, some: readonly Edit[]): SeedRecords {
  return some.reduce(applyEdit, records);
}

function applyEdit(records: SeedRecords, { edit, at, mark }: Edit): SeedRecords {
  const inStatement = (change: (statement: SeedRecord) => SeedRecord): SeedRecords => ({
    ...records,
    statements: changeAt(records.statements, at, change),
  });
  const inPosition = (change: (position: SeedRecord) => SeedRecord): SeedRecords =>
    inStatement((statement) => ({
      ...statement,
      positions: changeAt(entriesOf(statement, 'positions'), (at * 97) % 1, change),
    }));
  const named = (record: SeedRecord): SeedRecord => ({
    ...record,
    name: `${textOf(record, 'name') ?? ''} Né${String(mark)}`,
  });
  switch (edit) {
    case 'RENAME_STATE':
      return { ...records, states: changeAt(records.states, at, named) };
    case 'RENAME_AGENCY':
      return { ...records, agencies: changeAt(records.agencies, at, named) };
    case 'REWRITE_SUMMARY':
      return inStatement((statement) => ({ ...statement, summary: `Says Wört${String(mark)}.` }));
    case 'REWRITE_POSITION':
      return inPosition((position) => ({ ...position, asserts: `Says wörd${String(mark)} now.` }));
    case 'CHANGE_KIND':
      return inPosition((position) => ({
        ...position,
        kind: ['accusation', 'denial', 'call', 'warning'][mark % 4] ?? 'call',
      }));
    case 'CHANGE_ROLE':
      return inPosition((position) => ({
        ...position,
        against: changeAt(entriesOf(position, 'against'), 0, (entry) => ({
          ...entry,
          role: ['accused', 'addressee', 'criticised'][mark % 3] ?? 'accused',
        })),
      }));
    case 'TURN_DOCUMENTS':
      return inStatement((statement) => turn(statement, 'documents'));
    case 'TURN_POSITIONS':
      return inStatement((statement) => turn(statement, 'positions'));
    case 'DROP_POSITION':
      return drop(records, pick(entriesOf(pick(records.statements, at) ?? {}, 'positions'), at));
    case 'DROP_STATEMENT':
      return drop(records, pick(records.statements, at));
    case 'DROP_AGENCY':
      return drop(records, pick(records.agencies, at));
    case 'ADD_STATEMENT': {
      const like = pick(records.statements, at);
      return like === undefined
        ? records
        : { ...records, statements: [...records.statements, copyStatement(like, mark)] };
    }
    case 'QUOTE_WORDS': {
      const exact = quoted[mark % quoted.length] ?? '';
      const around = hashPhrases(quoted[(mark >> 8) % quoted.length] ?? '');
      return inPosition((position) => ({
        ...position,
        evidence: changeAt(entriesOf(position, 'evidence'), 0, ({ document = '' }) => ({
          document,
          exact,
          ...(around.length === 0 ? {} : { fingerprints: around }),
        })),
      }));
    }
    case 'SWAP_VOTES':
      return {
        ...records,
        votes: changeAt(records.votes, at, (vote) => ({
          ...vote,
          ...('for' in vote && 'against' in vote
            ? { for: vote['against'], against: vote['for'] }
            : {}),
        })),
      };
  }
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[Math.floor(at * items.length)];
}

function changeAt(
  items: readonly SeedRecord[],
  at: number,
  change: (item: SeedRecord) => SeedRecord,
): readonly SeedRecord[] {
  const chosen = Math.floor(at * items.length);
  return items.map((item, index) => (index === chosen ? change(item) : item));
}

function turn(record: SeedRecord, field: string): SeedRecord {
  const value = record[field];
  return Array.isArray(value) ? { ...record, [field]: value.toReversed() } : record;
}

function copyStatement(statement: SeedRecord, mark: number): SeedRecord {
  const rename = (id: string): string => `${id}-${String(mark)}-1`;
  return {
    ...statement,
    id: rename(textOf(statement, 'id') ?? ''),
    positions: entriesOf(statement, 'positions').map((position) => ({
      ...position,
      id: rename(textOf(position, 'id') ?? ''),
    })),
  };
}

/** Without the record, and without everything that refers to it or was inside it. */
function drop(records: SeedRecords, record: SeedRecord | undefined): SeedRecords {
  if (record === undefined) return records;
  const gone = new Set([
    textOf(record, 'id'),
    ...entriesOf(record, 'positions').map((position) => textOf(position, 'id')),
  ]);
  const names = (value: Value): boolean =>
    (typeof value === 'string' && gone.has(value)) ||
    (isRecord(value) &&
      Object.values(value).some((each) => typeof each === 'string' && gone.has(each)));
  const without = (value: Value): Value => {
    if (Array.isArray(value)) return value.filter((each: Value) => !names(each)).map(without);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => !(typeof each === 'string' && gone.has(each)))
        .map(([field, each]) => [field, without(each)]),
    );
  };
  const left: Record<SeedSection, readonly SeedRecord[]> = { ...records };
  for (const section of seedSections) {
    // Records that merely refer to it stay, without the reference.
    left[section] = records[section]
      .filter((each) => !gone.has(textOf(each, 'id')))
      .map((each) => without(each) as SeedRecord);
  }
  return left;
}
