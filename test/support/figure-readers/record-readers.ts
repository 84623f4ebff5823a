/** Figures on pages of one record or pair, on the overview, and on searches for records. */
import {
  type Counted,
  type Day,
  type Dyad,
  listNames,
  type Named,
  type Page,
  printDay,
  printSpan,
  readDyad,
  readGroups,
  readPositions,
  type Rows,
  type Said,
  type Span,
  sumOf,
} from './read-parts.js';

export const recordReaders = {
  '#most-accusing': ({ dyads }: { dyads: Page<Dyad> }) => dyads.nodes.map(readDyad),
  '#years': ({ timeline }: { timeline: Timeline }) =>
    timeline.buckets.map(({ from, values }) => [from.slice(0, 4), ...readGroups(values)]),
  '#latest-exchanges': readPositions,
  '#corpus': readCounts,
  'dyads#dyads': ({ dyads }: { dyads: Page<Dyad> }) => dyads.nodes.map(readDyad),
  'dyads#counts': ({ dyads }: { dyads: Page<Dyad> }) =>
    [
      ['United Kingdom', 'China'],
      ['China', 'United Kingdom'],
    ].flatMap(([accuser, accused]) =>
      dyads.nodes
        .filter((dyad) => dyad.accuser.name === accuser && dyad.accused.name === accused)
        .map(readDyad),
    ),
  'dyads#timeline': readPositions,
  'dyads#made': readExchanges,
  'dyads#received': readExchanges,
  'threads#thread': ({ thread }: { thread: Thread }) =>
    thread.positions.map(({ depth, position }) => [depth, printDay(position.occurredOn)]),
  'positions#answers': ({ position }: { position: Answering }) =>
    position.respondsTo.map(({ latency, position: target }) => [
      printDay(target.occurredOn),
      listNames(target.madeBy),
      undefined,
      printSpan(latency),
      target.asserts,
    ]),
  'positions#answered-by': ({ position }: { position: Answering }) =>
    position.responses.edges.map(({ latency, node }) => [
      printDay(node.occurredOn),
      listNames(node.madeBy),
      undefined,
      printSpan(latency),
      node.asserts,
    ]),
  'actors#counts': (data: ActorCounts) => {
    const kinds = data.made.facets[0]?.values ?? [];
    const [accusations, denials, proposals] = ['ACCUSATION', 'DENIAL', 'PROPOSAL'].map((kind) =>
      sumOf(kinds, kind),
    );
    const named = [accusations, denials, proposals].reduce<number>((sum, n) => sum + (n ?? 0), 0);
    return [
      ['accusations made', accusations],
      ['denials made', denials],
      ['proposals made', proposals],
      ['other positions made', data.made.totalCount - named],
      ['accusations of it', data.accused.totalCount],
      ['of them answered', data.answered.totalCount],
      ['not answered', data.unanswered.totalCount],
    ];
  },
  'actors#positions': readPositions,
  'about#holdings': readCounts,
  'about#coverage': ({ coverage }: { coverage: { readonly byActor: readonly Covered[] } }) =>
    coverage.byActor.map(({ actor, counts, years }) => [
      actor.name,
      counts.statements,
      years.map((each) => `${String(each.year)}: ${String(each.counts.statements)}`).join(', '),
    ]),
  'about#agreement': ({ dataset }: { dataset: { readonly agreement: readonly Agreement[] } }) =>
    dataset.agreement.map(({ what, value, n }) => [what, String(value), n ?? '']),
  'search#hits': ({ search }: { search: Found }) =>
    search.hits.map(({ node, snippets }) => [
      node.asserts ?? node.heading ?? node.name ?? node.title ?? node.url,
      undefined,
      undefined,
      snippets[0]?.text ?? '',
    ]),
  'search#facets': ({ search }: { search: Found }) =>
    [{ values: search.byType }, ...search.facets].flatMap(({ values }) =>
      values.map(({ count }) => [undefined, undefined, count]),
    ),
  'explorer#graph': ({ subgraph }: { subgraph: { readonly nodes: readonly GraphNode[] } }) =>
    subgraph.nodes.map(({ label, date, distance, degree }) => [
      label,
      undefined,
      date === null ? '' : printDay(date),
      distance ?? '',
      degree,
    ]),
} satisfies Readonly<Record<string, (data: never) => Rows>>;

interface Covered {
  readonly actor: Named;
  readonly counts: { readonly statements: number };
  readonly years: readonly {
    readonly year: number;
    readonly counts: { readonly statements: number };
  }[];
}

interface Agreement {
  readonly what: string;
  readonly value: number;
  readonly n: number | null;
}

interface Found {
  readonly byType: readonly { readonly count: number }[];
  readonly facets: readonly { readonly values: readonly Counted[] }[];
  readonly hits: readonly {
    readonly node: Readonly<
      Partial<Record<'asserts' | 'heading' | 'name' | 'title' | 'url', string | null>>
    >;
    readonly snippets: readonly { readonly text: string }[];
  }[];
}

interface GraphNode {
  readonly label: string;
  readonly date: Day | null;
  readonly distance: number | null;
  readonly degree: number;
}

interface Timeline {
  readonly buckets: readonly { readonly from: string; readonly values: readonly Counted[] }[];
  readonly imprecise: number;
  readonly impreciseValues: readonly Counted[];
}

interface Thread {
  readonly positions: readonly { readonly depth: number; readonly position: Said }[];
}

interface Answering {
  readonly respondsTo: readonly { readonly latency: Span; readonly position: Said }[];
  readonly responses: {
    readonly edges: readonly { readonly latency: Span; readonly node: Said }[];
  };
}

interface ActorCounts {
  readonly made: {
    readonly totalCount: number;
    readonly facets: readonly { readonly values: readonly Counted[] }[];
  };
  readonly accused: { readonly totalCount: number };
  readonly answered: { readonly totalCount: number };
  readonly unanswered: { readonly totalCount: number };
}

function readCounts({ dataset }: { dataset: { counts: Readonly<Record<string, number>> } }): Rows {
  return Object.entries(dataset.counts);
}

/** A row for each answer; one for an accusation without any. */
function readExchanges({
  accusations,
}: {
  accusations: Page<Said & { readonly responses: Answering['responses'] }>;
}): Rows {
  return accusations.nodes.flatMap(({ occurredOn, asserts, responses }) => {
    const head = [printDay(occurredOn), asserts];
    if (responses.edges.length === 0) return [[...head, '', '']];
    return responses.edges.map(({ latency, node }) => [...head, node.asserts, printSpan(latency)]);
  });
}
