/**
 * The record as the suggestions read it: statements with dates and words, positions by side. Built once
 * for each version of the record; facts of unchanged statements are kept from one version to the next.
 * Independent of the desk, of curation and of the engines.
 */
import {
  entriesOf,
  textOf,
  textsOf,
  type SeedRecord,
  type SeedRecords,
} from '../corpus/seed-records.js';
import { findWords } from '../domain/text/search-words.js';
import { parsePartialDate } from '../domain/time/partial-date.js';

export interface PositionFacts {
  readonly id: string;
  /** Codebook word: `no-comment`. */
  readonly kind: string;
  readonly asserts: string;
  readonly ordinal: number;
  /** Actors that it is aimed at. */
  readonly against: readonly string[];
  readonly concerns: readonly string[];
  readonly refersTo: readonly string[];
  readonly respondsTo: readonly string[];
  /** Folded words of its sentence and quotes, each once. */
  readonly words: readonly string[];
}

export interface StatementFacts {
  readonly id: string;
  readonly summary: string;
  readonly occurredOn: string;
  /** Days since 1970-01-01; undefined if there is no valid date. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
  readonly madeBy: readonly string[];
  readonly issuedBy: readonly string[];
  readonly deliveredBy: readonly string[];
  readonly documents: readonly string[];
  readonly positions: readonly PositionFacts[];
  /** Texts in which its evidence is anchored. */
  readonly texts: readonly { readonly sha256: string; readonly document: string }[];
}

export interface IndexedPosition {
  readonly statement: StatementFacts;
  readonly position: PositionFacts;
  /** Principals of the actors that it is aimed at. */
  readonly targets: ReadonlySet<string>;
}

export interface RecordIndex {
  readonly statements: ReadonlyMap<string, StatementFacts>;
  /** Positions of each principal. */
  readonly byMaker: ReadonlyMap<string, readonly IndexedPosition[]>;
  /** Positions aimed at each principal. */
  readonly byTarget: ReadonlyMap<string, readonly IndexedPosition[]>;
  /** Positions that concern each incident. */
  readonly byIncident: ReadonlyMap<string, readonly IndexedPosition[]>;
  /** Positions that refer to each initiative. */
  readonly byInitiative: ReadonlyMap<string, readonly IndexedPosition[]>;
  /** Statements by each principal. */
  readonly statementsBy: ReadonlyMap<string, readonly StatementFacts[]>;
  /** The document of each text in which evidence is anchored, by digest. */
  readonly documentOfText: ReadonlyMap<string, string>;
  /** In how many positions each word is. */
  readonly counts: ReadonlyMap<string, number>;
  /** How surprising a word is: the logarithm of the share of positions without it. */
  readonly rarity: (word: string) => number;
  /** The states, blocs and organisations behind an actor. */
  readonly principalOf: (actor: string) => string;
}

const known = new WeakMap<SeedRecord, StatementFacts>();

/** @param statement in the form of the seeds; it need not be complete */
export function readStatement(statement: SeedRecord): StatementFacts {
  let facts = known.get(statement);
  if (facts === undefined) {
    const occurredOn = textOf(statement, 'occurredOn') ?? '';
    facts = {
      id: textOf(statement, 'id') ?? '',
      summary: textOf(statement, 'summary') ?? '',
      occurredOn,
      days: toDays(occurredOn),
      madeBy: textsOf(statement, 'madeBy'),
      issuedBy: textsOf(statement, 'issuedBy'),
      deliveredBy: idsIn(statement, 'deliveredBy', 'spokesperson'),
      documents: textsOf(statement, 'documents'),
      positions: entriesOf(statement, 'positions').map((position, index) =>
        readPosition(position, index + 1),
      ),
      texts: entriesOf(statement, 'positions')
        .flatMap((position) => entriesOf(position, 'evidence'))
        .flatMap((excerpt) => {
          const sha256 = textOf(excerpt, 'textSha256');
          const document = textOf(excerpt, 'document');
          return sha256 === undefined || document === undefined ? [] : [{ sha256, document }];
        }),
    };
    known.set(statement, facts);
  }
  return facts;
}

function readPosition(position: SeedRecord, ordinal: number): PositionFacts {
  const asserts = textOf(position, 'asserts') ?? '';
  const quotes = [
    textOf(position, 'quote'),
    ...entriesOf(position, 'evidence').map((excerpt) => textOf(excerpt, 'exact')),
  ];
  const texts = [asserts, ...quotes.flatMap((quote) => quote ?? [])];
  return {
    id: textOf(position, 'id') ?? '',
    kind: textOf(position, 'kind') ?? '',
    asserts,
    ordinal,
    against: idsIn(position, 'against', 'actor'),
    concerns: textsOf(position, 'concerns'),
    refersTo: idsIn(position, 'refersTo', 'initiative'),
    respondsTo: idsIn(position, 'respondsTo', 'position'),
    words: [...new Set(texts.flatMap((text) => findWords(text).map(({ word }) => word)))],
  };
}

function idsIn(record: SeedRecord, field: string, inner: string): readonly string[] {
  return entriesOf(record, field).flatMap((entry) => textOf(entry, inner) ?? []);
}

function toDays(value: string): StatementFacts['days'] {
  try {
    const { dayFrom, dayTo } = parsePartialDate(value);
    return { first: dayFrom, last: dayTo };
  } catch {
    // A draft may have no date yet, or half of one.
    return undefined;
  }
}

/** @param before the index of another version, from which the counts of words are taken over */
export function buildRecordIndex(records: SeedRecords, before?: RecordIndex): RecordIndex {
  const principalOf = createPrincipals(records);
  const statements = new Map<string, StatementFacts>();
  const byMaker = new Map<string, IndexedPosition[]>();
  const byTarget = new Map<string, IndexedPosition[]>();
  const byIncident = new Map<string, IndexedPosition[]>();
  const byInitiative = new Map<string, IndexedPosition[]>();
  const statementsBy = new Map<string, StatementFacts[]>();
  const documentOfText = new Map<string, string>();
  let total = 0;
  for (const record of records.statements) {
    const statement = readStatement(record);
    statements.set(statement.id, statement);
    for (const maker of statement.madeBy) append(statementsBy, maker, statement);
    for (const { sha256, document } of statement.texts) documentOfText.set(sha256, document);
    for (const position of statement.positions) {
      total += 1;
      const targets = new Set(position.against.map(principalOf));
      const indexed: IndexedPosition = { statement, position, targets };
      for (const maker of statement.madeBy) append(byMaker, maker, indexed);
      for (const target of targets) append(byTarget, target, indexed);
      for (const incident of position.concerns) append(byIncident, incident, indexed);
      for (const initiative of position.refersTo) append(byInitiative, initiative, indexed);
    }
  }
  const counts = countWords(statements, before);
  return {
    statements,
    documentOfText,
    counts,
    byMaker,
    byTarget,
    byIncident,
    byInitiative,
    statementsBy,
    rarity: (word) => Math.log((total + 1) / ((counts.get(word) ?? 0) + 1)),
    principalOf,
  };
}

/** Counts only what differs from the version before: most statements are the same objects. */
function countWords(
  statements: ReadonlyMap<string, StatementFacts>,
  before: RecordIndex | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map(before?.counts);
  const add = ({ positions }: StatementFacts, difference: 1 | -1): void => {
    for (const { words } of positions) {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + difference);
    }
  };
  for (const [id, statement] of statements) {
    if (before?.statements.get(id) !== statement) add(statement, 1);
  }
  for (const [id, statement] of before?.statements ?? []) {
    if (statements.get(id) !== statement) add(statement, -1);
  }
  return counts;
}

/** Follows agencies to their parents, and speakers to those for whom they speak. */
function createPrincipals(records: SeedRecords): (actor: string) => string {
  const parents = new Map<string, string>();
  const add = (record: SeedRecord, parent: string | undefined): void => {
    const id = textOf(record, 'id');
    if (id !== undefined && parent !== undefined) parents.set(id, parent);
  };
  for (const agency of records.agencies) add(agency, textOf(agency, 'partOf'));
  for (const speaker of records.spokespersons)
    add(speaker, idsIn(speaker, 'speaksFor', 'actor')[0]);
  const found = new Map<string, string>();
  return (actor) => {
    const known = found.get(actor);
    if (known !== undefined) return known;
    let current = actor;
    // The validator rejects circles, but a draft may contain one.
    for (let steps = 0; steps < 10; steps += 1) {
      const parent = parents.get(current);
      if (parent === undefined) break;
      current = parent;
    }
    found.set(actor, current);
    return current;
  };
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
