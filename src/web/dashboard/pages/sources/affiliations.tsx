/** Positions by the state that runs their publishers or whose words these reprint. */
import { useCallback, useMemo } from 'react';
import { SourceBalanceDocument, type AffiliationBasis } from '../../../generated/graphql.js';
import { toActor } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { drawGroupedBars, type GroupedBar } from '../../charts/grouped-bars.js';
import { recordCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { basisNames } from '../../words/vocabulary.js';
import type { BalanceProps } from './balance-props.js';

type SourcesOfState = BalanceProps['balance']['byAffiliation'][number];

const SHOWN = 7;
// Object.keys widens to string; the keys are exactly the terms of the vocabulary.
const BASES = Object.keys(basisNames) as readonly AffiliationBasis[];

export function Affiliations({ balance, variables }: BalanceProps) {
  const { byAffiliation, withoutAffiliation, positions } = balance;
  const states = useMemo(
    () => [...new Map(byAffiliation.map(({ state }) => [state.id, state])).values()],
    [byAffiliation],
  );
  const shown = useMemo(() => states.slice(0, SHOWN), [states]);
  const draw = useCallback(
    (width: number) => drawGroupedBars(toBars(shown, byAffiliation), width),
    [shown, byAffiliation],
  );
  return (
    <Figure
      id="affiliations"
      title="By state affiliation of publishers"
      unit="positions"
      extent={`${printNumber(shown.length)} of ${printCount(states.length, 'state')}; ${printNumber(withoutAffiliation.positions)} of ${printCount(positions, 'position')} have a source with no state coded`}
      source={{ document: SourceBalanceDocument, variables }}
      table={{
        columns: ['state', 'basis', 'positions', 'documents', 'publishers', 'origins'],
        rows: [
          ...byAffiliation.map(({ state, basis, counts }) => [
            recordCell(state, toActor(state.id)),
            wordCell(basis, basisNames[basis]),
            counts.positions,
            counts.documents,
            counts.publishers,
            counts.origins,
          ]),
          [
            wordCell(null, 'no state coded'),
            null,
            withoutAffiliation.positions,
            withoutAffiliation.documents,
            withoutAffiliation.publishers,
            withoutAffiliation.origins,
          ],
        ],
      }}
      note="A position with sources of several states counts for each. No state coded means not coded, not independent."
    >
      {shown.length > 0 && (
        <Drawing
          label="Bars of positions by state, split by whether it runs the publishers or they reprint its words"
          draw={draw}
        />
      )}
    </Figure>
  );
}

function toBars(
  states: readonly SourcesOfState['state'][],
  sources: readonly SourcesOfState[],
): readonly GroupedBar[] {
  return states.flatMap(({ id, name }) =>
    BASES.map((basis) => ({
      group: name,
      actor: basisNames[basis],
      count:
        sources.find((each) => each.state.id === id && each.basis === basis)?.counts.positions ?? 0,
      colour: 'var(--matrix)',
      isHollow: basis === 'REPRINTS',
      href: toActor(id),
    })),
  );
}
