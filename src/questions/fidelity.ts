/**
 * `fidelity`: where documents report a position otherwise than it was made, or than another document
 * reports it. Nothing is stored; a rule that finds different reports gets a new version.
 */
import { hedges, termsOf, type Hedge } from '../domain/ontology/vocabularies.js';
import { printMatching } from '../planner/print/access-path.js';
import { parseFilter } from '../planner/plan/parse-filter.js';
import type { BoundFilter } from '../planner/plan/plan.js';
import { orderings, type OrderName } from '../planner/page/ordering.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall, printUnion, printWhere } from '../planner/print/print-clauses.js';
import { printFilter } from '../planner/print/print-filter.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import type { Row } from '../planner/print/row.js';
import { matchReports, printContains } from './carrier-reports.js';
import {
  objectOrdering,
  askObjectPage,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export type FidelityReason =
  'HEDGE_DROPPED' | 'HEDGE_ADDED' | 'WORDS_DIFFER' | 'REPORTED_SPEECH' | 'TRANSLATED';

export interface FidelityArguments extends PageArguments {
  readonly filter?: object | null;
  readonly reasons?: readonly FidelityReason[] | null;
  readonly orderBy: OrderName;
}

interface Rule {
  readonly version: number;
  readonly text: string;
  /** The field of the connection that counts what it finds. */
  readonly countedAs: string;
  /**
   * Lines over positions `p` that bind `report`, an excerpt, and the id of the excerpt that it
   * differs from, an empty text where it is not compared with one.
   */
  readonly bind: (context: PrintContext) => readonly string[];
}

/** Pairs of the position's own hedge and the reported one, as texts. */
const hedgePairs = (
  isMatch: (own: number, reported: number) => boolean,
  separator: string,
): readonly string[] => {
  // UNSTATED has no place in the order.
  const graded = termsOf<Hedge>(hedges).filter((hedge) => hedge !== 'UNSTATED');
  return graded.flatMap((own, at) =>
    graded.flatMap((reported, place) =>
      isMatch(at, place) ? [`${own}${separator}${reported}`] : [],
    ),
  );
};

/** The vocabulary lists the hedges from the most certain to the least. */
const bindHedges = (
  isMatch: (own: number, reported: number) => boolean,
  { parameters }: PrintContext,
): readonly string[] => [
  'MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)',
  `WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + ${parameters.add(' ')} + report.hedge IN ${parameters.addUnsized(hedgePairs(isMatch, ' '))}`,
  `WITH p, report, ${parameters.add('')} AS other`,
];

const rules: Readonly<Record<FidelityReason, Rule>> = {
  HEDGE_DROPPED: {
    version: 1,
    text: "The document reports the accusation with a hedge that is more certain than the position's own; UNSTATED is not compared.",
    countedAs: 'hedgeDropped',
    bind: (context) => bindHedges((own, reported) => reported < own, context),
  },
  HEDGE_ADDED: {
    version: 1,
    text: "The document reports the accusation with a hedge that is less certain than the position's own; UNSTATED is not compared.",
    countedAs: 'hedgeAdded',
    bind: (context) => bindHedges((own, reported) => reported > own, context),
  },
  WORDS_DIFFER: {
    version: 1,
    text: 'Two documents give words for the position in one language, and neither contains the words of the other, ignoring case and punctuation.',
    countedAs: 'wordsDiffer',
    bind: ({ parameters }) => {
      const space = parameters.add(' ');
      return [
        ...matchReports('p', 'other', 'report', [
          'e.ordinal < f.ordinal',
          'other.language = report.language',
          `NOT ${printContains('other', 'report', space)}`,
          `NOT ${printContains('report', 'other', space)}`,
        ]),
        'WITH p, report, other.id AS other',
      ];
    },
  },
  REPORTED_SPEECH: {
    version: 1,
    text: 'The document gives the words as INDIRECT or NESTED, and another document quotes the position as DIRECT.',
    countedAs: 'reportedSpeech',
    bind: ({ parameters }) => [
      ...matchReports('p', 'other', 'report', [
        `other.speech = ${parameters.add('DIRECT')}`,
        `report.speech IN ${parameters.addUnsized(['INDIRECT', 'NESTED'])}`,
      ]),
      'WITH p, report, other.id AS other',
    ],
  },
  TRANSLATED: {
    version: 1,
    text: 'The words of the document are a translation, whoever made it.',
    countedAs: 'translated',
    bind: ({ parameters }) => [
      'MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)',
      'WHERE report.translatedBy IS NOT NULL',
      'OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)',
      `WITH p, report, coalesce(original.id, ${parameters.add('')}) AS other`,
    ],
  },
};

const everyReason = termsOf<FidelityReason>(rules);

const SHAPE: ObjectShape = {
  nodes: { position: 'Position', report: 'Excerpt', comparedWith: 'Excerpt' },
  usualRows: {},
};

/** @throws InputError for an invalid filter or page */
export function askFidelity(
  args: FidelityArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const chosen = new Set(args.reasons ?? []);
  const reasons = everyReason.filter((reason) => chosen.size === 0 || chosen.has(reason));
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const { name, direction } = orderings[args.orderBy];
  const ordering = objectOrdering(`FIDELITY_${name}`, direction);
  const page = parsePage(args, ordering, ['fidelity', filter.value, reasons]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const { parameters } = context;
  const matching = (): readonly string[] => printMatching('Position', 'p', filter, context);
  const separator = parameters.add(' ');
  const rowId = ['p.id', 'report.id', 'other', 'reason'].join(` + ${separator} + `);
  const isOf = (wanted: readonly FidelityReason[], column: string): string =>
    `count(CASE WHEN reason IN ${parameters.addUnsized(wanted)} THEN 1 END) AS ${column}`;
  return askObjectPage(
    plan,
    {
      bind: [
        ...bindDifferences(filter, reasons, context),
        `WITH p, report, other, reason, p.occurredOnDayFrom AS sortKey, ${rowId} AS rowId`,
      ],
      columns: ['p', 'report', 'other', 'reason'],
      project: printDifference(plan, context),
      toNode: toDifference,
      counts: {
        matchedPositions: () => [...matching(), 'RETURN count(p) AS matchedPositions'],
        comparablePositions: () => [
          ...matching(),
          'MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)',
          'WITH p, count(DISTINCT d.id) AS documents, count(x.hedge) + count(x.translatedBy) AS coded',
          'WHERE documents > 1 OR coded > 0',
          'RETURN count(p) AS comparablePositions',
        ],
      },
      countedTogether: {
        names: ['totalCount', ...Object.values(rules).map(({ countedAs }) => countedAs)],
        lines: () => {
          const counted = everyReason.map((reason) => isOf([reason], rules[reason].countedAs));
          return [
            ...bindDifferences(filter, everyReason, context),
            `RETURN ${[isOf(reasons, 'totalCount'), ...counted].join(', ')}`,
          ];
        },
      },
    },
    context,
    { explanation: printPlan('fidelity', plan.nodeAt('position')) },
  );
}

/**
 * Lines that bind the differences of the matching positions. The filter is tested last and printed
 * once: few positions have a difference, and Neo4j would plan a filter in each branch anew.
 */
function bindDifferences(
  filter: BoundFilter,
  reasons: readonly FidelityReason[],
  context: PrintContext,
): readonly string[] {
  const { parameters, recordIndex } = context;
  return [
    printUnion(
      '',
      reasons.map((reason) => [
        'MATCH (p:Position)',
        ...rules[reason].bind(context),
        `RETURN p AS p, report AS report, other AS other, ${parameters.add(reason)} AS reason`,
      ]),
    ),
    'WITH p, report, other, reason',
    ...printWhere(printFilter(filter, 'p', parameters, recordIndex)),
  ];
}

/** Blocks over one difference. */
function printDifference(plan: ObjectPagePlan, context: PrintContext): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['reason: reason'];
  for (const [field, variable] of [
    ['position', 'p'],
    ['report', 'report'],
  ] as const) {
    const node = plan.nodeAt(field);
    if (node === undefined) continue;
    const printed = printNode(variable, node, context);
    blocks.push(...printed.blocks);
    entries.push(`${field}: ${printed.map}`);
  }
  const other = plan.nodeAt('comparedWith');
  if (other !== undefined) {
    const printed = printNode('n', other, context);
    blocks.push(
      printCall('other', [
        'MATCH (n:Excerpt {id: other})',
        ...printed.blocks,
        `RETURN collect(${printed.map}) AS comparedWith`,
      ]),
    );
    entries.push('comparedWith: comparedWith');
  }
  return { blocks, entries };
}

function toDifference(row: Row): object {
  // One of the reasons that the statement got as parameters.
  const { version, text } = rules[row['reason'] as FidelityReason];
  // The statement collects one or none.
  const others = row['comparedWith'] as readonly Row[] | undefined;
  return { ...row, rule: text, ruleVersion: version, comparedWith: others?.[0] ?? null };
}
