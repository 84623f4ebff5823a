/** Whose statements were collected, by year. Where there are few, silence means nothing. */
import { cell, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { WhatIsCoveredDocument, type WhatIsCoveredQuery } from '../../../generated/graphql.js';
import { toActor } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { inkOn, toShade } from '../../charts/shade.js';
import { countsCell, recordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { printUncounted } from '../../words/print-holdings.js';
import { printCount, printNumber } from '../../words/print-number.js';

type Found = WhatIsCoveredQuery['coverage'];

/** Those with most statements; the table has all. */
const DRAWN = 20;
const ROW = 24;
const COLUMN = 38;
const LABELS = 150;

interface Square {
  readonly actor: string;
  readonly year: number;
  readonly statements: number;
  readonly opacity: number;
  readonly href: string;
  readonly label: string;
}

export function Coverage() {
  const asked = useAnswer(WhatIsCoveredDocument, {});
  return (
    <Answered asked={asked}>
      {({ coverage, dataset }) => (
        <Years coverage={coverage} documentsHeld={dataset.counts.documents} />
      )}
    </Answered>
  );
}

interface YearsProps {
  readonly coverage: Found;
  /** Documents of the corpus. */
  readonly documentsHeld: number;
}

function Years({ coverage, documentsHeld }: YearsProps) {
  const { byActor, actorCount, counts } = coverage;
  const squares = useMemo(() => byActor.slice(0, DRAWN).flatMap(toSquares), [byActor]);
  const years = squares.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const width = LABELS + (last - first + 1) * COLUMN;
  const draw = useCallback(
    () => drawYears(squares, width, first, last),
    [squares, width, first, last],
  );
  if (squares.length === 0) return <Empty>The corpus holds no position.</Empty>;
  return (
    <Figure
      id="coverage"
      title="Who is heard in which year"
      unit="statements"
      extent={`${printNumber(Math.min(DRAWN, byActor.length))} of ${printCount(actorCount, 'actor')}, ${printCount(counts.statements, 'statement')} in all`}
      source={{ document: WhatIsCoveredDocument, variables: {} }}
      table={{
        columns: ['actor', 'statements', { heading: 'by year', csv: 'statements' }],
        rows: byActor.map(({ actor, counts: own, years: each }) => [
          recordCell(actor, toActor(actor.id)),
          own.statements,
          countsCell(
            each.map(({ year, counts: { statements } }) => [
              String(year),
              String(year),
              statements,
            ]),
          ),
        ]),
      }}
      note={
        <>
          By the actor on whose behalf they were made; a joint statement counts for each. An empty
          cell means that nothing was collected, not that nothing was said.{' '}
          {printNumber(counts.statementsIncomplete)} of {printCount(counts.statements, 'statement')}{' '}
          have fields that could not be read, and {printNumber(counts.documentsInPart)} of{' '}
          {printCount(counts.documents, 'document')} were read only in part.{' '}
          {printUncounted(counts.documents, documentsHeld)} The documents are from{' '}
          {printCount(counts.publishers, 'publisher')} and in{' '}
          {printCount(counts.languages.length, 'language')}: {counts.languages.join(', ')}.
        </>
      }
    >
      <Drawing label="Statements by actor and year" draw={draw} minWidth={width} />
    </Figure>
  );
}

function toSquares({ actor, years }: Found['byActor'][number]): readonly Square[] {
  return years.map(({ year, counts: { statements } }) => ({
    actor: actor.name,
    year,
    statements,
    opacity: toShade(statements),
    href: toActor(actor.id),
    label: `${actor.name}, ${String(year)}: ${printCount(statements, 'statement')}`,
  }));
}

function drawYears(squares: readonly Square[], width: number, first: number, last: number) {
  const actors = [...new Set(squares.map(({ actor }) => actor))];
  const years = [...Array(last - first + 1).keys()].map((index) => first + index);
  return {
    width,
    height: 28 + actors.length * ROW,
    marginLeft: LABELS,
    marginTop: 24,
    marginRight: 0,
    marginBottom: 4,
    x: { domain: years, axis: 'top', label: null, tickSize: 0, tickFormat: String } as const,
    y: { domain: actors, label: null, tickSize: 0 },
    opacity: { type: 'identity' } as const,
    marks: [
      cell(squares, {
        x: 'year',
        y: 'actor',
        inset: 1,
        rx: 3,
        fill: 'var(--matrix)',
        fillOpacity: 'opacity',
        href: 'href',
        ariaLabel: 'label',
        title: 'label',
      }),
      text(squares, {
        x: 'year',
        y: 'actor',
        text: ({ statements }: Square) => printNumber(statements),
        fill: inkOn,
        pointerEvents: 'none',
      }),
    ],
  };
}
