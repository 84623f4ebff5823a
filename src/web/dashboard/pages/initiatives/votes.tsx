/** Recorded votes on the resolutions among the initiatives. */
import { useCallback, useMemo } from 'react';
import { InitiativesDocument, type InitiativesQuery } from '../../../generated/graphql.js';
import { toInitiative } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { countVotes, drawVotes } from '../../charts/vote-bars.js';
import { VoteLegend } from '../../charts/vote-legend.js';
import { dateCell, recordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { voteNames } from '../../words/vocabulary.js';

interface VotesProps {
  readonly initiatives: InitiativesQuery['initiatives'];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function Votes({ initiatives, variables }: VotesProps) {
  const { nodes } = initiatives;
  const voted = useMemo(() => nodes.filter(({ votes }) => votes.length > 0), [nodes]);
  const draw = useCallback(
    (width: number) =>
      drawVotes(
        voted.map(({ id, name, announcedOn, votes }) => ({
          name: `${announcedOn.earliest.slice(0, 4)} · ${name}`,
          href: toInitiative(id),
          votes,
        })),
        width,
      ),
    [voted],
  );
  if (voted.length === 0) return null;
  return (
    <Figure
      id="votes"
      title="How states voted"
      unit="recorded votes of states"
      extent={`${printNumber(voted.length)} of ${printCount(initiatives.totalCount, 'initiative')} with a recorded vote`}
      source={{ document: InitiativesDocument, variables }}
      table={{
        columns: ['resolution', 'adopted', voteNames.YES, voteNames.ABSTAIN, voteNames.NO],
        rows: voted.map(({ id, name, announcedOn, votes }) => {
          const { YES, ABSTAIN, NO } = countVotes(votes);
          return [
            recordCell({ id, name }, toInitiative(id)),
            dateCell(announcedOn),
            YES,
            ABSTAIN,
            NO,
          ];
        }),
      }}
      note="Resolutions of the United Nations General Assembly. Absent states have no vote; resolutions adopted without a vote are not listed."
    >
      <VoteLegend />
      <Drawing
        label="Bars of votes in favour, abstentions and votes against, by resolution"
        draw={draw}
      />
    </Figure>
  );
}
