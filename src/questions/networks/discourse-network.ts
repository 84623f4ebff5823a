/**
 * `discourseNetwork`: actors tied by agreement or disagreement. The engine finds who takes which
 * side on what; ties and weights are computed here, so that both engines give the same answer.
 */
import type { DiscourseDuplicates } from '../../domain/networks/discourse-duplicates.js';
import type { DiscourseKind, DiscourseNormalisation } from '../../domain/networks/discourse.js';
import { InputError } from '../../domain/errors.js';
import { SEPARATOR, type JointCounting } from '../../domain/networks/joint-counting.js';
import type { MovingWindow } from '../../domain/time/moving-window.js';
import { formatDay } from '../../domain/time/partial-date.js';
import { truncateNetwork, type Truncation } from '../../domain/networks/weighted-network.js';
import { parseFilter } from '../../planner/plan/parse-filter.js';
import { PrintContext } from '../../planner/print/print-context.js';
import { requireList } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import { askNetwork, countMatched, type NetworkParts } from './ask-network.js';
import {
  buildDiscourse,
  type BuiltDiscourse,
  type DiscourseConcept,
  type DiscourseNetwork,
  type DiscourseNode,
  type DiscourseTie,
} from './build-discourse.js';
import { printCounted, printReferrals, readReferrals } from './discourse-referrals.js';
import {
  assertLimit,
  assertThreshold,
  type NetworkArguments,
  type NetworkThreshold,
} from './network-arguments.js';
import type { FindRecords } from './network-records.js';
import {
  measureNetwork,
  type NetworkStatistics,
  type NodeStatistics,
} from './network-statistics.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';

/** The parameters that define the network. */
export interface DiscourseNetworkChoice extends NetworkThreshold {
  readonly filter?: object | null;
  readonly kind: DiscourseKind;
  readonly normalisation: DiscourseNormalisation;
  readonly duplicates: DiscourseDuplicates;
  readonly window?: MovingWindow | null;
  readonly joint: JointCounting;
}

export type DiscourseNetworkArguments = DiscourseNetworkChoice & NetworkArguments;

export type DiscourseNetworkAnswer = DiscoursePart & {
  readonly concepts: readonly (DiscourseConcept & {
    readonly initiative: Row | null;
    readonly accused: Row | null;
    readonly incident: Row | null;
  })[];
  readonly windows: readonly (DiscoursePart & { readonly from: string; readonly to: string })[];
  readonly outsideWindows: number;
};

type DiscoursePart = {
  readonly nodes: readonly (DiscourseNode & NodeStatistics & { readonly actors: readonly Row[] })[];
  readonly edges: readonly DiscourseTie[];
  readonly statistics: NetworkStatistics;
  readonly truncated: Truncation | null;
};

const MAX_WINDOW = 1_000;

/** @throws InputError for an invalid filter, threshold, limit or window */
export function askDiscourseNetwork(
  args: DiscourseNetworkArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, DiscourseNetworkAnswer> {
  assertLimit(args);
  const context = new PrintContext(options.recordIndex);
  const parts = parseDiscourse(args, context);
  const { filter } = parts;
  return askNetwork(
    parts,
    {
      fields: [
        { path: 'nodes.actors', label: 'Actor', texts: ['speakers'] },
        { path: 'windows.nodes.actors', label: 'Actor', texts: ['speakers'] },
        { path: 'concepts.initiative', label: 'Initiative', texts: ['topics'] },
        { path: 'concepts.accused', label: 'Actor', texts: ['topics'] },
        { path: 'concepts.incident', label: 'Incident', texts: ['topics'] },
      ],
      usualRows: { nodes: 60, concepts: 120, windows: 20, 'windows.nodes': 20 },
      counts: {
        matchedPositions: () => countMatched(filter, context),
        countedPositions: () => printCounted(filter, context),
      },
      toAnswer: (built, find) => toAnswer(built, find, args.limit),
      limit: args.limit,
    },
    context,
    info,
    options,
  );
}

/** @throws InputError for an invalid filter, threshold or window */
export function parseDiscourse(
  args: DiscourseNetworkChoice,
  context: PrintContext,
): NetworkParts<BuiltDiscourse> {
  assertThreshold(args);
  const window = args.window ?? undefined;
  if (window !== undefined && (window.size < 1 || window.size > MAX_WINDOW)) {
    throw new InputError(
      `window.size: ${String(window.size)} is out of bounds; must be 1 to ${MAX_WINDOW.toLocaleString('en')} units.`,
    );
  }
  const filter = parseFilter('PositionFilter', args.filter ?? {}, context.recordIndex);
  return {
    filter,
    bind: printReferrals(filter, tellApart(args), context),
    columns: ['referrals', 'speakers', 'topics'],
    build: (row) =>
      buildDiscourse(
        requireList(row['referrals']).flatMap((each) => readReferrals(each, args.joint)),
        { ...args, window },
      ),
    explanation: explain(args),
  };
}

function tellApart({ duplicates, window }: DiscourseNetworkChoice) {
  if (duplicates === 'STATEMENT') return 'STATEMENT';
  return duplicates === 'INCLUDE' && window == null ? undefined : 'DATE';
}

function explain({ kind, normalisation, duplicates, joint }: DiscourseNetworkChoice): string {
  return `discourse network, ${kind}, normalisation ${normalisation}, duplicates ${duplicates}, joint ${joint}`;
}

function toAnswer(
  { network, concepts, windows, outsideWindows }: BuiltDiscourse,
  find: FindRecords,
  limit: number,
): DiscourseNetworkAnswer {
  return {
    ...toPart(network, limit, (id) => find('nodes.actors', id)),
    concepts: concepts.map((concept) => ({
      ...concept,
      initiative: find('concepts.initiative', concept.id)[0] ?? null,
      accused: concept.id.includes(SEPARATOR)
        ? (find('concepts.accused', concept.id)[0] ?? null)
        : null,
      incident: find('concepts.incident', concept.id)[0] ?? null,
    })),
    windows: windows.map(({ dayFrom, dayTo, network: part }) => ({
      from: formatDay(dayFrom),
      to: formatDay(dayTo),
      ...toPart(part, limit, (id) => find('windows.nodes.actors', id)),
    })),
    outsideWindows,
  };
}

function toPart(
  whole: DiscourseNetwork,
  limit: number,
  findActors: (id: string) => readonly Row[],
): DiscoursePart {
  const measured = measureNetwork(whole);
  const { network, truncated } = truncateNetwork(whole, limit);
  return {
    nodes: network.nodes.map((node) => ({
      ...node,
      ...measured.of(node.id),
      actors: findActors(node.id),
    })),
    edges: network.edges,
    statistics: measured.whole,
    truncated,
  };
}
