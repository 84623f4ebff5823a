/** `dyads`, evaluated pair by pair over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { accusedOf, accusedPolities, answersBy, isPolity, occurredOn } from './exchange.js';

export interface NaiveDyad {
  readonly accusers: readonly string[];
  readonly accused: string;
  readonly accusations: number;
  readonly answeredBySide: number;
  readonly denialsByForm: Readonly<Record<string, number>>;
  readonly counterAccusations: number;
  readonly medianLatency: { readonly minDays: number; readonly maxDays: number } | null;
  readonly firstOn: string;
  readonly lastOn: string;
}

export function evaluateDyads(
  graph: CorpusGraph,
  accusations: readonly GraphNode[],
  level: 'STATE' | 'ACTOR',
  joint: 'SPLIT' | 'FRACTIONAL' | 'WHOLE',
): ReadonlyMap<string, NaiveDyad> {
  const pairs = new Map<string, { accusers: GraphNode[]; accused: GraphNode; of: Share[] }>();
  for (const accusation of accusations) {
    const makers = graph
      .sources(accusation, 'MADE')
      .filter((maker) => level === 'ACTOR' || isPolity(maker))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const groups = joint === 'WHOLE' ? [makers] : makers.map((maker) => [maker]);
    const weight = joint === 'FRACTIONAL' ? 1 / makers.length : 1;
    const accused =
      level === 'STATE' ? accusedPolities(graph, accusation) : accusedOf(graph, accusation);
    for (const accusers of groups.filter((group) => group.length > 0)) {
      for (const each of accused) {
        const key = [...accusers, each].map(({ id }) => id).join(' ');
        const pair = pairs.get(key) ?? { accusers, accused: each, of: [] };
        pair.of.push({ accusation, weight });
        pairs.set(key, pair);
      }
    }
  }
  return new Map(
    [...pairs].map(([key, { accusers, accused, of }]) => [
      key,
      { accusers: accusers.map(({ id }) => id), accused: accused.id, ...count(graph, accused, of) },
    ]),
  );
}

interface Share {
  readonly accusation: GraphNode;
  readonly weight: number;
}

function count(
  graph: CorpusGraph,
  accused: GraphNode,
  shares: readonly Share[],
): Omit<NaiveDyad, 'accusers' | 'accused'> {
  const dated = shares
    .map(({ accusation }) => occurredOn(accusation))
    .sort((a, b) => a.dayFrom - b.dayFrom || a.dayTo - b.dayTo);
  const denials = new Map<string, { readonly form: string; readonly weight: number }>();
  const counters = new Map<string, number>();
  const times: { weight: number; minDays: number; maxDays: number }[] = [];
  for (const { accusation, weight } of shares) {
    const answers = answersBy(graph, accusation, accused);
    for (const { node, relation } of answers) {
      const form = node.properties['form'];
      if (typeof form === 'string') {
        const most = Math.max(weight, denials.get(node.id)?.weight ?? 0);
        denials.set(node.id, { form, weight: most });
      }
      if (relation === 'COUNTERS') {
        counters.set(node.id, Math.max(weight, counters.get(node.id) ?? 0));
      }
    }
    if (answers.length === 0) continue;
    const from = occurredOn(accusation);
    const dates = answers.map(({ node }) => occurredOn(node));
    times.push({
      weight,
      minDays: Math.min(...dates.map(({ dayFrom }) => Math.max(0, dayFrom - from.dayTo))),
      maxDays: Math.min(...dates.map(({ dayTo }) => dayTo - from.dayFrom)),
    });
  }
  const add = (weighted: readonly { readonly weight: number }[]): number =>
    weighted.reduce((sum, { weight }) => sum + weight, 0);
  const median = (bound: 'minDays' | 'maxDays'): number => {
    const inOrder = times.map((time) => time[bound]).sort((a, b) => a - b);
    // The shortest time within which half of the weight lies.
    const isHalf = (days: number): boolean =>
      add(times.filter((time) => time[bound] <= days)) >= add(times) / 2 - 1e-9;
    return inOrder.find(isHalf) ?? NaN;
  };
  const forms: Record<string, number> = {};
  for (const { form, weight } of denials.values()) forms[form] = (forms[form] ?? 0) + weight;
  return {
    accusations: add(shares),
    answeredBySide: add(times),
    denialsByForm: forms,
    counterAccusations: [...counters.values()].reduce((sum, weight) => sum + weight, 0),
    medianLatency:
      times.length === 0 ? null : { minDays: median('minDays'), maxDays: median('maxDays') },
    firstOn: dated.at(0)?.value ?? '',
    lastOn: dated.at(-1)?.value ?? '',
  };
}
