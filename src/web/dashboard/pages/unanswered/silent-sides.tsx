/** Accused sides without an answer, and whether the corpus covers them since. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import {
  UnansweredSidesDocument,
  type PositionFilter,
  type UnansweredSidesQuery,
} from '../../../generated/graphql.js';
import { toActor } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { recordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { countSides, type SilentSide } from './count-sides.js';

interface SilentSidesProps {
  readonly question: { readonly filter: PositionFilter; readonly afterDays: number };
  readonly isFiltered: boolean;
}

/** The largest page that the API allows: the latest. */
const PAGE = 200;
const SHOWN = 12;

export function SilentSides({ question, isFiltered }: SilentSidesProps) {
  const variables = { ...question, first: PAGE };
  const asked = useAnswer(UnansweredSidesDocument, variables);
  return (
    <Answered asked={asked}>
      {({ unanswered }) =>
        unanswered.nodes.length === 0 ? (
          <Empty isFiltered={isFiltered}>{explain(unanswered)}</Empty>
        ) : (
          <Sides unanswered={unanswered} variables={variables} />
        )
      }
    </Answered>
  );
}

type Unanswered = UnansweredSidesQuery['unanswered'];

function explain({ matchedAccusations, withoutState }: Unanswered): string {
  if (matchedAccusations === 0) return 'The filter finds no accusation.';
  const found = `The filter finds ${printCount(matchedAccusations, 'accusation')}`;
  return matchedAccusations === withoutState
    ? `${found}, none of them against a state or bloc, so there is nobody whose answer could be counted.`
    : `${found}, but none against a state or bloc has waited that long for an answer.`;
}

interface SidesProps {
  readonly unanswered: Unanswered;
  readonly variables: Readonly<Record<string, unknown>>;
}

function Sides({ unanswered, variables }: SidesProps) {
  const { nodes, totalCount, matchedAccusations, withoutState } = unanswered;
  const sides = useMemo(() => countSides(nodes), [nodes]);
  const shown = useMemo(() => sides.slice(0, SHOWN), [sides]);
  const draw = useCallback((width: number) => drawSides(shown, width), [shown]);
  const latest = nodes.length < totalCount ? ', the latest' : '';
  return (
    <Figure
      id="sides"
      title="Who is accused without an answer here"
      unit="unanswered accusations, once for each side accused"
      extent={`${printNumber(shown.length)} of ${printCount(sides.length, 'side')}; ${printNumber(nodes.length)} of ${printNumber(totalCount)} unanswered${latest}, from ${printCount(matchedAccusations, 'accusation')}`}
      source={{ document: UnansweredSidesDocument, variables }}
      table={{
        columns: [
          'accused',
          { heading: 'the corpus holds statements by it since', csv: 'heard_since' },
          { heading: 'it holds none since', csv: 'unheard_since' },
        ],
        rows: sides.map(({ id, name, heard, unheard }) => [
          recordCell({ id, name }, toActor(id)),
          heard,
          unheard,
        ]),
      }}
      note={
        <>
          {withoutState > 0 &&
            `${printCount(withoutState, 'accusation')} without an accused state or bloc left out: there is nobody whose answer could be counted. `}
          An answer by others, or by the accused to another accusation, does not count here.{' '}
          <a href="/latency">How soon the accused answer, if they do</a>
        </>
      }
    >
      <ul className="legend">
        <li>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect y="1" width="10" height="8" fill="var(--accusation)" />
          </svg>
          the corpus holds statements by the accused since
        </li>
        <li>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect
              x="0.5"
              y="1.5"
              width="9"
              height="7"
              fill="none"
              stroke="var(--soft)"
              strokeDasharray="2 1.5"
            />
          </svg>
          it holds none: a gap in the corpus
        </li>
      </ul>
      <Drawing label="Bars of unanswered accusations by who is accused" draw={draw} />
    </Figure>
  );
}

function drawSides(sides: readonly SilentSide[], width: number): PlotOptions {
  const shared = { y: 'name', insetTop: 3, insetBottom: 3 } as const;
  const toHref = ({ id }: SilentSide): string => `/unanswered?against=${id}`;
  const total = ({ heard, unheard }: SilentSide): number => heard + unheard;
  return {
    width,
    height: 16 + sides.length * 28,
    marginLeft: 112,
    marginRight: 130,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(...sides.map(total))] },
    y: { label: null, tickSize: 0, domain: sides.map(({ name }) => name) },
    marks: [
      barX(
        sides.filter(({ heard }) => heard > 0),
        {
          ...shared,
          x1: 0,
          x2: 'heard',
          fill: 'var(--accusation)',
          href: toHref,
          ariaLabel: ({ name, heard }: SilentSide) =>
            `${name}: ${printNumber(heard)} unanswered, with statements by it since`,
        },
      ),
      barX(
        sides.filter(({ unheard }) => unheard > 0),
        {
          ...shared,
          x1: 'heard',
          x2: total,
          insetLeft: 2,
          fill: 'var(--soft)',
          fillOpacity: 0.08,
          stroke: 'var(--soft)',
          strokeDasharray: '4 3',
          href: toHref,
          ariaLabel: ({ name, unheard }: SilentSide) =>
            `${name}: ${printNumber(unheard)} unanswered, with nothing by it since`,
        },
      ),
      text(sides, {
        y: 'name',
        x: total,
        dx: 6,
        textAnchor: 'start',
        text: (side: SilentSide) =>
          side.unheard === 0
            ? printNumber(total(side))
            : `${printNumber(total(side))}, ${printNumber(side.unheard)} unheard since`,
      }),
    ],
  };
}
