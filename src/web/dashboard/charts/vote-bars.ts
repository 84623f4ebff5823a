/** Votes as bars of equal length: in favour, abstained, against. Pure. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import type { Vote } from '../../generated/graphql.js';
import { printNumber } from '../words/print-number.js';
import { voteNames } from '../words/vocabulary.js';
import { nameOf } from './row-name.js';

export interface VoteRow {
  readonly name: string;
  /** Link of its name; undefined on its own page. */
  readonly href: string | undefined;
  readonly votes: readonly { readonly vote: Vote }[];
}

interface Segment {
  readonly name: string;
  readonly vote: Vote;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly href: string | undefined;
}

export const voteColours: Readonly<Record<Vote, string>> = {
  YES: 'var(--proposal)',
  ABSTAIN: 'var(--other)',
  NO: 'var(--accusation)',
};

// Object.keys widens to string; the keys are exactly the votes.
export const VOTES = Object.keys(voteColours) as readonly Vote[];

export function countVotes(votes: VoteRow['votes']): Readonly<Record<Vote, number>> {
  const count = (vote: Vote): number => votes.filter((each) => each.vote === vote).length;
  return { YES: count('YES'), ABSTAIN: count('ABSTAIN'), NO: count('NO') };
}

const ROW_HEIGHT = 42;
/** A smaller part of the bar is too narrow for its number. */
const MIN_SHARE = 0.035;

/** Names are above the bars, so that bars have the full width of a phone. */
export function drawVotes(rows: readonly VoteRow[], width: number): PlotOptions {
  const segments = rows.flatMap(toSegments);
  const named = rows.length > 1;
  return {
    width,
    height: rows.length * ROW_HEIGHT + 8,
    margin: 0,
    marginTop: 2,
    x: { axis: null, domain: [0, 1] },
    y: { label: null, domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      barX(segments, {
        x1: 'from',
        x2: 'to',
        y: 'name',
        insetTop: named ? 20 : 4,
        insetBottom: 4,
        insetRight: 1,
        fill: ({ vote }: Segment) => voteColours[vote],
        fillOpacity: ({ vote }: Segment) => (vote === 'ABSTAIN' ? 0.45 : 1),
        href: 'href',
        ariaLabel: ({ name, vote, count }: Segment) =>
          `${name}: ${printNumber(count)} ${voteNames[vote]}`,
        title: ({ vote, count }: Segment) => `${printNumber(count)} ${voteNames[vote]}`,
      }),
      text(
        segments.filter(({ from, to }) => to - from >= MIN_SHARE),
        {
          x: ({ from }: Segment) => from,
          y: 'name',
          dx: 6,
          dy: named ? 8 : 0,
          textAnchor: 'start',
          text: ({ count }: Segment) => printNumber(count),
          fill: ({ vote }: Segment) => (vote === 'ABSTAIN' ? 'var(--ink)' : 'var(--paper)'),
          fontWeight: 600,
          pointerEvents: 'none',
        },
      ),
      ...(named
        ? [
            text(rows, {
              x: 0,
              y: 'name',
              dy: -12,
              ...nameOf(width),
              text: 'name',
              href: 'href',
            }),
          ]
        : []),
    ],
  };
}

function toSegments({ name, href, votes }: VoteRow): readonly Segment[] {
  const counts = countVotes(votes);
  let from = 0;
  return VOTES.flatMap((vote) => {
    const start = from;
    from += counts[vote] / votes.length;
    return counts[vote] === 0
      ? []
      : [{ name, href, vote, count: counts[vote], from: start, to: from }];
  });
}
