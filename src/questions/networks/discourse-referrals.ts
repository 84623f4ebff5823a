/**
 * Who takes which side on what: the referrals that a discourse network is made of. A concept is an
 * initiative, or an accused side and an incident. Independent of networks.
 */
import { SEPARATOR, type JointCounting } from '../../domain/networks/joint-counting.js';
import type { DatedReferral } from '../../domain/networks/discourse-duplicates.js';
import type { BoundFilter } from '../../planner/plan/plan.js';
import { printMatching } from '../../planner/print/access-path.js';
import { printCall } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { requireNumber } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import {
  chosenOf,
  type DenialForm,
  type InitiativeRelation,
  type ReplyRelation,
} from '../../domain/ontology/vocabularies.js';
import { matchAccusedSides } from '../accused-side.js';
import { joinMakers, shareAmong } from '../joint-makers.js';

/** Invoking an initiative cites it in support of something else, so it takes no side on it. */
const sidesOnInitiatives = chosenOf<InitiativeRelation>({
  PROPOSES: true,
  ENDORSES: true,
  JOINS: true,
  REJECTS: true,
  INVOKES: false,
});
const sidesOnAccusations = chosenOf<ReplyRelation>({
  SUPPORTS: true,
  DENIES: true,
  REJECTS: true,
  COUNTERS: false,
  CONCEDES: false,
  DECLINES: false,
  WELCOMES: false,
  DEFLECTS: false,
});
/** Denials that contest no part of the allegation. */
const evasiveForms = chosenOf<DenialForm>({
  NON_DENIAL: true,
  COUNTER_ONLY: true,
  CATEGORICAL: false,
  EVIDENCE_CHALLENGE: false,
  PARTIAL: false,
  CHARACTERISATION: false,
});

/**
 * From the positions that match the filter to one row for each `p`, `concept` and side `agrees`.
 * Uses the indexes of the filter's path; each part starts from the positions that can have it.
 */
export function printSides(filter: BoundFilter, context: PrintContext): string {
  const { parameters } = context;
  const separator = parameters.add(SEPARATOR);
  const incident = 'MATCH (accusation)-[:CONCERNS]->(i:Incident)';
  return printCall('', [
    ...printMatching('Position', 'p', filter, context),
    'MATCH (p)-[r:REFERS_TO]->(i:Initiative)',
    `WHERE r.relation IN ${parameters.add(sidesOnInitiatives)}`,
    `RETURN p, i.id AS concept, r.relation <> ${parameters.add('REJECTS')} AS agrees`,
    'UNION',
    ...printMatching('Accusation', 'p', filter, context),
    'WITH p, p AS accusation',
    ...matchAccusedSides('accusation', context),
    incident,
    `RETURN p, b.id + ${separator} + i.id AS concept, true AS agrees`,
    'UNION',
    ...printMatching('Position', 'p', filter, context),
    'MATCH (p)-[r:RESPONDS_TO]->(accusation:Accusation)',
    `WHERE r.relation IN ${parameters.add(sidesOnAccusations)} AND NOT coalesce(p.form IN ${parameters.add(evasiveForms)}, false)`,
    printCall('p', ['MATCH (p)<-[:MADE]-(a:Actor)', 'RETURN collect(a.id) AS makers']),
    printCall('accusation', [
      ...matchAccusedSides('accusation', context),
      'RETURN collect(DISTINCT b.id) AS accused',
    ]),
    // Each of several accused actors speaks for itself.
    'WITH p, r, accusation, accused, [id IN accused WHERE id IN makers] AS own',
    'UNWIND CASE WHEN size(own) > 0 THEN own ELSE accused END AS side',
    incident,
    `RETURN p, side + ${separator} + i.id AS concept, r.relation = ${parameters.add('SUPPORTS')} AS agrees`,
  ]);
}

/**
 * Lines that return `referrals`: the number of positions with equal makers, concept and side, and
 * where relevant equal date or statement; and the id strings in them, `speakers` and `topics`,
 * because the embedded engine copies a list into each row that is unwound from it.
 *
 * @param apart what else to group by; otherwise their days are from the first to the last
 */
export function printReferrals(
  filter: BoundFilter,
  apart: 'DATE' | 'STATEMENT' | undefined,
  context: PrintContext,
): readonly string[] {
  const [dayFrom, dayTo] = ['p.occurredOnDayFrom', 'p.occurredOnDayTo'];
  const days =
    apart === undefined
      ? `min(${dayFrom}) AS dayFrom, max(${dayTo}) AS dayTo`
      : `${dayFrom} AS dayFrom, ${dayTo} AS dayTo`;
  const columns = ['makers', 'concept', 'agrees', 'dayFrom', 'dayTo', 'count'];
  if (apart === 'STATEMENT') columns.push('statement');
  return [
    printSides(filter, context),
    ...joinMakers('p', ['p', 'concept', 'agrees'], 'makers', context),
    ...(apart === 'STATEMENT' ? ['MATCH (p)<-[:CONTAINS]-(s:Statement)'] : []),
    `WITH makers, concept, agrees, ${days}${apart === 'STATEMENT' ? ', s.id AS statement' : ''}, count(*) AS count`,
    `RETURN collect({${columns.map((column) => `${column}: ${column}`).join(', ')}}) AS referrals, collect(DISTINCT makers) AS speakers, collect(DISTINCT concept) AS topics`,
  ];
}

/** Lines that return the number of positions that take a side on anything. */
export function printCounted(filter: BoundFilter, context: PrintContext): readonly string[] {
  return [printSides(filter, context), 'RETURN count(DISTINCT p) AS countedPositions'];
}

/** The referrals of one row of the engine: one for each actor that it counts for. */
export function readReferrals(row: Row, joint: JointCounting): readonly DatedReferral[] {
  const statement = row['statement'];
  return shareAmong(String(row['makers']), joint).map(({ actor, weight }) => ({
    actor,
    weight,
    concept: String(row['concept']),
    agrees: row['agrees'] === true,
    dayFrom: requireNumber(row['dayFrom']),
    dayTo: requireNumber(row['dayTo']),
    count: requireNumber(row['count']),
    ...(typeof statement === 'string' ? { statement } : {}),
  }));
}
