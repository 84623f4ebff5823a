/** Figures that compare actors or their sources. */
import {
  type Counted,
  type Counting,
  type Dyad,
  listNames,
  type Named,
  type Page,
  printDay,
  readDyad,
  readGroups,
  type Rows,
  type Said,
  sumOf,
} from './read-parts.js';

export const comparisonReaders = {
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
} satisfies Readonly<Record<string, (data: never) => Rows>>;

interface Made {
  readonly totalCount: number;
  readonly facets: readonly { readonly by: string; readonly values: readonly Counted[] }[];
}

type Ordinal = 'One' | 'Two' | 'Three';

/** Actors that were not selected are missing. */
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

/** Terms that at least one actor has, by number of positions, then by name. */
function readWays(data: Compared, by: string): Rows {
  const sides = readCompared(data).map(({ made }) => readFacet(made, by));
  const words = [...new Set(sides.flat().map(({ value }) => value))];
  return words
    .map((word) => ({ word, counts: sides.map((values) => sumOf(values, word)) }))
    .map(({ word, counts }) => ({ word, counts, sum: counts.reduce((one, two) => one + two, 0) }))
    .sort((one, other) => other.sum - one.sum || (one.word < other.word ? -1 : 1))
    .map(({ counts }) => [undefined, ...counts]);
}
