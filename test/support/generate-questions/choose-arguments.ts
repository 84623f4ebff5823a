/**
 * Random arguments for the questions about relations, drawn from the corpus so that most of them
 * find something.
 * Arguments are as a client sends them; absent ones have the schema's default.
 */
import type { GraphQLSchema } from 'graphql';
import { nodeLabels } from '../../../src/domain/ontology/node-definitions.js';
import { relationshipTypes } from '../../../src/domain/ontology/relationship-definitions.js';
import { findWords } from '../../../src/domain/text/search-words.js';
import { authoredTypes, companionNames } from '../../../src/domain/selection/subgraph-selection.js';
import type { Choices } from '../generate-operations/choices.js';
import { generateFilter } from '../generate-operations/generate-filter.js';
import { generateFilterValue, type InputValue } from '../generate-operations/generate-values.js';
import { wordsOf } from '../generate-operations/schema-shapes.js';
import { textOf, type CorpusGraph } from '../naive-evaluation/corpus-graph.js';

export type Arguments = Readonly<Record<string, InputValue>>;

export interface ArgumentSource {
  readonly choices: Choices;
  readonly schema: GraphQLSchema;
  readonly graph: CorpusGraph;
}

type Choose = (source: ArgumentSource) => Arguments;

/** The query of each root. */
export const argumentsOf = {
  subgraph: (source) => ({
    ...(source.choices.chance(0.7) ? { ids: chooseIds(source) } : {}),
    ...maybe(source, 0.8, () => ({ hops: source.choices.integer(0, 3) })),
    ...maybe(source, 0.5, () => ({ filter: chooseFilter(source) })),
    ...maybe(source, 0.3, () => ({ types: source.choices.some(relationshipTypes, 0, 6) })),
    ...maybe(source, 0.5, () => chooseBrought(source)),
    limit: source.choices.oneOf([1, 20, 500, 2_000]),
  }),
  paths: (source) => {
    const { choices } = source;
    const [from, to] = choices.chance(0.5)
      ? chooseNear(source)
      : [chooseId(source), chooseId(source)];
    return {
      from,
      to: from === to ? 'state:cn' : to,
      ...maybe(source, 0.3, () => ({
        through: choices
          .some(nodeLabels, 0, 6)
          // Through a hub there are more paths than a graph walk can list.
          .filter((label) => !['State', 'Initiative', 'Publisher'].includes(label))
          .map((label) => label.toUpperCase()),
      })),
      ...maybe(source, 0.3, () => ({ types: choices.some(authoredTypes, 4, 12) })),
      maxLength: choices.integer(1, 4),
      ...maybe(source, 0.7, () => ({ limit: choices.integer(1, 100) })),
    };
  },
  search: (source) => ({
    text: chooseText(source),
    ...maybe(source, 0.3, () => ({
      types: source.choices.some(wordsOf(source.schema, 'SearchType'), 0, 4),
    })),
    ...maybe(source, 0.3, () => ({ filter: chooseFilter(source) })),
    first: source.choices.oneOf([1, 10, 200]),
  }),
  discourseNetwork: (source) => ({
    ...chooseNetwork(source),
    ...maybeWord(source, 'kind', 'DiscourseKind'),
    ...maybeWord(source, 'normalisation', 'DiscourseNormalisation'),
    ...maybeWord(source, 'duplicates', 'DiscourseDuplicates'),
    ...maybe(source, 0.2, () => ({ window: { unit: 'YEAR', size: source.choices.integer(1, 4) } })),
  }),
  replyNetwork: chooseNetwork,
  initiativeNetwork: chooseNetwork,
  fidelity: (source) => ({
    ...maybe(source, 0.5, () => ({ filter: chooseFilter(source) })),
    ...maybe(source, 0.5, () => ({
      reasons: source.choices.some(wordsOf(source.schema, 'FidelityReason'), 0, 3),
    })),
    ...maybeWord(source, 'orderBy', 'PositionOrder'),
    first: source.choices.oneOf([1, 3, 200]),
  }),
  contradictions: (source) => ({
    kind: 'CARRIER',
    ...maybe(source, 0.5, () => ({ filter: chooseFilter(source) })),
    ...maybeWord(source, 'orderBy', 'PositionOrder'),
    first: source.choices.oneOf([1, 3, 200]),
  }),
  formulas: (source) => ({
    ...maybe(source, 0.5, () => ({ filter: chooseFilter(source) })),
    ...maybeWord(source, 'orderBy', 'FormulaOrder'),
    first: source.choices.oneOf([1, 3, 200]),
  }),
  sourceBalance: (source) => ({ filter: chooseFilter(source) }),
  coverage: (source) => ({ filter: chooseFilter(source) }),
} as const satisfies Readonly<Record<string, Choose>>;

export type QuestionName = keyof typeof argumentsOf;

function maybe(
  { choices }: ArgumentSource,
  probability: number,
  choose: () => Arguments,
): Arguments {
  return choices.chance(probability) ? choose() : {};
}

function maybeWord(source: ArgumentSource, name: string, typeName: string): Arguments {
  const { choices, schema } = source;
  return maybe(source, 0.7, () => ({ [name]: choices.oneOf(wordsOf(schema, typeName)) }));
}

function chooseNetwork(source: ArgumentSource): Arguments {
  const { choices } = source;
  return {
    ...maybe(source, 0.6, () => ({ filter: chooseFilter(source) })),
    ...maybeWord(source, 'joint', 'JointCounting'),
    ...maybe(source, 0.3, () => ({ minWeight: choices.oneOf([0, 0.5, 1, 2.5]) })),
    limit: choices.chance(0.2) ? choices.integer(1, 20) : 5_000,
  };
}

function chooseBrought(source: ArgumentSource): Arguments {
  const bring = source.choices.some(companionNames, 0, 4);
  const isNarrowed = bring.includes('REPLIES') && source.choices.chance(0.5);
  return { bring, ...(isNarrowed ? { bringFilter: chooseFilter(source) } : {}) };
}

function chooseFilter({ choices, schema, graph }: ArgumentSource): InputValue {
  const filter = generateFilter(choices, schema, 'PositionFilter');
  const wanted = choices.oneOf(graph.all('Position'));
  return generateFilterValue({ choices, schema, graph }, filter, wanted);
}

function chooseId({ choices, graph }: ArgumentSource): string {
  const labels = nodeLabels.filter((label) => graph.all(label).length > 0);
  return choices.oneOf(graph.all(choices.oneOf(labels))).id;
}

function chooseIds(source: ArgumentSource): readonly string[] {
  const count = source.choices.oneOf([1, 1, 2, 5]);
  return Array.from({ length: count }, () => chooseId(source));
}

/** A position, and a record connected to it through one or two others. */
function chooseNear({ choices, graph }: ArgumentSource): readonly [string, string] {
  const position = choices.oneOf(graph.all('Position'));
  const steps = [
    ...graph.targets(position, 'RESPONDS_TO'),
    ...graph.sources(position, 'RESPONDS_TO'),
    ...graph.sources(position, 'CONTAINS'),
    position,
  ];
  const next = choices.oneOf(steps);
  const ends = [
    ...graph.sources(next, 'MADE'),
    ...graph.targets(next, 'AGAINST'),
    ...graph.targets(next, 'CONTAINS'),
    ...graph.sources(next, 'CARRIES'),
    ...graph.targets(next, 'REFERS_TO'),
    ...graph.targets(next, 'CONCERNS'),
  ];
  const [from, to] = [position.id, ends.length === 0 ? next.id : choices.oneOf(ends).id];
  return choices.chance(0.5) ? [from, to] : [to, from];
}

/** One to three words of one record, as a phrase, with a prefix of a word, or unchanged. */
function chooseText({ choices, graph }: ArgumentSource): string {
  const record = choices.oneOf([
    ...graph.all('Position'),
    ...graph.all('Actor'),
    ...graph.all('Document'),
  ]);
  const text = ['asserts', 'name', 'title']
    .map((property) => textOf(record, property))
    .find(Boolean);
  const words = findWords(text ?? 'cyber attack').map(({ word }) => word);
  const start = choices.integer(0, Math.max(0, words.length - 3));
  const some = words.slice(start, start + choices.integer(1, 3));
  const joined = some.join(' ') || 'cyber';
  return choices.oneOf([
    joined,
    joined,
    joined.toUpperCase(),
    `"${joined}"`,
    // A prefix of one letter is refused.
    (some.at(-1) ?? '').length > 1 ? `${joined}*` : joined,
    `-${joined} (?`,
  ]);
}
