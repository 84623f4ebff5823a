/**
 * `referrals`: which position takes which side on which concept, one row each: the data from which
 * ties of a discourse network are counted, before joint positions are split and duplicates dropped.
 */
import { SEPARATOR } from '../domain/networks/joint-counting.js';
import type { PositionFilterInput } from '../domain/selection/filters.js';
import { parseFilter } from '../planner/plan/parse-filter.js';
import { orderings, type OrderName } from '../planner/page/ordering.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import type { Row } from '../planner/print/row.js';
import { countMatched } from './networks/ask-network.js';
import { printSides } from './networks/discourse-referrals.js';
import {
  askObjectPage,
  objectOrdering,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export interface ReferralArguments extends PageArguments {
  readonly filter?: PositionFilterInput | null;
  readonly orderBy: OrderName;
}

const SHAPE: ObjectShape = {
  nodes: {
    position: 'Position',
    actors: 'Actor',
    initiative: 'Initiative',
    accused: 'Actor',
    incident: 'Incident',
  },
  usualRows: {},
};

/** @throws InputError for an invalid filter or page */
export function askReferrals(
  args: ReferralArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const { name, direction } = orderings[args.orderBy];
  const ordering = objectOrdering(`REFERRAL_${name}`, direction);
  const page = parsePage(args, ordering, ['referrals', filter.value]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const separator = context.parameters.add(SEPARATOR);
  const [agrees, disagrees] = [context.parameters.add(' +'), context.parameters.add(' -')];
  // One position may support one accusation against a side and reject another.
  const rowId = `p.id + ${separator} + concept + CASE WHEN agrees THEN ${agrees} ELSE ${disagrees} END`;
  return askObjectPage(
    plan,
    {
      bind: [
        printSides(filter, context),
        `WITH p, concept, agrees, p.occurredOnDayFrom AS sortKey, ${rowId} AS rowId`,
      ],
      columns: ['p', 'concept', 'agrees'],
      project: printReferral(plan, separator, context),
      toNode: toReferral,
      counts: {
        totalCount: () => [printSides(filter, context), 'RETURN count(*) AS totalCount'],
        matchedPositions: () => countMatched(filter, context),
      },
    },
    context,
    { explanation: printPlan('referrals', plan.nodeAt('position')) },
  );
}

/** Blocks over one referral. */
function printReferral(
  plan: ObjectPagePlan,
  separator: string,
  context: PrintContext,
): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['concept: concept', 'agrees: agrees'];
  const position = plan.nodeAt('position');
  if (position !== undefined) {
    const printed = printNode('p', position, context);
    blocks.push(...printed.blocks);
    entries.push(`position: ${printed.map}`);
  }
  const ofConcept = (label: string): readonly string[] => [
    `UNWIND split(concept, ${separator}) AS id`,
    `MATCH (n:${label} {id: id})`,
  ];
  const found = [
    ['actors', 'p', ['MATCH (p)<-[:MADE]-(n:Actor)', 'WITH n ORDER BY n.id']],
    ['initiative', 'concept', ofConcept('Initiative')],
    ['accused', 'concept', ofConcept('Actor')],
    ['incident', 'concept', ofConcept('Incident')],
  ] as const;
  for (const [name, variable, lines] of found) {
    const node = plan.nodeAt(name);
    if (node === undefined) continue;
    const printed = printNode('n', node, context);
    blocks.push(
      printCall(variable, [
        ...lines,
        ...printed.blocks,
        `RETURN collect(${printed.map}) AS ${name}`,
      ]),
    );
    entries.push(`${name}: ${name}`);
  }
  return { blocks, entries };
}

function toReferral(row: Row): Row {
  // The statement collects one or none of each.
  const one = (name: string): unknown => (row[name] as readonly Row[] | undefined)?.[0] ?? null;
  return {
    ...row,
    initiative: one('initiative'),
    // An initiative is an actor too.
    accused: String(row['concept']).includes(SEPARATOR) ? one('accused') : null,
    incident: one('incident'),
  };
}
