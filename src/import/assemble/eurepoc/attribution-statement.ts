/**
 * An attribution of EuRepoC -> a statement with one accusation, if it is the act of a state, a bloc or
 * one of their agencies. Attributions by companies, by media, by the attackers themselves and by third
 * parties that are no agency are counted, and not imported.
 */
import type { SeedRecord } from '../../../corpus/seed-records.js';
import type { Value } from '../../../cypher/statement.js';
import type { Assembly } from '../../assembly.js';
import type { ImportedRecord } from '../../import-model.js';
import { listDocuments } from '../listed-documents.js';
import { nameOf } from '../owners.js';
import type { Attribution } from './attributions.js';
import { findAccused } from './find-accused.js';
import { findMakers, isAgencyOfTheRecord, type Makers } from './find-makers.js';
import { readDay } from './eurepoc-dates.js';
import { leaveOut } from './leave-out.js';

export interface IncidentContext {
  /** EuRepoC's number of the incident. */
  readonly key: string;
  /** Id of its record. */
  readonly id: string;
  /** Ids of the states and blocs that it affected, as EuRepoC codes them. */
  readonly affected: readonly string[];
  /** Pages that EuRepoC lists for the attributions of the incident. */
  readonly sources: readonly string[];
}

/** Bases of attributions by states and by what states formed. */
const stateBases: ReadonlySet<string> = new Set([
  'Attribution by receiver government / state entity',
  'Attribution by EU institution/agency',
  'Attribution by international organization',
]);
/** By a state, or by anybody else. */
const THIRD_PARTY = 'Attribution by third-party';
const UNNAMED_TYPE = /^anonymous statement/i;

/** Undefined if no statement can be proposed; the report says why. */
export function assembleStatement(
  attribution: Attribution,
  incident: IncidentContext,
  assembly: Assembly,
): ImportedRecord | undefined {
  tellSpread(attribution, assembly);
  if (!isStateAct(attribution, assembly)) return undefined;
  const occurredOn = findDate(attribution, assembly);
  if (occurredOn === undefined) return undefined;
  if (incident.sources.length === 0) {
    leaveOut(
      attribution,
      'attribution_sources',
      'no page is listed that shows it',
      'Add the URL of a page.',
      assembly,
    );
    return undefined;
  }
  const makers = findMakers(attribution, incident.affected, assembly);
  if (makers === undefined) return undefined;
  const accused = findAccused(attribution, assembly);
  if (accused === undefined) return undefined;
  const documents = listDocuments(
    {
      urls: incident.sources,
      row: attribution.row,
      column: 'attribution_sources',
      source: 'EuRepoC',
    },
    assembly,
  );
  if (documents.length === 0) return undefined;
  return toStatement(attribution, incident, { occurredOn, makers, accused, documents }, assembly);
}

function isStateAct(attribution: Attribution, assembly: Assembly): boolean {
  const { attribution_basis: bases } = attribution.values;
  if (bases.some((basis) => stateBases.has(basis))) return true;
  if (bases.includes(THIRD_PARTY) && isAgencyOfTheRecord(attribution, assembly)) return true;
  if (bases.length === 0) return false;
  assembly.report({
    row: attribution.row,
    column: 'attribution_basis',
    code: 'NOT_A_STATE_ACT',
    severity: 'NOTE',
    message: `Attribution ${attribution.id} is not the act of a state: ${bases.join(', ')}.`,
    remedy: 'Nothing: it is counted, and not imported.',
  });
  return false;
}

function tellSpread({ id, row, spread, values }: Attribution, { report }: Assembly): void {
  if (spread === 1) return;
  const counts = [
    [values.attributing_actor, 'agencies'],
    [values.attributing_country, 'countries'],
    [values.initiator_name, 'initiators'],
    [values.initiator_category, 'categories'],
  ] as const;
  const parts = counts.map(([list, name]) => `${name}: ${String(list.length)}`);
  report({
    row,
    column: 'attribution_id',
    code: 'SPREAD_OVER_ROWS',
    severity: 'NOTE',
    message: `Attribution ${id} is spread over ${String(spread)} combinations (${parts.join(', ')}), and read as one.`,
    remedy: 'Nothing. What stands beside what in one of them has no meaning.',
  });
}

function findDate(attribution: Attribution, assembly: Assembly): string | undefined {
  const { row, values } = attribution;
  const [date, other] = values.attribution_date;
  if (other !== undefined) {
    const remedy = 'Correct the date of the attribution to be the same everywhere.';
    const problem = `it has several dates (${values.attribution_date.join(', ')})`;
    leaveOut(attribution, 'attribution_date', problem, remedy, assembly);
    return undefined;
  }
  if (date === undefined) {
    const remedy = 'Add the date, or the year, if a page shows it.';
    leaveOut(attribution, 'attribution_date', 'it has no date', remedy, assembly);
    return undefined;
  }
  return readDay(date, row, 'attribution_date', assembly);
}

interface Parts {
  readonly occurredOn: string;
  readonly makers: Makers;
  readonly accused: readonly string[];
  readonly documents: readonly string[];
}

function toStatement(
  attribution: Attribution,
  incident: IncidentContext,
  { occurredOn, makers, accused, documents }: Parts,
  assembly: Assembly,
): ImportedRecord {
  const { id: number, row, values } = attribution;
  const [type] = values.attribution_type;
  if (type !== undefined && UNNAMED_TYPE.test(type) && makers.deliveredBy.length === 0) {
    assembly.report({
      row,
      column: 'attribution_type',
      code: 'UNNAMED_SPEAKER',
      severity: 'WARNING',
      message: `Attribution ${number} rests on officials whom EuRepoC does not name.`,
      remedy: 'Read the page: an unnamed official is an unnamed spokesperson of an agency.',
    });
  }
  const id = `statement:eurepoc-${number}`;
  const makerNames = makers.madeBy.map((each) => nameOf(each, assembly));
  const accusedNames = accused.map((each) => nameOf(each, assembly));
  const said = `attributes the incident that EuRepoC lists as number ${incident.key} to ${join(accusedNames)}`;
  const position: SeedRecord = {
    id: `position:eurepoc-${number}-1`,
    kind: 'accusation',
    asserts: `${capitalize(said)}.`,
    conduct: ['unspecified'],
    hedge: 'unstated',
    basis: 'not-known',
    note: printNote(values),
    against: accused.map((actor) => ({ actor, role: 'accused' })),
    concerns: [incident.id],
    evidence: [{ document: documents[0] ?? '' }],
  };
  const lists: Readonly<Record<string, readonly Value[]>> = {
    issuedBy: makers.issuedBy,
    deliveredBy: makers.deliveredBy,
  };
  const record: SeedRecord = {
    id,
    summary: `${join(makerNames)} ${makers.madeBy.length > 1 ? said.replace(/^attributes/, 'attribute') : said}.`,
    occurredOn,
    sourceCheck: 'incomplete',
    sourceCheckNote: `Proposed from attribution ${number} of EuRepoC; its pages were not read, and which of them shows it is not known.`,
    madeBy: makers.madeBy,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    documents,
    positions: [position],
  };
  return { section: 'statements', id, record };
}

/** What EuRepoC codes of it that has no field here. */
function printNote(values: Attribution['values']): string {
  const parts = [
    ['basis', values.attribution_basis],
    ['type', values.attribution_type.map((type) => type.replace(/\s*\(.*$/s, ''))],
    ['initiator', values.initiator_name],
    ['category', values.initiator_category],
  ] as const;
  const told = parts.flatMap(([name, list]) =>
    list.length === 0 ? [] : [`${name}: ${list.join(' | ')}`],
  );
  return `as EuRepoC codes it: ${told.join('; ')}`;
}

function join(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
