/** Values for a filter's structure, most of which match a given record. */
import { getNamedType, isListType, type GraphQLSchema } from 'graphql';
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { labelOfPositionKind } from '../../../src/domain/ontology/node-definitions.js';
import { againstRoles, positionKinds, termsOf } from '../../../src/domain/ontology/vocabularies.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import type { FilterTypeName } from '../naive-evaluation/match-record.js';
import type { Choices } from './choices.js';
import { allTexts, labelsOfIds, ownValues } from './filter-values.js';
import { inputOf, wordsOf } from './schema-shapes.js';
import type { FilterStructure, Size } from './structure.js';

export type InputValue =
  null | boolean | number | string | readonly InputValue[] | { readonly [key: string]: InputValue };

export interface ValueSource {
  readonly choices: Choices;
  readonly schema: GraphQLSchema;
  readonly graph: CorpusGraph;
}

/** @param wanted a record that should match; undefined: other values are invented */
export function generateFilterValue(
  source: ValueSource,
  filter: FilterStructure,
  wanted: GraphNode | undefined,
): InputValue {
  const { choices } = source;
  const entries: [string, InputValue][] = filter.keys.map((key) => [
    key,
    generateKey(source, filter, key, wanted),
  ]);
  const nested = (parts: readonly FilterStructure[], isAll: boolean): readonly InputValue[] => {
    const chosen = choices.integer(0, Math.max(0, parts.length - 1));
    return parts.map((part, index) =>
      generateFilterValue(source, part, isAll || index === chosen ? wanted : undefined),
    );
  };
  if (filter.and) entries.push(['and', nested(filter.and, true)]);
  if (filter.or) entries.push(['or', nested(filter.or, false)]);
  if (filter.not) entries.push(['not', generateFilterValue(source, filter.not, undefined)]);
  // A null key counts as absent.
  const absent = Object.keys(inputOf(source.schema, filter.typeName).getFields()).filter(
    (key) => !entries.some(([name]) => name === key),
  );
  if (absent.length > 0 && choices.chance(0.1)) entries.push([choices.oneOf(absent), null]);
  return Object.fromEntries(choices.shuffle(entries));
}

function generateKey(
  source: ValueSource,
  filter: FilterStructure,
  key: string,
  wanted: GraphNode | undefined,
): InputValue {
  const { choices, schema, graph } = source;
  const own = wanted === undefined ? [] : ownValues(graph, wanted, filter.typeName, key);
  const size = filter.sizes[key] ?? 'FEW';
  const field = inputOf(schema, filter.typeName).getFields()[key];
  if (field === undefined) throw new TypeError(`${filter.typeName} has no key ${key}`);
  const typeName = getNamedType(field.type).name;
  if (key === 'against') return generateAgainst(source, filter, own, size);
  if (filter.typeName === 'PositionFilter' && key === 'kind') {
    return generateKinds(choices, filter.labels, own, size);
  }
  if (key === 'types') return filter.labels.map((label) => label.toUpperCase());
  if (typeName === 'DateRange') return generateRange(source, own);
  if (typeName === 'Boolean')
    return own.length > 0 && choices.chance(0.9) ? own[0] === 'true' : choices.chance(0.5);
  if (typeName === 'ID') return mixOf(choices, own, idsUnder(source, filter.typeName, key), size);
  const words = wordsOf(schema, typeName);
  if (!isListType(field.type)) {
    if (words.length > 0) return choices.oneOf(own.length > 0 && choices.chance(0.8) ? own : words);
    return generateText(source, own, size);
  }
  const all = words.length > 0 ? words : allTexts(graph, key);
  const mixed = mixOf(choices, own, all, size);
  // Codes of states are matched in any case.
  return key === 'iso2' && choices.chance(0.5) ? mixed.map((code) => code.toLowerCase()) : mixed;
}

/** All that the keys of `against` can take. */
const against: Readonly<
  Record<FilterStructure['against'][number], (source: ValueSource) => readonly string[]>
> = {
  actors: (source) => idsUnder(source, 'PositionFilter', 'actors'),
  roles: () => termsOf(againstRoles),
  regions: ({ graph }) => allTexts(graph, 'regions'),
};

function generateAgainst(
  source: ValueSource,
  filter: FilterStructure,
  own: readonly string[],
  size: Size,
): InputValue {
  const { choices } = source;
  return Object.fromEntries(
    filter.against.map((key) => [
      key,
      mixOf(choices, key === 'actors' ? own : [], against[key](source), size),
    ]),
  );
}

/** Kinds of exactly these labels: the statement's text depends on labels, not on kinds. */
function generateKinds(
  choices: Choices,
  labels: readonly string[],
  own: readonly string[],
  size: Size,
): InputValue {
  return labels.flatMap((label) => {
    const kinds = termsOf(positionKinds).filter((kind) => labelOfPositionKind(kind) === label);
    const fitting = kinds.filter((kind) => own.includes(kind));
    return mixOf(choices, fitting, kinds, size === 'NONE' ? 'ONE' : size);
  });
}

function generateRange({ choices, graph }: ValueSource, own: readonly string[]): InputValue {
  const some = [...graph.all('Statement')].map((node) => String(node.properties['occurredOn']));
  const other = (): string => (choices.oneOf(some).split('/')[0] ?? '').slice(0, 10);
  const [earliest = other(), latest = earliest] = own;
  const [from, to] = [earliest, latest]
    .toSorted()
    .map((day) => day.slice(0, choices.oneOf([4, 7, 10])));
  const ends: InputValue[] = [
    { from: from ?? '', to: to ?? '' },
    { from: from ?? '' },
    { to: to ?? '' },
    { from: '0001', to: latest },
    { from: latest, to: latest },
    {},
    { from: null, to: earliest },
  ];
  const range = choices.oneOf(ends);
  return isPossible(range) ? range : { from: latest, to: latest };
}

/** With the same precision, the start is never after the end; with different ones it may be. */
function isPossible(range: InputValue): boolean {
  const { from, to } = range as { readonly from?: string | null; readonly to?: string | null };
  return from == null || to == null || from.slice(0, to.length) <= to.slice(0, from.length);
}

/** Part of a text, as people would type it. */
function generateText(
  { choices, graph }: ValueSource,
  own: readonly string[],
  size: Size,
): InputValue {
  const text =
    own.length > 0 && choices.chance(0.85)
      ? choices.oneOf(own)
      : String(choices.oneOf(graph.all('Position')).properties['asserts']);
  const characters = Array.from(text);
  const length = size === 'FEW' ? choices.integer(3, 9) : choices.integer(12, 24);
  const start = choices.integer(0, Math.max(0, characters.length - length));
  const part = characters.slice(start, start + length).join('');
  const writings: ((piece: string) => string)[] = [
    (piece) => piece,
    (piece) => piece.toUpperCase(),
    (piece) => piece.normalize('NFD'),
    (piece) => piece.replaceAll(' ', '  '),
    (piece) => ` ${piece} `,
    (piece) => piece.replaceAll('e', 'é'),
  ];
  return choices.oneOf(writings)(part);
}

function idsUnder({ graph }: ValueSource, filter: FilterTypeName, key: string): readonly string[] {
  return labelsOfIds(filter, key).flatMap((label) => graph.all(label).map(({ id }) => id));
}

/** Some of the record's own values among others; rarely only others. */
export function mixOf(
  choices: Choices,
  own: readonly string[],
  all: readonly string[],
  size: Size,
): readonly string[] {
  if (size === 'NONE') return [];
  const count = size === 'ONE' ? 1 : choices.integer(2, 6);
  const kept = own.length > 0 && choices.chance(0.9) ? choices.some(own, 1, count) : [];
  const others = choices.some(all, count, count);
  const mixed = [...kept, ...others].slice(0, count);
  // A repeated value has no further effect.
  while (mixed.length < Math.min(count, 2)) mixed.push(choices.oneOf(all));
  return choices.shuffle(mixed);
}
