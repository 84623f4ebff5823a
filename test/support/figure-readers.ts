/**
 * What the answer of each figure's query says, as the first cells of the rows of its table. Written
 * against the schema, not against the pages: a page that shows something else is wrong.
 */

interface Named {
  readonly name: string;
}

interface Day {
  readonly value: string;
}

interface Dyad {
  readonly accuser: Named;
  readonly accused: Named;
  readonly accusations: number;
  readonly answered: number;
}

interface Said {
  readonly asserts: string;
  readonly occurredOn: Day;
  readonly madeBy: readonly Named[];
}

interface Span {
  readonly minDays: number;
  readonly maxDays: number;
}

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

export type Rows = readonly (readonly unknown[])[];

/** By `<first word of the path>#<id of the figure>`; each takes the data of its own query. */
export const figureReaders: Readonly<Record<string, (data: never) => Rows>> = {
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
  'timeline#counts': ({ timeline }: { timeline: Timeline }) => [
    ...timeline.buckets.map(({ values }) => [undefined, ...readGroups(values)]),
    ...(timeline.imprecise === 0
      ? []
      : [['in no one interval', ...readGroups(timeline.impreciseValues)]]),
  ],
  'timeline#marks': readPositions,
  'latency#answers': ({ replyLatency }: { replyLatency: Latency }) => {
    const [{ accusations, answered, soonest, latest } = NO_GROUP] = replyLatency.groups;
    const count = (curve: WaitingCurve, from: number, to: number): number =>
      curve.points.reduce(
        (sum, point) => (point.days >= from && point.days <= to ? sum + point.answered : sum),
        0,
      );
    const bounds = [0, 1, 2, 8, 31, 366, Infinity];
    return [
      ...bounds
        .slice(0, -1)
        .map((from, index) => [
          undefined,
          count(soonest, from, (bounds[index + 1] ?? 0) - 1),
          count(latest, from, (bounds[index + 1] ?? 0) - 1),
        ]),
      [`no answer by ${printDay({ value: replyLatency.asOf })}`, accusations - answered],
    ];
  },
  'latency#waiting': ({ replyLatency }: { replyLatency: Latency }) => {
    const [{ soonest, latest } = NO_GROUP] = replyLatency.groups;
    return [soonest, latest].flatMap(({ points }) =>
      points.map(({ days, atRisk, answered }) => [undefined, days, atRisk, answered]),
    );
  },
  'latency#groups': ({ replyLatency }: { replyLatency: Latency }) =>
    replyLatency.groups.map(({ accusations, answered }) => [undefined, accusations, answered]),
  'unanswered#sides': ({ unanswered }: { unanswered: Page<Unanswered> }) => {
    const held = unanswered.nodes.flatMap(({ coverage }) => coverage);
    const names = [...new Set(held.map(({ side }) => side.name))];
    return names
      .map((name) => {
        const own = held.filter(({ side }) => side.name === name);
        const heard = own.filter(({ statements }) => statements > 0).length;
        return [name, heard, own.length - heard] as const;
      })
      .sort(
        ([name, heard, unheard], [other, otherHeard, otherUnheard]) =>
          otherHeard + otherUnheard - heard - unheard || (name < other ? -1 : 1),
      );
  },
  'unanswered#unanswered': ({ unanswered }: { unanswered: Page<Unanswered> }) =>
    unanswered.nodes.flatMap(({ accusation, waited, coverage }) =>
      coverage.map(({ side, statements, lastStatement }) => [
        printDay(accusation.occurredOn),
        listNames(accusation.madeBy),
        printSpan(waited),
        side.name,
        statements,
        lastStatement === null ? '' : printDay(lastStatement.occurredOn),
        accusation.asserts,
      ]),
    ),
  'compare#counts': (data: Compared) => {
    const sides = readCompared(data);
    const kinds = sides.map(({ made }) => readGroups(readFacet(made, 'KIND')));
    return [
      ...[0, 1, 2, 3].map((group) => [undefined, ...kinds.map((counts) => counts[group])]),
      ['accusations of it', ...sides.map(({ accused }) => accused)],
      ['of them answered', ...sides.map(({ answered }) => answered)],
      ['not answered', ...sides.map(({ unanswered }) => unanswered)],
      [
        'share of accusations answered',
        ...sides.map(
          ({ answered, unanswered }) =>
            `${String(Math.round((100 * answered) / (answered + unanswered)))} %`,
        ),
      ],
    ];
  },
  'compare#forms': (data: Compared) => readWays(data, 'FORM'),
  'compare#conduct': (data: Compared) => readWays(data, 'CONDUCT'),
  'compare#years': (data: Compared) => {
    const sides = readCompared(data).map(({ made }) => readFacet(made, 'YEAR'));
    const years = sides.flat().map(({ value }) => Number(value));
    const first = Math.min(...years);
    return [...Array(Math.max(...years) - first + 1).keys()].map((index) => [
      String(first + index),
      ...sides.map((values) => sumOf(values, String(first + index))),
    ]);
  },
  'compare#pairs': ({ dyads }: { dyads: Page<Dyad> }) =>
    dyads.nodes
      .filter(({ accuser, accused }) =>
        [accuser, accused].every(({ name }) => ['China', 'Russia', 'United States'].includes(name)),
      )
      .map(readDyad),
  'sources#one-sided': ({ sourceBalance }: { sourceBalance: Balance }) =>
    sourceBalance.oneSided.byState.map(({ state, positions, ownPositions, positionsAgainst }) => [
      state.name,
      positions,
      ownPositions,
      positionsAgainst,
      positions - ownPositions - positionsAgainst,
    ]),
  'sources#kinds': ({ sourceBalance }: { sourceBalance: Balance }) =>
    sourceBalance.byKind.map(({ counts }) => [undefined, ...readSources(counts)]),
  'sources#affiliations': ({ sourceBalance }: { sourceBalance: Balance }) => [
    ...sourceBalance.byAffiliation.map(({ state, basis, counts }) => [
      state.name,
      basis === 'RUN_BY' ? 'run by it' : 'reprints it',
      ...readSources(counts),
    ]),
    ['no state coded', '', ...readSources(sourceBalance.withoutAffiliation)],
  ],
  'sources#nested': ({ sourceBalance }: { sourceBalance: Balance }) =>
    sourceBalance.nested.positions.map(({ occurredOn, madeBy, asserts }) => [
      printDay(occurredOn),
      listNames(madeBy),
      asserts,
    ]),
  'initiatives#references': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes
      .map(({ name, proposes, endorses, joins, invokes, rejects }) => ({
        name,
        counts: [proposes, endorses, joins, invokes, rejects].map(({ totalCount }) => totalCount),
      }))
      .map(({ name, counts }) => ({ name, counts, sum: counts.reduce((one, two) => one + two, 0) }))
      .filter(({ sum }) => sum > 0)
      .sort((one, other) => other.sum - one.sum)
      .map(({ name, counts }) => [name, ...counts]),
  'initiatives#votes': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes
      .filter(({ votes }) => votes.length > 0)
      .map(({ name, announcedOn, votes }) => [
        name,
        printDay(announcedOn),
        ...['YES', 'ABSTAIN', 'NO'].map(
          (vote) => votes.filter((each) => each.vote === vote).length,
        ),
      ]),
  'initiatives#initiatives': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes.map(({ name, announcedOn, proposedBy, endorsedBy, opposedBy }) => [
      name,
      printDay(announcedOn),
      undefined,
      listNames(proposedBy),
      endorsedBy.length,
      opposedBy.length,
    ]),
  'initiatives#citations': readPositions,
  'initiatives#sides': ({ initiative }: { initiative: { ledger: readonly Act[] } }) => {
    const among = (isOn: (act: Act) => boolean): number =>
      new Set(initiative.ledger.filter(isOn).map(({ actor }) => actor.name)).size;
    return [
      among(({ act }) => act === 'PROPOSED'),
      among(({ act }) => ['ENDORSED', 'JOINED'].includes(act)),
      among(({ act }) => act === 'OPPOSED'),
      among(({ act }) => act === 'INVOKED'),
      among(({ withDenial }) => withDenial === true),
      ...['YES', 'ABSTAIN', 'NO'].map((given) => among(({ vote }) => vote === given)),
    ]
      .filter((count) => count > 0)
      .map((count) => [undefined, count]);
  },
  'initiatives#ledger': ({ initiative }: { initiative: { ledger: readonly Act[] } }) =>
    initiative.ledger.map(({ actor, on }) => [
      on === null ? '' : printDay(on),
      undefined,
      actor.name,
    ]),
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
};

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

interface Counted {
  readonly value: string;
  readonly count: number;
}

interface Timeline {
  readonly buckets: readonly { readonly from: string; readonly values: readonly Counted[] }[];
  readonly imprecise: number;
  readonly impreciseValues: readonly Counted[];
}

interface Made {
  readonly totalCount: number;
  readonly facets: readonly { readonly by: string; readonly values: readonly Counted[] }[];
}

type Ordinal = 'One' | 'Two' | 'Three';

/** Those that were not asked for are not there. */
type Compared = Readonly<
  Partial<
    Record<`madeBy${Ordinal}`, Made> &
      Record<`accusing${Ordinal}` | `answeredBy${Ordinal}` | `unansweredBy${Ordinal}`, Counting>
  >
>;

interface SourceCounts {
  readonly positions: number;
  readonly documents: number;
  readonly publishers: number;
  readonly origins: number;
}

interface Balance {
  readonly byKind: readonly { readonly counts: SourceCounts }[];
  readonly byAffiliation: readonly {
    readonly state: Named;
    readonly basis: string;
    readonly counts: SourceCounts;
  }[];
  readonly withoutAffiliation: SourceCounts;
  readonly oneSided: {
    readonly byState: readonly {
      readonly state: Named;
      readonly positions: number;
      readonly ownPositions: number;
      readonly positionsAgainst: number;
    }[];
  };
  readonly nested: { readonly positions: readonly Said[] };
}

interface Unanswered {
  readonly accusation: Said;
  readonly waited: Span;
  readonly coverage: readonly {
    readonly side: Named;
    readonly statements: number;
    readonly lastStatement: { readonly occurredOn: Day } | null;
  }[];
}

interface Counting {
  readonly totalCount: number;
}

interface Initiative extends Named {
  readonly announcedOn: Day;
  readonly proposedBy: readonly Named[];
  readonly endorsedBy: readonly unknown[];
  readonly opposedBy: readonly unknown[];
  readonly votes: readonly { readonly vote: string }[];
  readonly proposes: Counting;
  readonly endorses: Counting;
  readonly joins: Counting;
  readonly invokes: Counting;
  readonly rejects: Counting;
}

interface Act {
  readonly act: string;
  readonly actor: Named;
  readonly on: Day | null;
  readonly vote: string | null;
  readonly withDenial: boolean | null;
}

interface WaitingCurve {
  readonly points: readonly {
    readonly days: number;
    readonly atRisk: number;
    readonly answered: number;
  }[];
}

interface Latency {
  readonly asOf: string;
  readonly groups: readonly {
    readonly accusations: number;
    readonly answered: number;
    readonly soonest: WaitingCurve;
    readonly latest: WaitingCurve;
  }[];
}

const NO_GROUP: Latency['groups'][number] = {
  accusations: 0,
  answered: 0,
  soonest: { points: [] },
  latest: { points: [] },
};

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

function readDyad({ accuser, accused, accusations, answered }: Dyad) {
  return [`${accuser.name} → ${accused.name}`, accusations, answered];
}

function readPositions({ positions }: { positions: Page<Said> }): Rows {
  return positions.nodes.map(({ occurredOn, madeBy }) => [printDay(occurredOn), listNames(madeBy)]);
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

function readSources({ positions, documents, publishers, origins }: SourceCounts) {
  return [positions, documents, publishers, origins];
}

function readCompared(data: Compared) {
  return (['One', 'Two', 'Three'] as const).flatMap((ordinal) => {
    const made = data[`madeBy${ordinal}`];
    if (made === undefined) return [];
    return [
      {
        made,
        accused: data[`accusing${ordinal}`]?.totalCount ?? 0,
        answered: data[`answeredBy${ordinal}`]?.totalCount ?? 0,
        unanswered: data[`unansweredBy${ordinal}`]?.totalCount ?? 0,
      },
    ];
  });
}

function readFacet({ facets }: Made, by: string): readonly Counted[] {
  return facets.find((facet) => facet.by === by)?.values ?? [];
}

/** Words that at least one actor has, those with most positions first, then by word. */
function readWays(data: Compared, by: string): Rows {
  const sides = readCompared(data).map(({ made }) => readFacet(made, by));
  const words = [...new Set(sides.flat().map(({ value }) => value))];
  return words
    .map((word) => ({ word, counts: sides.map((values) => sumOf(values, word)) }))
    .map(({ word, counts }) => ({ word, counts, sum: counts.reduce((one, two) => one + two, 0) }))
    .sort((one, other) => other.sum - one.sum || (one.word < other.word ? -1 : 1))
    .map(({ counts }) => [undefined, ...counts]);
}

/** Accusations, denials, proposals, and all other kinds together. */
function readGroups(values: readonly Counted[]): readonly number[] {
  const named = ['ACCUSATION', 'DENIAL', 'PROPOSAL'];
  const others = values.filter(({ value }) => !named.includes(value));
  return [
    ...named.map((kind) => sumOf(values, kind)),
    round(others.reduce((sum, { count }) => sum + count, 0)),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function sumOf(values: readonly Counted[], value: string): number {
  return round(values.find((each) => each.value === value)?.count ?? 0);
}

const listNames = (actors: readonly Named[]): string => actors.map(({ name }) => name).join(', ');

function printSpan({ minDays, maxDays }: Span): string {
  if (minDays !== maxDays) return `${String(minDays)} to ${String(maxDays)} days`;
  return minDays === 1 ? '1 day' : `${String(minDays)} days`;
}

/** As the engine of the tests writes a date, which is not the pages' own way of making it. */
function printDay({ value }: Day): string {
  return value
    .split('/')
    .map((part) => {
      const [, month, day] = part.split('-');
      if (month === undefined) return part;
      const date = new Date(part.length === 7 ? `${part}-01` : part);
      const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return date.toLocaleDateString(
        'en-GB',
        day === undefined ? options : { ...options, day: 'numeric' },
      );
    })
    .join(' to ');
}
