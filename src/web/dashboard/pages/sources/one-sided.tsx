/** Positions known only through media of one state, by that state and by whose positions they are. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { SourceBalanceDocument } from '../../../generated/graphql.js';
import { toActor } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { Counts } from '../../figure/counts.js';
import { recordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printUncounted } from '../../words/print-holdings.js';
import { printCount, printNumber, printShare } from '../../words/print-number.js';
import type { BalanceProps } from './balance-props.js';

type OneSidedState = BalanceProps['balance']['oneSided']['byState'][number];

const SHOWN = 10;

const PARTS = ['own', 'against', 'others'] as const;
type Part = (typeof PARTS)[number];

const partNames: Readonly<Record<Part, string>> = {
  own: 'the state’s own positions',
  against: 'others’ positions against it',
  others: 'others’ positions on other matters',
};

const partColours: Readonly<Record<Part, string>> = {
  own: 'var(--matrix)',
  against: 'var(--accusation)',
  others: 'var(--other)',
};

interface Segment {
  readonly name: string;
  readonly href: string;
  readonly part: Part;
  readonly count: number;
  readonly from: number;
}

interface OneSidedProps extends BalanceProps {
  /** Documents of the corpus. */
  readonly documentsHeld: number;
}

export function OneSided({ balance, variables, documentsHeld }: OneSidedProps) {
  const { positions, sources, oneSided } = balance;
  const { byState } = oneSided;
  const shown = useMemo(() => byState.slice(0, SHOWN), [byState]);
  const draw = useCallback((width: number) => drawSides(shown, width), [shown]);
  return (
    <Figure
      id="one-sided"
      title="Known only through one side’s media"
      unit="positions"
      extent={`${printNumber(oneSided.positions)} of ${printCount(positions, 'position')}${share(balance)}; ${printNumber(shown.length)} of ${printCount(oneSided.byState.length, 'state')}`}
      source={{ document: SourceBalanceDocument, variables }}
      table={{
        columns: [
          'media of',
          'positions',
          ...PARTS.map((part) => ({ heading: partNames[part], csv: `positions_${part}` })),
        ],
        rows: oneSided.byState.map((each) => [
          recordCell(each.state, toActor(each.state.id)),
          each.positions,
          ...PARTS.map((part) => countPart(each, part)),
        ]),
      }}
      note={
        <>
          {printUncounted(sources.documents, documentsHeld)} Media of a state: those that it runs,
          and pages that reprint its words. A publisher with no state coded is not coded, not
          independent. Others’ positions against a state that only its own media carry are known
          only through their target.
        </>
      }
    >
      <Counts
        rows={[
          ['documents', sources.documents],
          ['publishers of these', sources.publishers],
          ['origins: whose words they carry', sources.origins],
        ]}
      />
      {shown.length > 0 && (
        <>
          <ul className="legend">
            {PARTS.map((part) => (
              <li key={part}>
                <svg viewBox="0 0 10 10" aria-hidden>
                  <rect width="10" height="10" fill={partColours[part]} />
                </svg>
                {partNames[part]}
              </li>
            ))}
          </ul>
          <Drawing
            label="Bars of positions by the state whose media alone carry them"
            draw={draw}
          />
        </>
      )}
    </Figure>
  );
}

function share({ positions, oneSided }: BalanceProps['balance']): string {
  return ` (${printShare(oneSided.positions, positions) ?? ''})`;
}

function countPart({ positions, ownPositions, positionsAgainst }: OneSidedState, part: Part) {
  return {
    own: ownPositions,
    against: positionsAgainst,
    others: positions - ownPositions - positionsAgainst,
  }[part];
}

function drawSides(states: readonly OneSidedState[], width: number): PlotOptions {
  const segments = states.flatMap(toSegments);
  return {
    width,
    height: 12 + states.length * 27,
    marginLeft: 110,
    marginRight: 44,
    marginTop: 2,
    marginBottom: 2,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: states.map(({ state }) => state.name) },
    marks: [
      barX(segments, {
        y: 'name',
        x1: 'from',
        x2: ({ from, count }: Segment) => from + count,
        insetTop: 3,
        insetBottom: 3,
        insetRight: 1,
        fill: ({ part }: Segment) => partColours[part],
        href: 'href',
        ariaLabel: ({ name, part, count }: Segment) =>
          `Only through media of ${name}, ${partNames[part]}: ${printNumber(count)}`,
        title: ({ part, count }: Segment) => `${partNames[part]}: ${printNumber(count)}`,
      }),
      text(states, {
        y: ({ state }: OneSidedState) => state.name,
        x: 'positions',
        dx: 6,
        textAnchor: 'start',
        text: ({ positions }: OneSidedState) => printNumber(positions),
      }),
    ],
  };
}

function toSegments(each: OneSidedState): readonly Segment[] {
  let from = 0;
  return PARTS.flatMap((part) => {
    const count = countPart(each, part);
    const start = from;
    from += count;
    const { name, id } = each.state;
    return count <= 0 ? [] : [{ name, href: toActor(id), part, count, from: start }];
  });
}
