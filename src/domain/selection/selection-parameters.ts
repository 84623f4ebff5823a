/**
 * A selection as the parameters of a URL or a command: the filter's keys under readable names, and
 * `filter` as JSON for everything else. `?madeBy=state:cn&against=state:gb&from=2020&hops=1`
 */
import { OPEN_DAY, type DateRange } from '../time/date-range.js';
import {
  list,
  readParameters,
  toQuery,
  wordList,
  type GivenParameters,
  type Listed,
  type Parameter,
  type ParameterValues,
} from './url-parameters.js';
import { joinFilters } from './join-filters.js';
import { formatDay } from '../time/partial-date.js';
import { positionKeys, type FilterKey, type FilterKeys } from './filter-keys.js';
import { checkFilter, parseFilterJson } from './filter-json.js';
import { dropEmpty, type PositionFilter, type PositionFilterInput } from './filters.js';
import {
  authoredTypes,
  parseSubgraphSelection,
  type SubgraphSelection,
} from './subgraph-selection.js';

/** Filter keys that a URL can name; a list is written with commas or repeated. */
export const filterParameters: Readonly<Record<string, Parameter>> = {
  ...Object.fromEntries(
    Object.entries<FilterKey>(positionKeys).flatMap(([name, key]) => listParameters(name, key)),
  ),
  filter: {
    kind: 'JSON',
    describes: 'a PositionFilter as JSON, for and, or, not; combined with the other keys by AND',
  },
};

function listParameters(name: string, key: FilterKey): readonly (readonly [string, Parameter])[] {
  if (key.kind === 'GROUP') {
    return Object.entries(key.keys).flatMap(([inner, each]) => listParameters(inner, each));
  }
  if (key.kind === 'PERIOD') {
    return Object.entries(key.ends ?? {}).map(([end, describes]) => [
      end,
      { kind: 'TEXT', describes },
    ]);
  }
  const { describes } = key;
  if (describes === undefined) return [];
  const parameter = key.parameter ?? name;
  switch (key.kind) {
    case 'WORDS':
    case 'ACTOR_TYPES':
      return [[parameter, wordList(describes)]];
    case 'IDS':
    case 'TEXTS':
      return [[parameter, list(describes)]];
    case 'FLAG':
      return [[parameter, { kind: 'FLAG', describes }]];
    case 'WORD':
    case 'TEXT':
      return [[parameter, { kind: 'TEXT', describes }]];
  }
}

/** Parameters of a selection other than its filter. */
export const selectionParameters = {
  ids: {
    ...list('ids to start from; without them, the positions that match the filter'),
    // An empty list must be rejected, lest an accidentally empty list select everything.
    mayBeEmpty: true,
  },
  hops: { kind: 'NUMBER', describes: 'maximum distance from them: 0 to 3; 1 by default' },
  types: {
    ...wordList(
      'relationships that hops follow; all but the derived ones by default, none if empty',
    ),
    mayBeEmpty: true,
  },
  bring: wordList(
    'what to include: REPLIES, STATEMENTS, ACTORS, EVIDENCE, INITIATIVES, INCIDENTS, CHAINS',
  ),
  bringFilter: {
    kind: 'JSON',
    describes: 'a PositionFilter as JSON: which replies to include; all by default',
  },
  ...filterParameters,
} satisfies Readonly<Record<string, Parameter>>;

/** @throws InputError that names the parameter */
export function parseSelectionParameters(given: GivenParameters): SubgraphSelection {
  const read = readParameters(given, selectionParameters);
  const { ids, hops, types, bring, bringFilter, ...filter } = read;
  return parseSubgraphSelection({
    // `readParameters` parsed each value by its kind in the table.
    ids: ids as readonly string[] | undefined,
    hops: hops as number | undefined,
    types: types as readonly string[] | undefined,
    bring: bring as readonly string[] | undefined,
    bringFilter:
      typeof bringFilter === 'string' ? parseFilterJson(bringFilter, 'bringFilter') : undefined,
    filter: toFilterInput(filter),
  });
}

/** A selection of positions alone, for tables. @throws InputError that names the parameter */
export function parseFilterParameters(given: GivenParameters): SubgraphSelection {
  const filter = toFilterInput(readParameters(given, filterParameters));
  return parseSubgraphSelection({ hops: 0, filter });
}

/** The filter among values parsed with `filterParameters`. */
export function toFilterInput({ filter, ...values }: ParameterValues): PositionFilterInput {
  const named = checkFilter(collectKeys(positionKeys, values), '');
  if (typeof filter !== 'string') return named;
  return joinFilters(named, parseFilterJson(filter));
}

function collectKeys(keys: FilterKeys, values: ParameterValues): object {
  return dropEmpty(
    Object.fromEntries(
      Object.entries(keys).map(([name, key]) => {
        if (key.kind === 'GROUP') return [name, collectKeys(key.keys, values)];
        if (key.kind === 'PERIOD')
          return [name, dropEmpty({ from: values['from'], to: values['to'] })];
        return [name, values[key.parameter ?? name]];
      }),
    ),
  );
}

/**
 * The same for equal selections, whatever the order of their values. `limit` is left out: a file
 * has the whole of its selection or is not written.
 */
export function printSelectionParameters(selection: SubgraphSelection): string {
  const { ids, hops, types, bring, bringFilter, filter } = selection;
  return toQuery([
    ['ids', ids],
    ['hops', String(hops)],
    ['types', types === authoredTypes || types.length === authoredTypes.length ? undefined : types],
    ['bring', bring.length === 0 ? undefined : bring],
    ['bringFilter', printFilterJson(bringFilter)],
    ...listFilter(filter),
  ]);
}

export function printFilterParameters(filter: PositionFilter): string {
  return toQuery(listFilter(filter));
}

export function listFilter({ and, or, not, ...filter }: PositionFilter): readonly Listed[] {
  const rest = dropEmpty({ and, or, not });
  return [...listKeys(positionKeys, filter), ['filter', printFilterJson(rest)]];
}

/** A list of terms or ids unchanged, anything else as text. */
function listKeys(keys: FilterKeys, values: object): readonly Listed[] {
  // The parser gave each value the type of its key's kind.
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.entries(keys).flatMap(([name, key]): readonly Listed[] => {
    const value = given.get(name);
    if (value === undefined) return [];
    if (key.kind === 'GROUP') return listKeys(key.keys, value as object);
    if (key.kind === 'PERIOD') return Object.entries(toDateInput(value as DateRange));
    const items = value as readonly string[] | string | boolean;
    return [[key.parameter ?? name, typeof items === 'boolean' ? String(items) : items]];
  });
}

/** Undefined for a filter that constrains nothing. */
function printFilterJson(filter: PositionFilter): string | undefined {
  return Object.keys(filter).length === 0 ? undefined : JSON.stringify(toInput(filter));
}

/** The inverse of parsing a filter. */
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
