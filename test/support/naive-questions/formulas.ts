/** Phrases that recur, found by comparing the words of all quotes of the corpus in memory. */
import { createHash } from 'node:crypto';
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { textOf, textsOf, type CorpusGraph } from '../naive-evaluation/corpus-graph.js';

export interface NaiveFormula {
  /** Lower case, without punctuation. */
  readonly words: string;
  readonly phrases: readonly string[];
  readonly statements: number;
  readonly positions: number;
  readonly firstUse: string | undefined;
  readonly lastUse: string | undefined;
  /** The first 100. */
  readonly uses: readonly string[];
  readonly actors: readonly string[];
  readonly otherActors: readonly string[];
}

/** A formula as the API answers it. */
export interface AnsweredFormula {
  readonly text: string;
  readonly phrases: readonly string[];
  readonly statements: number;
  readonly positions: number;
  readonly firstUse: Id;
  readonly lastUse: Id;
  readonly uses: readonly Id[];
  readonly actors: readonly Id[];
  readonly otherActors: readonly Id[];
}

interface Id {
  readonly id: string;
}

export type NaiveOrder = 'STATEMENTS_DESC' | 'FIRST_USE_ASC' | 'LAST_USE_DESC';

interface Use {
  readonly position: GraphNode;
  readonly isQuoted: boolean;
}

/** In the order of the answer. */
export function listFormulas(
  graph: CorpusGraph,
  positions: readonly GraphNode[],
  order: NaiveOrder = 'STATEMENTS_DESC',
): readonly NaiveFormula[] {
  const usesOf = collectUses(graph, positions);
  const everywhere = collectUses(graph, graph.all('Position'));
  const groups = new Map<string, string[]>();
  for (const [phrase, uses] of usesOf) {
    if (!uses.some(({ isQuoted }) => isQuoted) || !recurs(graph, uses)) continue;
    const key = JSON.stringify(
      uses.map(({ position, isQuoted }) => [position.id, isQuoted]).sort(),
    );
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return [...groups.values()]
    .map((found): NaiveFormula => {
      const phrases = found.toSorted();
      const uses = usesOf.get(phrases[0] ?? '') ?? [];
      const actors = actorsOf(graph, uses);
      const all = phrases.flatMap((phrase) => everywhere.get(phrase) ?? []);
      return {
        words: wordsOfFormula(graph, uses, phrases),
        phrases,
        statements: new Set(uses.map(({ position }) => statementOf(graph, position))).size,
        positions: uses.length,
        firstUse: uses[0]?.position.id,
        lastUse: uses.at(-1)?.position.id,
        uses: uses.slice(0, 100).map(({ position }) => position.id),
        actors,
        otherActors: actorsOf(graph, all).filter((id) => !actors.includes(id)),
      };
    })
    .sort((a, b) => compare[order](graph, a, b) || byPhrase[order] * comparePhrases(a, b));
}

/** With the ids of its records; those of actors sorted, whose names are not compared here. */
export function flattenFormula(formula: AnsweredFormula): NaiveFormula {
  const { text, firstUse, lastUse, uses, actors, otherActors, ...counts } = formula;
  const idsOf = (nodes: readonly Id[]): readonly string[] => nodes.map(({ id }) => id);
  return {
    phrases: counts.phrases,
    statements: counts.statements,
    positions: counts.positions,
    words: wordsOf(text).join(' '),
    firstUse: firstUse.id,
    lastUse: lastUse.id,
    uses: idsOf(uses),
    actors: idsOf(actors).toSorted(),
    otherActors: idsOf(otherActors).toSorted(),
  };
}

type Compare = (graph: CorpusGraph, a: NaiveFormula, b: NaiveFormula) => number;

const compare: Readonly<Record<NaiveOrder, Compare>> = {
  STATEMENTS_DESC: (_graph, a, b) =>
    b.statements - a.statements || b.phrases.length - a.phrases.length,
  FIRST_USE_ASC: (graph, a, b) => dayOf(graph, a.firstUse) - dayOf(graph, b.firstUse),
  LAST_USE_DESC: (graph, a, b) => dayOf(graph, b.lastUse) - dayOf(graph, a.lastUse),
};
const byPhrase = { STATEMENTS_DESC: -1, FIRST_USE_ASC: 1, LAST_USE_DESC: -1 } as const;

function comparePhrases(a: NaiveFormula, b: NaiveFormula): number {
  return (a.phrases[0] ?? '') < (b.phrases[0] ?? '') ? -1 : 1;
}

function dayOf(graph: CorpusGraph, position: string | undefined): number {
  return Number(graph.find(position ?? '')?.properties['occurredOnDayFrom']);
}

/** By phrase, in the order of time. */
function collectUses(
  graph: CorpusGraph,
  positions: readonly GraphNode[],
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const inOrder = positions.toSorted(
    (a, b) => dayOf(graph, a.id) - dayOf(graph, b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const position of inOrder) {
    const excerpts = graph.targets(position, 'EVIDENCED_BY');
    const quoted = new Set(excerpts.flatMap((each) => phrasesOf(textOf(each, 'exact') ?? '')));
    const around = excerpts.flatMap((each) => textsOf(each, 'fingerprints'));
    for (const phrase of new Set([...quoted, ...around])) {
      uses.set(phrase, [...(uses.get(phrase) ?? []), { position, isQuoted: quoted.has(phrase) }]);
    }
  }
  return uses;
}

/** Whether two statements of one principal use it. */
function recurs(graph: CorpusGraph, uses: readonly Use[]): boolean {
  return actorsOf(graph, uses).some((actor) => {
    const own = uses.filter(({ position }) =>
      graph.sources(position, 'MADE').some(({ id }) => id === actor),
    );
    return new Set(own.map(({ position }) => statementOf(graph, position))).size > 1;
  });
}

function statementOf(graph: CorpusGraph, position: GraphNode): string | undefined {
  return graph.sources(position, 'CONTAINS')[0]?.id;
}

function actorsOf(graph: CorpusGraph, uses: readonly Use[]): readonly string[] {
  const ids = uses.flatMap(({ position }) => graph.sources(position, 'MADE').map(({ id }) => id));
  return [...new Set(ids)].sort();
}

/** Of the first quoted use: the quote that has most of the phrases. */
function wordsOfFormula(
  graph: CorpusGraph,
  uses: readonly Use[],
  phrases: readonly string[],
): string {
  const first = uses.find(({ isQuoted }) => isQuoted);
  if (first === undefined) return '';
  const quotes = graph
    .targets(first.position, 'EVIDENCED_BY')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((each) => wordsOf(textOf(each, 'exact') ?? ''));
  const marked = quotes.map((words) => {
    const kept = words.map(() => false);
    let count = 0;
    words.forEach((_, from) => {
      const length = lengthFrom(words, from);
      if (length === undefined) return;
      if (!phrases.includes(hash(words.slice(from, from + length)))) return;
      count += 1;
      kept.fill(true, from, from + length);
    });
    return { count, text: words.filter((_, at) => kept[at]).join(' ') };
  });
  return marked.reduce((best, each) => (each.count > best.count ? each : best)).text;
}

function phrasesOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((_, from) => {
    const length = lengthFrom(words, from);
    return length === undefined ? [] : [hash(words.slice(from, from + length))];
  });
}

const HAN = /\p{Script=Han}/u;

/** Words of a phrase that starts here: five, each Han character half of one. */
function lengthFrom(words: readonly string[], from: number): number | undefined {
  let sum = 0;
  for (let at = from; at < words.length; at += 1) {
    sum += HAN.test(words[at] ?? '') ? 0.5 : 1;
    if (sum >= 5) return at - from + 1;
  }
  return undefined;
}

export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  );
}

function hash(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}
