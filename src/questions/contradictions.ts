/**
 * `contradictions`: pairs of positions that contradict one another by a named rule. Nothing is
 * stored; a rule whose pairs change gets a new version.
 */
import type { ParameterList } from '../cypher/parameters.js';
import { chosenOf, type ContestedAspect } from '../domain/ontology/vocabularies.js';
import { printMatching } from '../planner/print/access-path.js';
import { parseFilter } from '../planner/plan/parse-filter.js';
import { printFilter } from '../planner/print/print-filter.js';
import { orderings, type OrderName } from '../planner/page/ordering.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall, printUnion, printWhere } from '../planner/print/print-clauses.js';
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

export type ContradictionKind = 'DISPUTE' | 'SHIFT' | 'CARRIER';

export interface ContradictionArguments extends PageArguments {
  readonly filter?: object | null;
  readonly kind: ContradictionKind;
  readonly orderBy: OrderName;
}

interface Rule {
  readonly version: number;
  readonly text: string;
  /** Lines that bind `earlier` and `later`, each pair once. */
  readonly bind: (context: PrintContext) => readonly string[];
  /** The other columns that they bind, all of them texts: they distinguish rows of one pair. */
  readonly columns: readonly string[];
}

const CONTESTED = chosenOf<ContestedAspect>({
  AUTHORSHIP: true,
  OCCURRENCE: true,
  EVIDENCE: true,
  LEGALITY: false,
  MOTIVE: false,
  ATTRIBUTION_METHOD: false,
});

const rules: Readonly<Record<ContradictionKind, Rule>> = {
  DISPUTE: {
    version: 1,
    text: 'A denial that answers exactly this accusation with DENIES and contests its AUTHORSHIP, OCCURRENCE or EVIDENCE.',
    columns: [],
    bind: (context) => {
      const denies = context.parameters.add('DENIES');
      const contested = context.parameters.add(CONTESTED);
      return [
        'MATCH (later:Denial)-[r:RESPONDS_TO]->(earlier:Accusation)',
        `WHERE r.relation = ${denies} AND any(aspect IN later.contests WHERE aspect IN ${contested})`,
        'WITH DISTINCT earlier, later',
      ];
    },
  },
  SHIFT: {
    version: 1,
    text: 'One principal, at two dates that do not overlap: it PROPOSES, ENDORSES or JOINS an initiative and REJECTS it; or it takes a DENIAL and an ACKNOWLEDGEMENT that concern one incident.',
    columns: ['who', 'what'],
    bind: (context) => {
      const backs = context.parameters.add(['PROPOSES', 'ENDORSES', 'JOINS']);
      const rejects = context.parameters.add('REJECTS');
      const denies = context.parameters.add('DENIAL');
      const admits = context.parameters.add('ACKNOWLEDGEMENT');
      const apart = 'earlier.occurredOnDayTo < later.occurredOnDayFrom';
      const returned = 'RETURN earlier AS earlier, later AS later, a.id AS who, i.id AS what';
      return [
        printCall('', [
          'MATCH (a:Actor)-[:MADE]->(earlier:Position)-[e:REFERS_TO]->(i:Initiative)<-[f:REFERS_TO]-(later:Position)<-[:MADE]-(a)',
          `WHERE ${apart} AND ((e.relation IN ${backs} AND f.relation = ${rejects}) OR (e.relation = ${rejects} AND f.relation IN ${backs}))`,
          returned,
          'UNION',
          'MATCH (a:Actor)-[:MADE]->(earlier:Position)-[:CONCERNS]->(i:Incident)<-[:CONCERNS]-(later:Position)<-[:MADE]-(a)',
          `WHERE ${apart} AND ((earlier.kind = ${denies} AND later.kind = ${admits}) OR (earlier.kind = ${admits} AND later.kind = ${denies}))`,
          returned,
        ]),
        'WITH earlier, later, who, what',
      ];
    },
  },
  CARRIER: {
    version: 1,
    text: 'Documents that carry one statement: its disputedDates do not overlap; or two of them report one accusation with different hedges other than UNSTATED; or two of them quote one position as DIRECT, in one language and not as a translation, in words that do not contain one another but share at least two thirds of the words of one of them.',
    columns: ['conflict', 'first', 'second'],
    bind: (context) => [
      printUnion('', [
        bindDateConflicts(context),
        bindHedgeConflicts(context),
        bindQuoteConflicts(context),
      ]),
      'WITH earlier, later, conflict, first, second',
    ],
  },
};

type CarrierConflict = 'DATE' | 'HEDGE' | 'QUOTE';

/** Which document gives which date is not recorded, so a statement is listed once. */
function bindDateConflicts({ parameters }: PrintContext): readonly string[] {
  const none = parameters.add('');
  return [
    'MATCH (s:Statement)-[c:CONTAINS]->(p:Position)',
    `WHERE s.datesConflict = true AND c.ordinal = ${parameters.add(1)}`,
    returnConflict('DATE', [none, none], parameters),
  ];
}

function bindHedgeConflicts({ parameters }: PrintContext): readonly string[] {
  const unstated = parameters.add('UNSTATED');
  return [
    'MATCH (p:Accusation)',
    ...matchReports('p', 'x', 'y', [
      'e.ordinal < f.ordinal',
      'x.hedge <> y.hedge',
      `x.hedge <> ${unstated}`,
      `y.hedge <> ${unstated}`,
    ]),
    returnConflict('HEDGE', ['x.id', 'y.id'], parameters),
  ];
}

function bindQuoteConflicts({ parameters }: PrintContext): readonly string[] {
  const space = parameters.add(' ');
  const direct = parameters.add('DIRECT');
  const [three, two] = [parameters.add(3), parameters.add(2)];
  const isMostlyIn = (these: string, those: string): string =>
    `${three} * size([word IN ${these} WHERE word IN ${those}]) >= ${two} * size(${these})`;
  return [
    'MATCH (p:Position)',
    ...matchReports('p', 'x', 'y', [
      'e.ordinal < f.ordinal',
      `x.speech = ${direct}`,
      `y.speech = ${direct}`,
      'x.language = y.language',
      'x.translatedBy IS NULL',
      'y.translatedBy IS NULL',
      `NOT ${printContains('x', 'y', space)}`,
      `NOT ${printContains('y', 'x', space)}`,
    ]),
    `WITH p, x, y, split(x.exactWords, ${space}) AS these, split(y.exactWords, ${space}) AS those`,
    `WHERE ${isMostlyIn('these', 'those')} OR ${isMostlyIn('those', 'these')}`,
    returnConflict('QUOTE', ['x.id', 'y.id'], parameters),
  ];
}

function returnConflict(
  conflict: CarrierConflict,
  [first, second]: readonly [string, string],
  parameters: ParameterList,
): string {
  return `RETURN p AS earlier, p AS later, ${parameters.add(conflict)} AS conflict, ${first} AS first, ${second} AS second`;
}

const SHAPE: ObjectShape = {
  nodes: {
    earlier: 'Position',
    later: 'Position',
    principal: 'Actor',
    incident: 'Incident',
    initiative: 'Initiative',
    statement: 'Statement',
    reports: 'Excerpt',
  },
  usualRows: { reports: 2 },
};

/** @throws InputError for an invalid filter or page */
export function askContradictions(
  args: ContradictionArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const { kind } = args;
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const { name, direction } = orderings[args.orderBy];
  const ordering = objectOrdering(`CONTRADICTION_${name}`, direction);
  const page = parsePage(args, ordering, ['contradictions', filter.value, kind]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const conditionOn = (variable: string): readonly string[] =>
    printFilter(filter, variable, context.parameters, recordIndex);
  // Carriers report one position, which is both.
  const either = (kind === 'CARRIER' ? ['later'] : ['earlier', 'later']).flatMap(conditionOn);
  const { bind, columns } = rules[kind];
  const scope = ['earlier', 'later', ...columns];
  const pairs = [
    ...bind(context),
    ...printWhere(either.length === 0 ? [] : [`(${either.join(' OR ')})`]),
  ];
  const separator = context.parameters.add(' ');
  const rowId = ['earlier.id', 'later.id', ...columns].join(` + ${separator} + `);
  return askObjectPage(
    plan,
    {
      bind: [
        ...pairs,
        `WITH ${scope.join(', ')}, later.occurredOnDayFrom AS sortKey, ${rowId} AS rowId`,
      ],
      columns: scope,
      project: printContradiction(plan, kind, context),
      toNode: (row) => toContradiction(row, kind),
      counts: {
        totalCount: () => [...pairs, 'RETURN count(*) AS totalCount'],
        matchedPositions: () => [
          ...printMatching('Position', 'p', filter, context),
          'RETURN count(p) AS matchedPositions',
        ],
      },
    },
    context,
    {
      explanation: printPlan(`contradictions: ${kind}`, plan.nodeAt('later')),
    },
  );
}

/** Blocks over one pair. */
function printContradiction(
  plan: ObjectPagePlan,
  kind: ContradictionKind,
  context: PrintContext,
): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['contests: later.contests'];
  for (const name of ['earlier', 'later']) {
    const node = plan.nodeAt(name);
    if (node === undefined) continue;
    const printed = printNode(name, node, context);
    blocks.push(...printed.blocks);
    entries.push(`${name}: ${printed.map}`);
  }
  for (const { name, scope, match } of about[kind]) {
    const node = plan.nodeAt(name);
    if (node === undefined) continue;
    const printed = printNode('n', node, context);
    blocks.push(
      printCall(scope, [...match, ...printed.blocks, `RETURN collect(${printed.map}) AS ${name}`]),
    );
    entries.push(`${name}: ${name}`);
  }
  if (kind === 'CARRIER') entries.push('conflict: conflict');
  return { blocks, entries };
}

interface Found {
  /** The field that shows the nodes `n` that these lines bind. */
  readonly name: string;
  readonly scope: string;
  readonly match: readonly string[];
}

const byId = (name: string, label: string, column: string): Found => ({
  name,
  scope: column,
  match: [`MATCH (n:${label} {id: ${column}})`],
});

/** What a contradiction of each kind is about, besides the two positions. */
const about: Readonly<Record<ContradictionKind, readonly Found[]>> = {
  DISPUTE: [],
  SHIFT: [
    byId('principal', 'Actor', 'who'),
    byId('incident', 'Incident', 'what'),
    byId('initiative', 'Initiative', 'what'),
  ],
  CARRIER: [
    {
      name: 'statement',
      scope: 'later',
      match: ['MATCH (later)<-[:CONTAINS]-(n:Statement)'],
    },
    {
      name: 'reports',
      scope: 'later, first, second',
      match: [
        'MATCH (later)-[e:EVIDENCED_BY]->(n:Excerpt)',
        'WHERE n.id = first OR n.id = second',
        'WITH n, e ORDER BY e.ordinal',
      ],
    },
  ],
};

interface Contradiction extends Row {
  readonly kind: ContradictionKind;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly contests: readonly unknown[];
}

function toContradiction(row: Row, kind: ContradictionKind): Contradiction {
  const { version, text } = rules[kind];
  // The statement collects one or none of each.
  const one = (name: string): unknown => (row[name] as readonly Row[] | undefined)?.[0] ?? null;
  return {
    ...row,
    kind,
    rule: text,
    ruleVersion: version,
    contests: kind === 'DISPUTE' ? [...(row['contests'] as readonly string[])].sort() : [],
    principal: one('principal'),
    incident: one('incident'),
    initiative: one('initiative'),
    statement: one('statement'),
    conflict: row['conflict'] ?? null,
    reports: row['reports'] ?? [],
  };
}
