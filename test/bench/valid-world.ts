/** A synthetic world whose records pass every check, so that they can be changed. */
import { entriesOf, type SeedRecord, type SeedRecords } from '../../src/corpus/seed-records.js';
import { copyRecord } from '../../src/corpus/world/copy-record.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import { checkRecords } from '../../src/curation/check-records.js';
import { RecordState } from '../../src/curation/record-state.js';

const SEED = 1;
/** Threads are moved by up to this, into the future too. */
const BACK = { round: 0, epoch: 0, days: -6_000 };

export function makeValidWorld(seeds: SeedRecords, positions: number): SeedRecords {
  const world = makeWorld(seeds, { positions, seed: SEED });
  return withoutEarlyReplies({
    ...world,
    statements: world.statements.map((each) => copyRecord(each, BACK)),
    documents: world.documents.map((each) => copyRecord(each, BACK)),
  });
}

/** Months are moved by days, so a few replies of a world come before what they answer. */
function withoutEarlyReplies(world: SeedRecords): SeedRecords {
  const { faults } = checkRecords(RecordState.of(world));
  const early = new Map<string, Set<number>>();
  for (const { name, path } of faults) {
    const position = /^positions\[(\d+)\]\.respondsTo\[/.exec(path)?.[1];
    if (position === undefined) throw new Error(`${name.id} has a fault at ${path}.`);
    early.set(name.id, (early.get(name.id) ?? new Set()).add(Number(position)));
  }
  const statements = world.statements.map((statement) => {
    const indexes = early.get(String(statement['id']));
    if (indexes === undefined) return statement;
    const positions = entriesOf(statement, 'positions').map((position, index): SeedRecord => {
      if (!indexes.has(index)) return position;
      return Object.fromEntries(
        Object.entries(position).filter(([field]) => field !== 'respondsTo'),
      );
    });
    return { ...statement, positions };
  });
  return { ...world, statements };
}
