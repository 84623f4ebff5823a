/** `discourseNetwork`, evaluated with matrices over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { textOf, type CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { accusedOf, chainOf, occurredOn } from './exchange.js';

export interface NaiveOptions {
  readonly kind: 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT';
  readonly normalisation: 'NONE' | 'AVERAGE_ACTIVITY' | 'JACCARD' | 'COSINE';
  readonly duplicates: 'INCLUDE' | 'STATEMENT' | 'WEEK' | 'MONTH' | 'YEAR' | 'ACROSS_RANGE';
  readonly joint: 'SPLIT' | 'FRACTIONAL' | 'WHOLE';
}

interface Said {
  readonly actor: string;
  /** Concept and side. */
  readonly side: string;
  readonly share: number;
  readonly position: GraphNode;
  readonly statement: string;
}

/** Weights by "source target" in the order of ids, without zeros. */
export function evaluateDiscourse(
  graph: CorpusGraph,
  positions: readonly GraphNode[],
  options: NaiveOptions,
): ReadonlyMap<string, number> {
  const kept: Said[] = [];
  const said = positions
    .flatMap((position) => saidIn(graph, position, options.joint))
    .sort((a, b) => {
      const [x, y] = [occurredOn(a.position), occurredOn(b.position)];
      return x.dayFrom - y.dayFrom || x.dayTo - y.dayTo || b.share - a.share;
    });
  const seen = new Set<string>();
  for (const each of said) {
    const unit = unitOf(each, options.duplicates);
    const key = `${each.actor}|${each.side}|${String(unit)}`;
    if (unit !== undefined && seen.has(key)) continue;
    seen.add(key);
    kept.push(each);
  }
  const actors = [...new Set(kept.map(({ actor }) => actor))].sort();
  const sides = [...new Set(kept.map(({ side }) => side))];
  const concepts = [...new Set(sides.map((side) => side.slice(1)))];
  const x = new Map<string, number>();
  for (const { actor, side, share } of kept) {
    x.set(`${actor}|${side}`, (x.get(`${actor}|${side}`) ?? 0) + share);
  }
  const at = (actor: string, side: string): number => x.get(`${actor}|${side}`) ?? 0;
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const weights = new Map<string, number>();
  for (const i of actors) {
    for (const j of actors.filter((other) => other > i)) {
      const congruence = sum(sides.map((side) => at(i, side) * at(j, side)));
      const conflict = sum(
        concepts.map(
          (concept) =>
            at(i, `+${concept}`) * at(j, `-${concept}`) +
            at(i, `-${concept}`) * at(j, `+${concept}`),
        ),
      );
      const activityOf = (actor: string): number => sum(sides.map((side) => at(actor, side)));
      const only = (one: string, other: string): number =>
        sum(sides.map((side) => (at(other, side) === 0 ? at(one, side) : 0)));
      const divisor = {
        NONE: () => 1,
        AVERAGE_ACTIVITY: () => (activityOf(i) + activityOf(j)) / 2,
        JACCARD: () => only(i, j) + only(j, i) + congruence,
        COSINE: () => Math.sqrt(activityOf(i) ** 2) * Math.sqrt(activityOf(j) ** 2),
      }[options.normalisation]();
      const amount = {
        CONGRUENCE: congruence,
        CONFLICT: conflict,
        SUBTRACT: congruence - conflict,
      }[options.kind];
      if (Math.abs(amount) > 1e-9) weights.set(`${i} > ${j}`, amount / divisor);
    }
  }
  return weights;
}

/** Positions that take a side on anything. */
export function takesSide(graph: CorpusGraph, position: GraphNode): boolean {
  return sidesOf(graph, position).size > 0;
}

function saidIn(
  graph: CorpusGraph,
  position: GraphNode,
  joint: NaiveOptions['joint'],
): readonly Said[] {
  const makers = graph
    .sources(position, 'MADE')
    .map(({ id }) => id)
    .sort();
  const actors = joint === 'WHOLE' ? [makers.join(' ')] : makers;
  const share = joint === 'FRACTIONAL' ? 1 / makers.length : 1;
  const statement = graph.sources(position, 'CONTAINS')[0]?.id ?? '';
  return actors.flatMap((actor) =>
    [...sidesOf(graph, position)].map((side) => ({ actor, side, share, position, statement })),
  );
}

/** "+" or "-" and the concept. */
function sidesOf(graph: CorpusGraph, position: GraphNode): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const { node, properties } of graph.outgoing(position, 'REFERS_TO')) {
    const relation = String(properties['relation']);
    if (relation !== 'INVOKES') sides.add(`${relation === 'REJECTS' ? '-' : '+'}${node.id}`);
  }
  if (position.label === 'Accusation') {
    for (const concept of conceptsOf(graph, position)) sides.add(`+${concept}`);
  }
  const makers = new Set(graph.sources(position, 'MADE').map(({ id }) => id));
  const isEvasive = ['NON_DENIAL', 'COUNTER_ONLY'].includes(textOf(position, 'form') ?? '');
  for (const { node, properties } of graph.outgoing(position, 'RESPONDS_TO')) {
    const relation = String(properties['relation']);
    if (node.label !== 'Accusation' || isEvasive) continue;
    if (!['SUPPORTS', 'DENIES', 'REJECTS'].includes(relation)) continue;
    const all = conceptsOf(graph, node);
    const own = all.filter((concept) => makers.has(concept.split(' ')[0] ?? ''));
    for (const concept of own.length > 0 ? own : all) {
      sides.add(`${relation === 'SUPPORTS' ? '+' : '-'}${concept}`);
    }
  }
  return sides;
}

function conceptsOf(graph: CorpusGraph, accusation: GraphNode): readonly string[] {
  const accused = accusedOf(graph, accusation).flatMap((actor) =>
    [...chainOf(graph, actor)].filter(({ label }) =>
      ['State', 'Bloc', 'Organization', 'Group'].includes(label),
    ),
  );
  return graph
    .targets(accusation, 'CONCERNS')
    .flatMap((incident) => [...new Set(accused)].map(({ id }) => `${id} ${incident.id}`));
}

function unitOf(
  { position, statement }: Said,
  duplicates: NaiveOptions['duplicates'],
): string | undefined {
  const { dayFrom, dayTo } = occurredOn(position);
  const [from, to] = [dayFrom, dayTo].map((day) => intervalOf(day, duplicates));
  switch (duplicates) {
    case 'INCLUDE':
      return undefined;
    case 'STATEMENT':
      return statement;
    case 'ACROSS_RANGE':
      return '';
    case 'WEEK':
    case 'MONTH':
    case 'YEAR':
      return from === to ? from : undefined;
  }
}

/**
 * The calendar interval that contains a day; weeks begin on Mondays, and 1970 began on a Thursday.
 */
function intervalOf(day: number, unit: NaiveOptions['duplicates']): string {
  if (unit === 'WEEK') return String(Math.floor((day + 3) / 7));
  return new Date(day * 86_400_000).toISOString().slice(0, unit === 'YEAR' ? 4 : 7);
}
