/**
 * A cluster of MISP's galaxy of threat actors -> a group with its names. MISP is a reference: a sponsor
 * that it asserts is kept as a note, and is nobody's accusation.
 */
import { isRecord, textOf, textsOf, type SeedRecord } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import { foldText } from '../../domain/text/text-folding.js';
import type { Assembler, Assembly } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { toRecordId } from '../record-ids.js';
import { textIn } from '../resolve-records.js';
import { firstUser } from './first-users.js';

const sections = ['groups'] as const;
/** What MISP writes where it knows no sponsor. */
const NO_SPONSOR = /^(?:unknown)?$/i;

export const assembleThreatActor: Assembler = ({ rows: [row] }, assembly) => {
  const name = textIn(row, 'value');
  const meta = readMeta(row, assembly);
  if (name === undefined || meta === undefined) return [];
  const synonyms = textsOf(meta, 'synonyms').map((alias) => alias.trim());
  const group = findGroup(name, synonyms, row, assembly);
  if (group === undefined) return [];
  const id = textOf(group, 'id') ?? '';
  const isShared = tellSharedName(name, id, row, assembly);
  // A cluster that a person found to be a known group may have another name.
  const names = isShared ? synonyms : [name, ...synonyms];
  const aliases = findAliases({ id, group, names }, row, assembly);
  const sponsor = printSponsor(meta);
  if (sponsor !== undefined) tellSponsor(sponsor, row, assembly);
  const isKnown = assembly.lookup.find('groups', id) !== undefined;
  const record: SeedRecord = {
    ...group,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(sponsor === undefined || isKnown ? {} : { note: sponsor }),
  };
  return [{ section: 'groups', id, record }];
};

/** Undefined if it cannot be read, which is reported. */
function readMeta(row: MappedRow, { report }: Assembly): SeedRecord | undefined {
  const text = textIn(row, 'meta');
  if (text === undefined) return {};
  const meta = parseJson(text);
  if (meta !== undefined && isRecord(meta)) return meta;
  report({
    row: row.row,
    column: 'meta',
    code: 'UNEXPECTED_VALUE',
    severity: 'ERROR',
    message: 'The cell is not a JSON object.',
    remedy: "Make the table from MISP's file again: jq -c '.values[]' threat-actor.json.",
  });
  return undefined;
}

function parseJson(text: string): Value | undefined {
  try {
    // JSON has no other values than these.
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

/** The group of the record with this name, or a new one; undefined if a person must decide. */
function findGroup(
  name: string,
  synonyms: readonly string[],
  row: MappedRow,
  { lookup, report }: Assembly,
): SeedRecord | undefined {
  const found = lookup.resolveName({ name, sections });
  const own = { id: toRecordId('groups', name), name };
  switch (found.status) {
    case 'FOUND':
      return lookup.find('groups', found.id);
    case 'NEW':
      return { ...own, ...found.record };
    case 'IGNORED':
      report({
        row: row.row,
        column: 'value',
        code: 'IGNORED_NAME',
        severity: 'NOTE',
        message: `"${name}" is left out, as was decided.`,
        remedy: 'Nothing, unless the decision was wrong.',
      });
      return undefined;
    case 'OPEN':
  }
  const similar = new Map(
    synonyms.flatMap((alias) => {
      const other = lookup.resolveName({ name: alias, sections });
      return other.status === 'FOUND' ? [[other.id, alias] as const] : [];
    }),
  );
  if (similar.size === 0) return own;
  const told = [...similar].map(([id, alias]) => `"${alias}" is a name of ${id}`);
  report({
    row: row.row,
    column: 'value',
    code: 'UNRESOLVED_NAME',
    severity: 'ERROR',
    message: `"${name}" names no group, but ${told.join(' and ')}.`,
    remedy: 'Decide whether it is the same group, or a new one.',
  });
  return undefined;
}

/** An earlier cluster of the table has the name of this one among its own. */
function tellSharedName(name: string, id: string, { row }: MappedRow, assembly: Assembly): boolean {
  const other = findOtherUser(name, id, assembly);
  if (other === undefined) return false;
  assembly.report({
    row,
    column: 'value',
    code: 'REPEATED_TITLE',
    severity: 'WARNING',
    message: `"${name}" is also a name of ${other}.`,
    remedy: 'Decide whether the two are one group.',
  });
  return true;
}

interface GroupNames {
  readonly id: string;
  readonly group: SeedRecord;
  /** As MISP has them. */
  readonly names: readonly string[];
}

/** The aliases of the record, and those of MISP that no other group has. */
function findAliases(
  { id, group, names }: GroupNames,
  row: MappedRow,
  assembly: Assembly,
): readonly string[] {
  const aliases = [...textsOf(group, 'aliases')];
  const taken = new Set(['', textOf(group, 'name') ?? '', ...aliases].map(foldText));
  for (const alias of names) {
    const folded = foldText(alias);
    if (taken.has(folded)) continue;
    const other = findOtherUser(alias, id, assembly);
    if (other !== undefined) {
      assembly.report({
        row: row.row,
        column: 'meta',
        code: 'SHARED_ALIAS',
        severity: 'WARNING',
        message: `"${alias}" is also a name of ${other}, and is left out.`,
        remedy: 'Nothing, unless the two are one group: then decide so.',
      });
    } else {
      taken.add(folded);
      aliases.push(alias);
    }
  }
  return aliases;
}

/** The id of another group, of the record or of the table, with the name. */
function findOtherUser(name: string, id: string, { lookup }: Assembly): string | undefined {
  const found = lookup.resolveName({ name, sections });
  if (found.status === 'FOUND') return found.id === id ? undefined : found.id;
  const first = firstUser(name, id, lookup);
  return first === id ? undefined : first;
}

function printSponsor(meta: SeedRecord): string | undefined {
  const parts = [
    ['suspected state sponsor', textOf(meta, 'cfr-suspected-state-sponsor') ?? ''],
    ['country', textOf(meta, 'country') ?? ''],
  ] as const;
  const told = parts.filter(([, value]) => !NO_SPONSOR.test(value.trim()));
  if (told.length === 0) return undefined;
  const confidence = textOf(meta, 'attribution-confidence');
  const asserted = told.map(([what, value]) => `${what} ${value}`).join(', ');
  return `asserted by MISP: ${asserted}${confidence === undefined ? '' : ` (confidence ${confidence})`}`;
}

function tellSponsor(sponsor: string, { row }: MappedRow, { report }: Assembly): void {
  report({
    row,
    column: 'meta',
    code: 'SPONSOR_NOT_CODED',
    severity: 'NOTE',
    message: `No accusation is made of this: ${sponsor}.`,
    remedy: 'Nothing. Who is said to be behind a group stands in the positions that allege it.',
  });
}
