/** Who put it forward, who backs it, who opposes it, who cites it, and how states voted. */
import { useCallback, useMemo } from 'react';
import { InitiativeLedgerDocument } from '../../../generated/graphql.js';
import { Drawing } from '../../charts/drawing.js';
import { drawVotes } from '../../charts/vote-bars.js';
import { VoteLegend } from '../../charts/vote-legend.js';
import { recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { ActorNames } from './actor-names.js';
import { listSides, type LedgerEntry } from './ledger-groups.js';

interface SidesProps {
  readonly ledger: readonly LedgerEntry[];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function Sides({ ledger, variables }: SidesProps) {
  const sides = listSides(ledger);
  const votes = useMemo(
    () => ledger.flatMap(({ vote }) => (vote === null ? [] : [{ vote }])),
    [ledger],
  );
  const draw = useCallback(
    (width: number) => drawVotes([{ name: 'votes', href: undefined, votes }], width),
    [votes],
  );
  const actors = new Set(ledger.map(({ actor }) => actor.id));
  return (
    <Figure
      id="sides"
      title="Who stands where"
      unit="actors, each once per row"
      extent={`all ${printCount(actors.size, 'actor')} with a coded stance`}
      source={{ document: InitiativeLedgerDocument, variables }}
      isDrawing={votes.length > 0}
      table={{
        columns: [
          { heading: 'side', csv: 'they' },
          { heading: 'actors', csv: 'count' },
          { heading: 'names', csv: 'actors' },
        ],
        rows: sides.map(({ code, name, actors: own }) => [
          wordCell(code, name),
          own.length,
          recordsCell(own),
        ]),
      }}
      note="Actors are listed only if a source that was read says so; those not listed may be on either side."
    >
      {votes.length > 0 && (
        <>
          <VoteLegend />
          <Drawing label="Bar of votes in favour, abstentions and votes against" draw={draw} />
        </>
      )}
      <dl className="sides">
        {sides.map(({ name, actors: own }) => (
          <div key={name}>
            <dt>
              <strong>{printNumber(own.length)}</strong> {name}
            </dt>
            <dd>
              <ActorNames actors={own} />
            </dd>
          </div>
        ))}
      </dl>
    </Figure>
  );
}
