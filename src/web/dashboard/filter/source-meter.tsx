/** The source balance of what a filter finds, beside the filter. Queried when opened. */
import { useState } from 'react';
import {
  SourceMeterDocument,
  type PositionFilter,
  type SourceMeterQuery,
} from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { wordCell } from '../figure/cells.js';
import { Figure } from '../figure/figure.js';
import { Answered } from '../frame/answered.js';
import { FILTER_KEYS } from '../state/position-filter.js';
import { useValues } from '../state/use-values.js';
import { printCount, printNumber, printShare } from '../words/print-number.js';

interface SourceMeterProps {
  readonly filter: PositionFilter;
}

export function SourceMeter({ filter }: SourceMeterProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="source-meter"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>How one-sided are its sources?</summary>
      {isOpen && <Meter filter={filter} />}
    </details>
  );
}

function Meter({ filter }: SourceMeterProps) {
  const variables = { filter };
  const asked = useAnswer(SourceMeterDocument, variables);
  const { parameters } = useValues();
  return (
    <Answered asked={asked}>
      {({ sourceBalance }) => (
        <Figure
          id="source-meter"
          title="Its sources"
          unit="positions"
          extent={`all ${printCount(sourceBalance.positions, 'position')} found`}
          source={{ document: SourceMeterDocument, variables }}
          table={{ columns: ['sources', 'count'], rows: toRows(sourceBalance) }}
          note={
            <>
              {printSides(sourceBalance.oneSided)}{' '}
              <a href={toSources(parameters, filter)}>Source balance</a>
            </>
          }
        />
      )}
    </Answered>
  );
}

/** The same positions on the page about sources. */
function toSources(parameters: URLSearchParams, { kind }: PositionFilter): string {
  const kept = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    for (const value of parameters.getAll(key)) kept.append(key, value);
  }
  // A page about accusations alone has no `kind` in its URL.
  if (!kept.has('kind')) for (const each of kind ?? []) kept.append('kind', each);
  return `/sources?${kept.toString()}`;
}

type Balance = SourceMeterQuery['sourceBalance'];

function toRows({ positions, sources, oneSided }: Balance) {
  const share = printShare(oneSided.positions, positions);
  return [
    [wordCell('documents', 'documents that carry them'), sources.documents],
    [wordCell('publishers', 'publishers of these'), sources.publishers],
    [wordCell('origins', 'origins: whose words they carry'), sources.origins],
    [
      wordCell(
        'one_sided_positions',
        `positions known only through one side’s media${share === undefined ? '' : `, ${share}`}`,
      ),
      oneSided.positions,
    ],
  ];
}

/** "One side’s media are most often those of: China 57, Russia 19." */
function printSides({ byState }: Balance['oneSided']): string {
  const sides = byState
    .slice(0, 3)
    .map(({ state, positions }) => `${state.name} ${printNumber(positions)}`);
  return sides.length === 0 ? '' : `One side’s media are most often those of: ${sides.join(', ')}.`;
}
