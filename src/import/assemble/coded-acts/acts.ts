/** A row as a position: one speech act, with what it is aimed at, speaks of and answers. */
import type { Value } from '../../../cypher/statement.js';
import type { SeedRecord } from '../../../corpus/seed-records.js';
import { termsOf, toCodebookWord, againstRoles } from '../../../domain/ontology/vocabularies.js';
import { toSlug } from '../../../domain/ontology/ids.js';
import { tell, type Assembly } from '../../assembly.js';
import type { MappedRow } from '../../import-model.js';
import { resolveRecord, textIn, textsIn } from '../../resolve-records.js';
import { isSpeakersWords, readPassages, toEvidence } from './quotes.js';
import { pageOf, type Page } from './pages.js';

/** Fields that only positions of one kind have, with the columns that fill them. */
const fieldsOfKind: Readonly<
  Record<
    string,
    readonly { readonly field: string; readonly column: string; readonly isList: boolean }[]
  >
> = {
  accusation: [
    { field: 'conduct', column: 'conduct', isList: true },
    { field: 'hedge', column: 'hedge', isList: false },
    { field: 'basis', column: 'basis', isList: false },
  ],
  denial: [
    { field: 'form', column: 'denial_form', isList: false },
    { field: 'contests', column: 'contests', isList: true },
  ],
};

/** Columns of the actors that an act is aimed at, by role. */
const roleColumns = termsOf(againstRoles).map(toCodebookWord);

/** @param id of the position */
export function readAct(
  id: string,
  row: MappedRow,
  pages: ReadonlyMap<string, Page>,
  assembly: Assembly,
): SeedRecord {
  const passages = readPassages(row, assembly);
  const page = pageOf(row, pages);
  const evidence = page === undefined ? [] : toEvidence(row, page.id, passages);
  const quote = isSpeakersWords(evidence) ? passages[0] : undefined;
  const fields: Record<string, Value | undefined> = {
    id,
    kind: textIn(row, 'kind'),
    asserts: textIn(row, 'asserts'),
    quote,
    note: textIn(row, 'note'),
    ...readKindFields(row, assembly),
    against: readAgainst(row, assembly),
    concerns: readNames(row, 'incident', assembly),
    refersTo: readInitiatives(row, assembly),
    respondsTo: readReplies(row, assembly),
    evidence,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, Value] =>
        field[1] !== undefined && !(Array.isArray(field[1]) && field[1].length === 0),
    ),
  );
}

function readKindFields(row: MappedRow, assembly: Assembly): Readonly<Record<string, Value>> {
  const kind = textIn(row, 'kind');
  const values: Record<string, Value> = {};
  if (kind === undefined) return values;
  for (const [owner, fields] of Object.entries(fieldsOfKind)) {
    for (const { field, column, isList } of fields) {
      const terms = textsIn(row, column);
      const [term, second] = terms;
      if (owner !== kind) {
        if (term === undefined) continue;
        const message = `Only an act of kind ${owner} has ${column}, and this is of kind ${kind}.`;
        const remedy = `Empty the cell, or write kind ${owner}.`;
        tell(assembly, row, column, 'UNEXPECTED_VALUE', message, remedy);
      } else if (term === undefined) {
        const remedy = 'Write a term of the codebook; it has one for what is not known.';
        tell(
          assembly,
          row,
          column,
          'MISSING_VALUE',
          `An act of kind ${kind} needs ${column}.`,
          remedy,
        );
      } else if (isList) values[field] = [...new Set(terms)];
      else if (second === undefined) values[field] = term;
      else {
        const message = `${column} has several terms: ${terms.join(', ')}.`;
        const remedy = 'Keep the strongest, and name the others in the note.';
        tell(assembly, row, column, 'TOO_MANY_TERMS', message, remedy);
      }
    }
  }
  return values;
}

function readAgainst(row: MappedRow, assembly: Assembly): readonly SeedRecord[] {
  return roleColumns.flatMap((role) =>
    readNames(row, role, assembly).map((actor) => ({ actor, role })),
  );
}

function readInitiatives(row: MappedRow, assembly: Assembly): readonly SeedRecord[] {
  const names = textsIn(row, 'initiative');
  const relations = textsIn(row, 'initiative_relation');
  if (!areEven(row, { initiative: names, initiative_relation: relations }, assembly)) return [];
  return names.flatMap((name, index) => {
    const [initiative] = readName(name, row, 'initiative', assembly);
    const relation = relations[index];
    return initiative === undefined || relation === undefined ? [] : [{ initiative, relation }];
  });
}

function readReplies(row: MappedRow, assembly: Assembly): readonly SeedRecord[] {
  const answers = textsIn(row, 'answers_key');
  const relations = textsIn(row, 'reply_relation');
  const explicit = textsIn(row, 'explicit');
  const lists = { answers_key: answers, reply_relation: relations, explicit };
  if (!areEven(row, lists, assembly)) return [];
  return answers.flatMap((answer, index) => {
    const relation = relations[index];
    const position = findAct(answer);
    if (position === undefined || !assembly.lookup.hasPosition(position)) {
      tell(
        assembly,
        row,
        'answers_key',
        'UNKNOWN_ACT',
        `"${answer}" is no act of the record or of the table.`,
        'Write the key of a statement, a hyphen and the number of the act, or the id of a position.',
      );
      return [];
    }
    return relation === undefined
      ? []
      : [{ position, relation, explicit: explicit[index] === 'true' }];
  });
}

/** `ge-mfa-2008-1` -> `position:ge-mfa-2008-1`; ids are themselves. */
function findAct(answer: string): string | undefined {
  if (answer.startsWith('position:')) return answer;
  const [, key, number] = /^(.*)-(\d+)$/.exec(answer) ?? [];
  return key === undefined || number === undefined ? undefined : toPositionId(key, Number(number));
}

export function toPositionId(key: string, number: number): string {
  return `position:${toSlug(key)}-${String(number)}`;
}

/** Lists whose n-th items belong together. */
function areEven(
  row: MappedRow,
  lists: Readonly<Record<string, readonly string[]>>,
  assembly: Assembly,
): boolean {
  const [first, ...others] = Object.entries(lists);
  if (first === undefined) return true;
  const [column, { length }] = first;
  const uneven = others.find(([, items]) => items.length !== length);
  if (uneven === undefined) return true;
  tell(
    assembly,
    row,
    uneven[0],
    'UNEVEN_LISTS',
    `${column} has ${String(length)} values, ${uneven[0]} has ${String(uneven[1].length)}.`,
    `Write one ${uneven[0]} for each ${column}, in the same order.`,
  );
  return false;
}

/** Ids of the records that a cell names, each once. */
export function readNames(
  row: MappedRow,
  column: string,
  assembly: Assembly,
  context?: string,
): readonly string[] {
  const ids = textsIn(row, column).flatMap((name) =>
    readName(name, row, column, assembly, context),
  );
  return [...new Set(ids)];
}

function readName(
  name: string,
  row: MappedRow,
  column: string,
  assembly: Assembly,
  context?: string,
): readonly string[] {
  const sections = assembly.profile.columns.find((each) => each.name === column)?.names ?? [];
  const at = {
    name,
    row: row.row,
    column,
    sections,
    ...(context === undefined ? {} : { context }),
  };
  const found = resolveRecord(at, assembly);
  return found === undefined ? [] : [found.id];
}
