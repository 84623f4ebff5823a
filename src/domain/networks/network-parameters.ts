/**
 * The parameters of a network in a URL or a command: the arguments of the GraphQL field under their
 * own names, except for the network's kind, because `kind` is a filter key. Independent of how
 * networks are built.
 */
import {
  readParameters,
  toQuery,
  wordList,
  type GivenParameters,
  type Listed,
  type Parameter,
  type ParameterValues,
} from '../selection/url-parameters.js';
import { discourseDuplicates, type DiscourseDuplicates } from './discourse-duplicates.js';
import {
  discourseKinds,
  discourseNormalisations,
  type DiscourseKind,
  type DiscourseNormalisation,
} from './discourse.js';
import { jointCountings, type JointCounting } from './joint-counting.js';
import { parseWords } from '../selection/parse-choices.js';
import { parsePositionFilter, type PositionFilterInput } from '../selection/filters.js';
import { filterParameters, listFilter, toFilterInput } from '../selection/selection-parameters.js';

/** Parameters of every network. */
export interface NetworkSelection {
  readonly filter?: PositionFilterInput | null;
  readonly joint: JointCounting;
  readonly minWeight: number;
  /** Divides the period, so that each pair has an edge for each part. */
  readonly by?: PanelPeriod | undefined;
}

export const panelPeriods = ['YEAR'] as const;
export type PanelPeriod = (typeof panelPeriods)[number];

export interface DiscourseSelection extends NetworkSelection {
  readonly kind: DiscourseKind;
  readonly normalisation: DiscourseNormalisation;
  readonly duplicates: DiscourseDuplicates;
}

/** What an edge from a claimant may point to. */
export const claimTargets = ['ACTORS', 'INITIATIVES', 'INCIDENTS'] as const;
export type ClaimTarget = (typeof claimTargets)[number];

export interface ClaimsSelection {
  readonly filter: PositionFilterInput;
  /** In the order of `claimTargets`; at least one. */
  readonly towards: readonly ClaimTarget[];
}

const word = (describes: string): Parameter => ({ kind: 'TEXT', describes, areWords: true });

export const networkParameters = {
  joint: word('how to count a position made jointly: SPLIT (by default), FRACTIONAL, WHOLE'),
  minWeight: { kind: 'DECIMAL', describes: 'the minimum weight of an edge; 0 by default' },
  by: word('YEAR: a panel, with one edge for each pair and year; the whole period by default'),
  ...filterParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

export const discourseParameters = {
  network: word('what ties two actors: SUBTRACT (by default), CONGRUENCE, CONFLICT'),
  normalisation: word(
    'how weights are normalised: AVERAGE_ACTIVITY (by default), NONE, JACCARD, COSINE',
  ),
  duplicates: word(
    'within what equal referrals count once: INCLUDE (count all, by default), STATEMENT, WEEK, MONTH, YEAR, ACROSS_RANGE',
  ),
  ...networkParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

export const claimsParameters = {
  towards: wordList('targets of the edges: ACTORS (by default), INITIATIVES, INCIDENTS'),
  ...filterParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

/** @throws InputError that names the parameter */
export function parseNetworkParameters(given: GivenParameters): NetworkSelection {
  return toNetworkSelection(readParameters(given, networkParameters));
}

/** @throws InputError that names the parameter */
export function parseDiscourseParameters(given: GivenParameters): DiscourseSelection {
  const { network, normalisation, duplicates, ...rest } = readParameters(
    given,
    discourseParameters,
  );
  return {
    ...toNetworkSelection(rest),
    kind: readWord('network', network, discourseKinds) ?? 'SUBTRACT',
    normalisation:
      readWord('normalisation', normalisation, discourseNormalisations) ?? 'AVERAGE_ACTIVITY',
    duplicates: readWord('duplicates', duplicates, discourseDuplicates) ?? 'INCLUDE',
  };
}

/** @throws InputError that names the parameter */
export function parseClaimsParameters(given: GivenParameters): ClaimsSelection {
  const { towards, ...filter } = readParameters(given, claimsParameters);
  // The parser reads a LIST as a list.
  const words = (towards as readonly string[] | undefined) ?? ['ACTORS'];
  return {
    towards: parseWords('towards', words, claimTargets),
    filter: toFilterInput(filter),
  };
}

function toNetworkSelection({
  joint,
  minWeight,
  by,
  ...filter
}: ParameterValues): NetworkSelection {
  return {
    by: readWord('by', by, panelPeriods),
    joint: readWord('joint', joint, jointCountings) ?? 'SPLIT',
    // The parser reads a DECIMAL as a number.
    minWeight: (minWeight as number | undefined) ?? 0,
    filter: toFilterInput(filter),
  };
}

function readWord<Word extends string>(
  name: string,
  value: ParameterValues[string] | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const [word] = parseWords(name, [String(value)], words);
  return word;
}

/** All arguments, defaults included, so that a link keeps its meaning when a default changes. */
export function printNetworkParameters(selection: NetworkSelection): string {
  return toQuery(listNetwork(selection));
}

export function printDiscourseParameters({
  kind,
  normalisation,
  duplicates,
  ...selection
}: DiscourseSelection): string {
  return toQuery([
    ['network', kind],
    ['normalisation', normalisation],
    ['duplicates', duplicates],
    ...listNetwork(selection),
  ]);
}

export function printClaimsParameters({ towards, filter }: ClaimsSelection): string {
  return toQuery([['towards', towards], ...listFilter(parsePositionFilter(filter))]);
}

function listNetwork({ joint, minWeight, by, filter }: NetworkSelection): readonly Listed[] {
  return [
    ['joint', joint],
    ['minWeight', String(minWeight)],
    ...(by === undefined ? [] : [['by', by] as const]),
    ...listFilter(parsePositionFilter(filter)),
  ];
}
