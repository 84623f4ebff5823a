/**
 * Filters as values, parsed and validated, each key by its kind. GraphQL input, URL parameters and
 * the command line all parse into them. A key that constrains nothing is absent: null, or an empty
 * list, text, period or filter.
 */
import { parseDateRange, type DateRange, type DateRangeInput } from '../time/date-range.js';
import { InputError } from '../errors.js';
import {
  filterKeys,
  type FilterKey,
  type FilterKeys,
  type FilterName,
  type positionKeys,
} from './filter-keys.js';
import { labelOfId, type IdLabel } from '../ontology/ids.js';
import { actorLabels } from '../ontology/node-definitions.js';
import { foldText } from '../text/text-folding.js';
import type { Vocabulary } from '../ontology/vocabularies.js';

type ValueOf<Key extends FilterKey> = Key extends { vocabulary: Vocabulary<infer Word> }
  ? Key extends { kind: 'WORD' }
    ? Word
    : readonly Word[]
  : Key extends { kind: 'FLAG' }
    ? boolean
    : Key extends { kind: 'PERIOD' }
      ? DateRange
      : Key extends { kind: 'TEXT' }
        ? string
        : Key extends { kind: 'GROUP'; keys: infer Keys extends FilterKeys }
          ? ValuesOf<Keys>
          : readonly string[];
type ValuesOf<Keys extends FilterKeys> = { readonly [Name in keyof Keys]?: ValueOf<Keys[Name]> };

type InputOf<Key extends FilterKey> = Key extends { kind: 'PERIOD' }
  ? DateRangeInput
  : Key extends { kind: 'GROUP'; keys: infer Keys extends FilterKeys }
    ? InputsOf<Keys>
    : ValueOf<Key>;
type InputsOf<Keys extends FilterKeys> = {
  readonly [Name in keyof Keys]?: InputOf<Keys[Name]> | null | undefined;
};

/** Keys are ANDed; a list matches any of its values. */
export interface PositionFilter extends ValuesOf<typeof positionKeys> {
  readonly and?: readonly PositionFilter[];
  readonly or?: readonly PositionFilter[];
  readonly not?: PositionFilter;
}

/** A filter as received: names and types are checked, meanings are not. */
export interface PositionFilterInput extends InputsOf<typeof positionKeys> {
  readonly and?: readonly PositionFilterInput[] | null | undefined;
  readonly or?: readonly PositionFilterInput[] | null | undefined;
  readonly not?: PositionFilterInput | null | undefined;
}

/** Parts of a filter other than keys that test a record. */
export type FilterParts = Pick<PositionFilter, 'and' | 'or' | 'not' | 'includeParts'>;

/** Only positions support `and`, `or` and `not`. */
export type FilterValues = {
  readonly [Name in FilterName]: Name extends 'PositionFilter'
    ? PositionFilter
    : ValuesOf<(typeof filterKeys)[Name]> & { readonly [Part in keyof FilterParts]?: never };
};

export const MAX_FILTER_NODES = 50;
export const MAX_FILTER_IDS = 500;
const MAX_FILTER_DEPTH = 10;
const MAX_TEXT_LENGTH = 200;

interface Budget {
  nodes: number;
  ids: number;
}

/**
 * @throws InputError for an id of the wrong kind, an impossible date, or a filter that is too large
 */
export function parsePositionFilter(input: PositionFilterInput | null | undefined): PositionFilter {
  return parseNode('PositionFilter', input ?? {}, createBudget(), 0);
}

/** @throws InputError as `parsePositionFilter` does */
export function parseFilterValue<Name extends FilterName>(
  name: Name,
  input: object,
): FilterValues[Name] {
  // GraphQL has coerced the input against the type of this name, and each key is read by its kind.
  return parseNode(name, input, createBudget(), 0) as FilterValues[Name];
}

function createBudget(): Budget {
  return { nodes: MAX_FILTER_NODES, ids: MAX_FILTER_IDS };
}

function parseNode(
  name: FilterName,
  input: PositionFilterInput,
  budget: Budget,
  depth: number,
): PositionFilter {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > MAX_FILTER_DEPTH) {
    throw new InputError(
      `The filter is too large: at most ${String(MAX_FILTER_NODES)} parts, ${String(MAX_FILTER_DEPTH)} deep.`,
    );
  }
  const nested = (parts: readonly PositionFilterInput[] | null | undefined): PositionFilter[] =>
    (parts ?? []).map((part) => parseNode(name, part, budget, depth + 1));
  const alternatives = nested(input.or);
  const filter: PositionFilter = dropEmpty({
    ...parseKeys(filterKeys[name], { ...input }, budget, ''),
    and: nested(input.and).filter((part) => !isEmpty(part)),
    // An alternative that matches everything makes the others irrelevant.
    or: alternatives.some(isEmpty) ? undefined : alternatives,
    not: input.not == null ? undefined : parseNode(name, input.not, budget, depth + 1),
  });
  if (filter.includeParts === undefined || namesWholes(filterKeys[name], filter)) return filter;
  const { includeParts, ...rest } = filter;
  return rest;
}

/** Whether a key that is set names records that `includeParts` extends to their parts. */
function namesWholes(keys: FilterKeys, filter: object): boolean {
  return Object.entries(filter).some(([name, value]: [string, unknown]) => {
    const key = keys[name];
    if (key?.kind === 'GROUP') return namesWholes(key.keys, value ?? {});
    return key?.kind === 'IDS' && key.withParts === true && value !== undefined;
  });
}

function parseKeys(
  keys: FilterKeys,
  input: Readonly<Record<string, unknown>>,
  budget: Budget,
  at: string,
): object {
  return dropEmpty(
    Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [
        name,
        input[name] == null ? undefined : parseKey(`${at}${name}`, key, input[name], budget),
      ]),
    ),
  );
}

/** Inputs were validated against the schema, which a test holds to the kinds of key. */
function parseKey(name: string, key: FilterKey, input: unknown, budget: Budget): unknown {
  switch (key.kind) {
    case 'GROUP':
      return parseKeys(key.keys, input as Readonly<Record<string, unknown>>, budget, `${name}.`);
    case 'IDS':
      return parseIds(name, input as readonly string[], budget, key);
    case 'PERIOD':
      return parseDateRange(name, input as DateRangeInput);
    case 'TEXT':
      return parseText(name, input as string);
    case 'ACTOR_TYPES':
      return (input as readonly string[]).map(toLabel);
    // The record index maps texts to their spelling in the data, since it knows them all.
    case 'TEXTS':
    case 'WORDS':
    case 'WORD':
    case 'FLAG':
      return input;
  }
}

function parseIds(
  key: string,
  ids: readonly string[],
  budget: Budget,
  { labels, advice }: Extract<FilterKey, { readonly kind: 'IDS' }>,
): readonly string[] {
  budget.ids -= ids.length;
  if (budget.ids < 0) {
    throw new InputError(`The filter names too many ids: at most ${String(MAX_FILTER_IDS)}.`);
  }
  for (const id of ids) {
    const label = labelOfId(id);
    // The record index reports malformed ids, since it can suggest the intended one.
    if (label !== undefined && !labels.includes(label)) {
      const end = advice === undefined ? '' : ` ${advice}.`;
      throw new InputError(
        `${key}: "${id}" is the id of ${withArticle(label)}, not of ${listOf(labels)}.${end}`,
      );
    }
  }
  return ids;
}

function listOf(labels: readonly IdLabel[]): string {
  if (labels === actorLabels) return 'an actor';
  return alternatives.format(labels.map(withArticle));
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

function withArticle(label: IdLabel): string {
  return `${/^[AEIO]/.test(label) ? 'an' : 'a'} ${label}`;
}

/** Folds a search text. @throws InputError when it is too long. */
function parseText(key: string, text: string): string {
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InputError(`${key}: at most ${String(MAX_TEXT_LENGTH)} characters.`);
  }
  return foldText(text);
}

/** `SPOKESPERSON` -> `Spokesperson`. */
function toLabel(actorType: string): string {
  return actorType.charAt(0) + actorType.slice(1).toLowerCase();
}

/** Omits keys that constrain nothing. */
export function dropEmpty<T extends object>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => !isEmpty(item)),
    // fromEntries loses the key types; the keys are those of `value`, minus the empty ones.
  ) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}

/** Null, or an empty list, text or filter. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
