/** Between whom a record is, and how to call it: what readers of changes group them by. */
import { entriesOf, textOf, textsOf, type SeedRecord } from '../corpus/seed-records.js';
import { answeringRelations } from '../domain/ontology/vocabularies.js';
import { shorten } from '../domain/text/labels.js';
import type { RecordName } from './record-key.js';

/** Finds the record that an id belongs to, such as the statement of a position. */
export type FindRecord = (id: string) => SeedRecord | undefined;

const MAX_LABEL = 200;
const NAMES = ['name', 'title', 'summary', 'url'];
const answering: ReadonlySet<string> = new Set(answeringRelations);

/** The name, title or summary of the record, or its id if it has none. */
export function labelOf({ section, id }: RecordName, record: SeedRecord | undefined): string {
  if (section === 'votes') return `Votes on ${id}`;
  const field = NAMES.find((name) => record !== undefined && textOf(record, name) !== undefined);
  return shorten((record && field && textOf(record, field)) ?? id, MAX_LABEL);
}

/**
 * On whose behalf a statement was made: states, blocs and organisations. If it names none, whatever its
 * issuers belong to.
 */
export function principalsOf(record: SeedRecord, find: FindRecord): readonly string[] {
  const made = textsOf(record, 'madeBy');
  return made.length > 0 ? made : toSides(textsOf(record, 'issuedBy'), find);
}

/** At whom the positions of a statement are aimed, and whom they answer, except its own makers. */
export function targetSidesOf(record: SeedRecord, find: FindRecord): readonly string[] {
  const own = principalsOf(record, find);
  const answered = entriesOf(record, 'positions')
    .flatMap((position) => entriesOf(position, 'respondsTo'))
    .filter((reply) => answering.has(textOf(reply, 'relation')?.toUpperCase() ?? ''))
    .flatMap((reply) => {
      const other = find(textOf(reply, 'position') ?? '');
      return other === undefined ? [] : principalsOf(other, find);
    });
  const sides = new Set([...toSides(targetsOf(record), find), ...answered]);
  return [...sides].filter((id) => !own.includes(id));
}

/** The actors that positions of a statement are aimed at, as the record names them. */
export function targetsOf(record: SeedRecord): readonly string[] {
  return entriesOf(record, 'positions').flatMap((position) =>
    entriesOf(position, 'against').flatMap((each) => textOf(each, 'actor') ?? []),
  );
}

/** An agency belongs to the side of what it is part of. */
function toSides(actors: readonly string[], find: FindRecord): readonly string[] {
  const sides = actors.map((actor) => {
    const passed = new Set<string>();
    let id = actor;
    while (id.startsWith('agency:') && !passed.has(id)) {
      passed.add(id);
      const record = find(id);
      id = (record && textOf(record, 'partOf')) ?? id;
    }
    return id;
  });
  return [...new Set(sides)];
}
