/** What a position answers, and what answers it. */
import { dateCell, daysCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { PositionEntry } from '../../record/position-entry.js';
import { printSpan } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { kindNames, relationNames } from '../../words/vocabulary.js';
import type { FullPosition } from './full-position.js';

interface AnswersProps {
  readonly position: FullPosition;
  readonly source: FigureSource;
}

const COLUMNS = ['date', 'by', 'how', 'after', 'says'];

export function AnswersTo({ position, source }: AnswersProps) {
  const { respondsTo, kind } = position;
  if (respondsTo.length === 0) return null;
  return (
    <Figure
      id="answers"
      title={`What this ${kindNames[kind]} answers`}
      unit="positions"
      extent={`all ${printCount(respondsTo.length, 'position')}`}
      source={source}
      isDrawing={false}
      table={{
        columns: COLUMNS,
        rows: respondsTo.map(({ relation, latency, position: target }) => [
          dateCell(target.occurredOn),
          recordsCell(target.madeBy),
          wordCell(relation, relationNames[relation]),
          daysCell(latency),
          positionCell(target),
        ]),
      }}
    >
      {respondsTo.map(({ relation, latency, position: target }) => (
        <PositionEntry
          key={target.id}
          position={target}
          relation={`${relationNames[relation]}, ${printSpan(latency)} later, the ${kindNames[target.kind]} of`}
        />
      ))}
    </Figure>
  );
}

export function AnsweredBy({ position, source }: AnswersProps) {
  const { edges, totalCount } = position.responses;
  if (edges.length === 0) {
    return (
      <p className="figure-note">
        Nothing in this corpus answers it. That none was found does not mean that none was made.
      </p>
    );
  }
  return (
    <Figure
      id="answered-by"
      title="What answers it"
      unit="positions"
      extent={`${printNumber(edges.length)} of ${printCount(totalCount, 'answer')}, earliest first`}
      source={source}
      isDrawing={false}
      table={{
        columns: COLUMNS,
        rows: edges.map(({ relation, latency, node }) => [
          dateCell(node.occurredOn),
          recordsCell(node.madeBy),
          wordCell(relation, relationNames[relation]),
          daysCell(latency),
          positionCell(node),
        ]),
      }}
    >
      {edges.map(({ relation, latency, node }) => (
        <PositionEntry
          key={node.id}
          position={node}
          relation={`${kindNames[node.kind]}: ${relationNames[relation]} it after ${printSpan(latency)}`}
        />
      ))}
    </Figure>
  );
}
