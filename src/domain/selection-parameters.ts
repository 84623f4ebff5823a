/**
 * A selection as the parameters of an address or of a command: readable names, those of the filter's
 * keys, and `filter` as JSON for what has none. `?madeBy=state:cn&against=state:gb&from=2020&hops=1`
 */
import { OPEN_DAY, type DateRange } from './date-range.js';
import {
  list,
  readParameters,
  toQuery,
  wordList,
  type GivenParameters,
  type Listed,
  type Parameter,
  type ParameterValues,
} from './address-parameters.js';
import { joinFilters } from './join-filters.js';
import { formatDay } from './partial-date.js';
import { checkFilter, parseFilterJson } from './position-filter-json.js';
import { dropAbsent, type PositionFilter, type PositionFilterInput } from './position-filter.js';
import {
  authoredTypes,
  parseSubgraphSelection,
  type SubgraphSelection,
} from './subgraph-selection.js';

/** Keys of the filter that an address can name; a list is written with commas or repeated. */
export const filterParameters = {
  kind: wordList('kinds of position: ACCUSATION, DENIAL, …'),
  madeBy: list('ids of actors who took the position, or who issued or delivered its statement'),
  against: list('ids of actors whom it is aimed at'),
  role: wordList('at whom it is aimed as: ACCUSED, ADDRESSEE, CRITICISED'),
  concerns: list('ids of incidents'),
  refersTo: list('ids of initiatives'),
  respondsTo: list('ids of positions that it answers'),
  includeParts: { kind: 'FLAG', describes: 'actors stand for their agencies too' },
  from: { kind: 'TEXT', describes: 'said on or after this date: 2020, 2020-07, 2020-07-01' },
  to: { kind: 'TEXT', describes: 'said on or before this date' },
  denialForm: wordList('forms of denial'),
  contests: wordList('what a denial contests'),
  conduct: wordList('what an accusation alleges'),
  hedge: wordList('how sure an accusation says it is'),
  basis: wordList('grounds of an accusation'),
  replyRelation: wordList('how it answers: DENIES, COUNTERS, …'),
  initiativeRelation: wordList('how it speaks of an initiative'),
  isCounter: { kind: 'FLAG', describes: 'counter-accusations, or the other accusations' },
  isAnswered: { kind: 'FLAG', describes: 'accusations that an accused side answered, or not' },
  text: { kind: 'TEXT', describes: 'words that occur in it' },
  filter: { kind: 'JSON', describes: 'a PositionFilter as JSON, for and, or, not; holds besides' },
} as const satisfies Readonly<Record<string, Parameter>>;

/** What a selection has besides its filter. */
export const selectionParameters = {
  ids: list('ids to start from; without them, the positions that the filter keeps'),
  hops: { kind: 'NUMBER', describes: 'how far from them: 0 to 3; 1 by default' },
  types: {
    ...wordList(
      'relationships that hops follow; all but the derived ones by default, none if empty',
    ),
    mayBeEmpty: true,
  },
  bring: wordList(
    'what comes along: REPLIES, STATEMENTS, ACTORS, EVIDENCE, INITIATIVES, INCIDENTS, CHAINS',
  ),
  ...filterParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

/** @throws InputError that names the parameter */
export function parseSelectionParameters(given: GivenParameters): SubgraphSelection {
  const { ids, hops, types, bring, ...filter } = readParameters(given, selectionParameters);
  return parseSubgraphSelection({
    // `readParameters` read each by the kind that its table gives it.
    ids: ids as readonly string[] | undefined,
    hops: hops as number | undefined,
    types: types as readonly string[] | undefined,
    bring: bring as readonly string[] | undefined,
    filter: toFilterInput(filter),
  });
}

/** A selection of positions alone, for tables. @throws InputError that names the parameter */
export function parseFilterParameters(given: GivenParameters): SubgraphSelection {
  const filter = toFilterInput(readParameters(given, filterParameters));
  return parseSubgraphSelection({ hops: 0, filter });
}

/** The filter among values that were read by `filterParameters`. */
export function toFilterInput(values: ParameterValues): PositionFilterInput {
  const { against, role, from, to, filter, ...keys } = values;
  const named = checkFilter(
    {
      ...keys,
      ...(against === undefined && role === undefined
        ? {}
        : { against: { actors: against, roles: role } }),
      ...(from === undefined && to === undefined ? {} : { occurred: { from, to } }),
    },
    '',
  );
  if (typeof filter !== 'string') return named;
  return joinFilters(named, parseFilterJson(filter));
}

/**
 * The same for equal selections, whatever order its words were given in. `limit` is left out: a file
 * has all of its selection or is none.
 */
export function printSelectionParameters(selection: SubgraphSelection): string {
  const { ids, hops, types, bring, filter } = selection;
  return toQuery([
    ['ids', ids],
    ['hops', String(hops)],
    ['types', types === authoredTypes || types.length === authoredTypes.length ? undefined : types],
    ['bring', bring.length === 0 ? undefined : bring],
    ...listFilter(filter),
  ]);
}

export function printFilterParameters(filter: PositionFilter): string {
  return toQuery(listFilter(filter));
}

export function listFilter(filter: PositionFilter): readonly Listed[] {
  const named: Listed[] = [];
  // An empty list finds nothing, which an address without the list would not.
  const rest: { -readonly [Key in keyof PositionFilter]: PositionFilter[Key] } = {};
  const { against, occurred, and, or, not, includeParts, isCounter, isAnswered, text, ...lists } =
    filter;
  for (const [name, items] of Object.entries(lists)) {
    if (items.length === 0) Object.assign(rest, { [name]: items });
    else named.push([name, items]);
  }
  if (against?.actors?.length === 0 || against?.roles?.length === 0) rest.against = against;
  else named.push(['against', against?.actors], ['role', against?.roles]);
  Object.assign(rest, dropAbsent({ and, or, not }));
  const days = occurred && toDateInput(occurred);
  return [
    ...named,
    ['includeParts', includeParts === undefined ? undefined : String(includeParts)],
    ['from', days?.from],
    ['to', days?.to],
    ['isCounter', isCounter === undefined ? undefined : String(isCounter)],
    ['isAnswered', isAnswered === undefined ? undefined : String(isAnswered)],
    ['text', text === '' ? undefined : text],
    ['filter', Object.keys(rest).length === 0 ? undefined : JSON.stringify(toInput(rest))],
  ];
}

/** The filter as it would have come in. */
function toInput({ occurred, and, or, not, ...keys }: PositionFilter): object {
  return {
    ...keys,
    ...(occurred === undefined ? {} : { occurred: toDateInput(occurred) }),
    ...(and === undefined ? {} : { and: and.map(toInput) }),
    ...(or === undefined ? {} : { or: or.map(toInput) }),
    ...(not === undefined ? {} : { not: toInput(not) }),
  };
}

function toDateInput({ dayFrom, dayTo }: DateRange): { from?: string; to?: string } {
  return {
    ...(dayFrom === -OPEN_DAY ? {} : { from: formatDay(dayFrom) }),
    ...(dayTo === OPEN_DAY ? {} : { to: formatDay(dayTo) }),
  };
}
