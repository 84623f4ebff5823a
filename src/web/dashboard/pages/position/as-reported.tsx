/** The position as it was made, and as each document reports it, side by side. */
import { Figure } from '../../figure/figure.js';
import { wordCell } from '../../figure/cells.js';
import type { Cell } from '../../figure/table.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { printCount } from '../../words/print-number.js';
import { hedgeNames, speechNames, translatorNames } from '../../words/vocabulary.js';
import type { FullPosition } from './full-position.js';

interface AsReportedProps {
  readonly position: FullPosition;
  readonly source: FigureSource;
}

/** Nothing where one document reports it, and neither its hedge nor a translator is coded. */
export function AsReported({ position, source }: AsReportedProps) {
  const { evidence } = position;
  const isComparable =
    new Set(evidence.map(({ document }) => document.id)).size > 1 ||
    evidence.some(({ hedge, translatedBy }) => hedge !== null || translatedBy !== null);
  if (!isComparable) return null;
  return (
    <Figure
      id="reports"
      title="As made, as reported"
      unit="reports"
      extent={printCount(evidence.length, 'report')}
      source={source}
      isDrawing={false}
      table={{
        columns: ['source', 'words', 'how', 'translation', 'certainty'],
        rows: [
          ['as made', position.quote, null, null, hedgeOf(position)],
          ...evidence.map((excerpt) => [
            excerpt.document.publisher.name,
            excerpt.exact,
            nameOf(excerpt.speech, speechNames),
            nameOf(excerpt.translatedBy, translatorNames),
            nameOf(excerpt.hedge, hedgeNames),
          ]),
        ],
      }}
      note="Empty: not coded. The certainty in the first row is the claimant’s own; a document may report more or less of it."
    />
  );
}

function hedgeOf(position: FullPosition): Cell {
  return position.__typename === 'Accusation' ? nameOf(position.hedge, hedgeNames) : null;
}

function nameOf<Word extends string>(
  word: Word | null,
  names: Readonly<Record<Word, string>>,
): Cell {
  return word === null ? null : wordCell(word, names[word]);
}
