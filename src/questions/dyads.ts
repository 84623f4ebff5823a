/**
 * `dyads`: pairs of accuser and accused, with how the accused answered. The engine pairs, sums,
 * orders and pages; the answers to a page's accusations are summarised here.
 */
import { UPWARD } from '../cypher/upward.js';
import { firstAnswers, medianLatency, type TimedReply } from '../domain/time/reply-times.js';
import { SEPARATOR, type JointCounting } from '../domain/networks/joint-counting.js';
import type { Latency } from '../domain/time/partial-date.js';
import {
  answeringRelations,
  denialForms,
  replyRelations,
  type DenialForm,
  type ReplyRelation,
} from '../domain/ontology/vocabularies.js';
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall, printWhere } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { readEach, readOptional } from '../planner/print/row-reader.js';
import type { Row } from '../planner/print/row.js';
import {
  readTuple,
  readWord,
  requireList,
  requireNumber,
  requireText,
} from '../planner/print/value-readers.js';
import { roundShares } from './round-shares.js';
import { isPolity, matchAccused, matchAccusedPolities } from './accused-side.js';
import {
  objectOrdering,
  askObjectPage,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export type DyadLevel = 'STATE' | 'ACTOR';
export type DyadOrder = 'ACCUSATIONS_DESC' | 'FIRST_ON_ASC' | 'LAST_ON_DESC';

export interface DyadArguments extends PageArguments {
  readonly filter?: object | null;
  readonly level: DyadLevel;
  readonly joint: JointCounting;
  readonly orderBy: DyadOrder;
}

const SHAPE: ObjectShape = {
  nodes: { accuser: 'Actor', accusers: 'Actor', accused: 'Actor' },
  usualRows: { accusers: 2, denialsByForm: 2 },
};

/** Sort keys are whole numbers, so shares are ordered to a precision of one millionth. */
const SHARES = 1_000_000;

const orders = {
  ACCUSATIONS_DESC: {
    ordering: objectOrdering('DYAD_ACCUSATIONS_DESC', 'DESC'),
    printKey: (context: PrintContext) =>
      `toInteger(floor(sum(weight) * ${context.parameters.add(SHARES)} + 0.5))`,
  },
  FIRST_ON_ASC: {
    ordering: objectOrdering('DYAD_FIRST_ON_ASC', 'ASC'),
    printKey: () => 'min(p.occurredOnDayFrom)',
  },
  LAST_ON_DESC: {
    ordering: objectOrdering('DYAD_LAST_ON_DESC', 'DESC'),
    printKey: () => 'max(p.occurredOnDayFrom)',
  },
} as const;

/** @throws InputError for an invalid filter or page */
export function askDyads(
  args: DyadArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const { level, joint } = args;
  const { ordering, printKey } = orders[args.orderBy];
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const page = parsePage(args, ordering, ['dyads', filter.value, level, joint]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const accusations = printMatching('Accusation', 'p', filter, context);
  const pairs = [...accusations, ...printPairs(level, joint, context)];
  return askObjectPage(
    plan,
    {
      bind: [
        ...pairs,
        `WITH x, y, ${printKey(context)} AS sortKey, sum(weight) AS total, collect([p, weight]) AS counted`,
        `WITH sortKey, x + ${context.parameters.add(SEPARATOR)} + y AS rowId, x, y, total, counted`,
      ],
      columns: ['x', 'y', 'total', 'counted'],
      project: printDyad(plan, context),
      toNode: toDyad,
      counts: {
        totalCount: () => [...pairs, 'WITH DISTINCT x, y', 'RETURN count(*) AS totalCount'],
        matchedAccusations: () => [...accusations, 'RETURN count(p) AS matchedAccusations'],
      },
    },
    context,
    {
      explanation: `dyads of ${level}, joint ${joint}`,
      isOverEverything: isEmptyFilter(filter),
    },
  );
}

/** From accusations `p` to one row per pair: `p`, the accuser `x`, the accused `y`, `weight`. */
function printPairs(
  level: DyadLevel,
  joint: JointCounting,
  context: PrintContext,
): readonly string[] {
  const isState = level === 'STATE';
  const accused = [
    ...(isState ? matchAccusedPolities(context) : matchAccused(context)),
    'WITH p, b.id AS y',
  ];
  const made = ['MATCH (p)<-[:MADE]-(a:Actor)', ...printWhere(isState ? [isPolity('a')] : [])];
  if (joint === 'SPLIT') return [...accused, ...made, 'WITH p, a.id AS x, y, 1 AS weight'];
  const together = printCall('p', [
    ...made,
    'WITH a ORDER BY a.id',
    'RETURN collect(a.id) AS claimants',
  ]);
  if (joint === 'FRACTIONAL') {
    return [
      ...accused,
      together,
      'UNWIND claimants AS x',
      'WITH p, x, y, 1.0 / size(claimants) AS weight',
    ];
  }
  const separator = context.parameters.add(SEPARATOR);
  return [
    ...accused,
    together,
    'WITH p, y, claimants WHERE size(claimants) > 0',
    `WITH p, reduce(all = claimants[0], id IN claimants[1..] | all + ${separator} + id) AS x, y, 1 AS weight`,
  ];
}

/** Blocks over one pair `x`, `y` with its accusations `counted`, each with its weight. */
function printDyad(plan: ObjectPagePlan, context: PrintContext): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['total: total'];
  if (['firstOn', 'lastOn'].some(plan.has)) {
    blocks.push(
      printCall('counted', [
        'UNWIND counted AS each',
        'WITH each[0] AS p',
        'WITH p.occurredOn AS occurredOn, p.occurredOnDayFrom AS dayFrom, p.occurredOnDayTo AS dayTo ORDER BY dayFrom, dayTo',
        'WITH collect(occurredOn) AS dates',
        'RETURN dates[0] AS firstOn, dates[size(dates) - 1] AS lastOn',
      ]),
    );
    entries.push('firstOn: firstOn', 'lastOn: lastOn');
  }
  if (['denialsByForm', 'counterAccusations', 'medianLatency'].some(plan.has)) {
    blocks.push(...printReplies(REPLIES, context));
    entries.push('replies: replies');
  } else if (plan.has('answeredBySide')) {
    blocks.push(...printReplies(ANSWERED, context));
    entries.push('answeredBySide: answeredBySide');
  }
  for (const name of ['accuser', 'accusers', 'accused']) {
    const node = plan.nodeAt(name);
    if (node === undefined) continue;
    const side = name === 'accused' ? 'y' : 'x';
    const printed = printNode('a', node, context);
    blocks.push(
      printCall(side, [
        `UNWIND split(${side}, ${context.parameters.add(SEPARATOR)}) AS id`,
        'MATCH (a:Actor {id: id})',
        'WITH a ORDER BY a.nameFolded, a.id',
        ...printed.blocks,
        `RETURN collect(${printed.map}) AS ${name}`,
      ]),
    );
    entries.push(`${name}: ${name}`);
  }
  return { blocks, entries };
}

/** All replies to a pair's accusations. */
const REPLIES = [
  'WITH DISTINCT p, r, q, weight',
  'RETURN collect([p.id, weight, q.id, r.relation, q.form, r.minDays, r.maxDays]) AS replies',
];
/**
 * The number of accusations with a reply, where nothing else is selected: pairs of hubs have
 * thousands.
 */
const ANSWERED = ['WITH DISTINCT p, weight', 'RETURN coalesce(sum(weight), 0) AS answeredBySide'];

/** Replies to a pair's accusations on behalf of the accused `y` or of what it is part of. */
function printReplies(found: readonly string[], context: PrintContext): readonly string[] {
  const relations = context.parameters.add(answeringRelations);
  return [
    printCall('y', [
      `MATCH (b:Actor {id: y})${UPWARD}(s:Actor)`,
      'RETURN collect(DISTINCT s.id) AS sides',
    ]),
    printCall('counted, sides', [
      'UNWIND counted AS each',
      'WITH each[0] AS p, each[1] AS weight, sides',
      'MATCH (p)<-[r:RESPONDS_TO]-(q:Position)<-[:MADE]-(m:Actor)',
      `WHERE r.relation IN ${relations} AND m.id IN sides`,
      ...found,
    ]),
  ];
}

interface DyadReply extends TimedReply {
  /** The accuser's weight in the accusation: 1, or its share. */
  readonly weight: number;
  readonly id: string;
  readonly relation: ReplyRelation;
  /** Only denials have one. */
  readonly form: DenialForm | null;
}

interface Dyad {
  readonly accuser: unknown;
  readonly accusers: unknown;
  readonly accused: unknown;
  readonly accusations: number;
  readonly answeredBySide: number;
  readonly denialsByForm: readonly { readonly form: DenialForm; readonly count: number }[];
  readonly counterAccusations: number;
  readonly medianLatency: Latency | null;
  readonly firstOn: unknown;
  readonly lastOn: unknown;
}

/** A reply to an accusation of the pair, as a list: pairs of hubs have thousands. */
const readReply = readTuple(
  requireText,
  requireNumber,
  requireText,
  readWord(replyRelations),
  readOptional(readWord(denialForms)),
  requireNumber,
  requireNumber,
);

/** Both columns are missing where nothing selects them. */
const readReplies = readOptional(readEach(readReply));
const readActors = readOptional(requireList);

function toDyad(row: Row): Dyad {
  const replies = (readReplies(row['replies']) ?? []).map(toReply);
  const accusers = readActors(row['accuser']);
  const answered = readOptional(requireNumber)(row['answeredBySide']);
  const weights = new Map(replies.map(({ answers, weight }) => [answers, weight]));
  const times = [...firstAnswers(replies)].map(([id, latency]) => ({
    ...latency,
    weight: weights.get(id) ?? 0,
  }));
  return {
    accuser: accusers?.length === 1 ? accusers[0] : null,
    accusers: row['accusers'],
    accused: readActors(row['accused'])?.[0],
    accusations: roundShares(requireNumber(row['total'])),
    answeredBySide: answered === null ? addWeights(times) : roundShares(answered),
    denialsByForm: countForms(replies),
    counterAccusations: addWeights(
      weighReplies(replies.filter(({ relation }) => relation === 'COUNTERS')),
    ),
    medianLatency: medianLatency(times),
    firstOn: row['firstOn'],
    lastOn: row['lastOn'],
  };
}

type ReplyValues = ReturnType<typeof readReply>;

function toReply([answers, weight, id, relation, form, minDays, maxDays]: ReplyValues): DyadReply {
  return { answers, weight, id, relation, form, minDays, maxDays };
}

function addWeights(weighted: readonly { readonly weight: number }[]): number {
  return roundShares(weighted.reduce((sum, { weight }) => sum + weight, 0));
}

/**
 * Each reply once, though it may answer several of the accusations, with the largest share that the
 * accuser has in one of them.
 */
function weighReplies(replies: readonly DyadReply[]): readonly DyadReply[] {
  const weighed = new Map<string, DyadReply>();
  for (const reply of replies) {
    const known = weighed.get(reply.id);
    if (known === undefined || reply.weight > known.weight) weighed.set(reply.id, reply);
  }
  return [...weighed.values()];
}

function countForms(replies: readonly DyadReply[]): Dyad['denialsByForm'] {
  const counts = new Map<DenialForm, number>();
  for (const { form, weight } of weighReplies(replies)) {
    if (form !== null) counts.set(form, (counts.get(form) ?? 0) + weight);
  }
  return [...counts]
    .map(([form, sum]) => ({ form, count: roundShares(sum) }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
