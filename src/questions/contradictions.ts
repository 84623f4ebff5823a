/**
 * `contradictions`: pairs of positions that contradict one another by a named rule. Nothing is
 * stored; a rule whose pairs change gets a new version.
 */
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
import { printCall, printWhere } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import type { Row } from '../planner/print/row.js';
import {
  objectOrdering,
  askObjectPage,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export type ContradictionKind = 'DISPUTE' | 'SHIFT';

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
  /**
   * The other columns that they bind: the ids of who took both positions, and of their common
   * subject.
   */
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
};

const SHAPE: ObjectShape = {
  nodes: {
    earlier: 'Position',
    later: 'Position',
    principal: 'Actor',
    incident: 'Incident',
    initiative: 'Initiative',
  },
  usualRows: {},
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
  const either = ['earlier', 'later'].flatMap(conditionOn);
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
  const named =
    kind === 'DISPUTE'
      ? []
      : ([
          ['principal', 'Actor', 'who'],
          ['incident', 'Incident', 'what'],
          ['initiative', 'Initiative', 'what'],
        ] as const);
  for (const [name, label, id] of named) {
    const node = plan.nodeAt(name);
    if (node === undefined) continue;
    const printed = printNode('n', node, context);
    blocks.push(
      printCall(id, [
        `MATCH (n:${label} {id: ${id}})`,
        ...printed.blocks,
        `RETURN collect(${printed.map}) AS ${name}`,
      ]),
    );
    entries.push(`${name}: ${name}`);
  }
  return { blocks, entries };
}

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
  };
}
