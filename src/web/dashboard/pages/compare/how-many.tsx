/** What they made, what they are accused of, and how much of that is answered. */
import { useCallback, useMemo } from 'react';
import { toActor } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { drawGroupedBars, type GroupedBar } from '../../charts/grouped-bars.js';
import { shareCell, wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { groupColours, KIND_GROUPS, toKindGroup, type KindGroup } from '../../words/kind-group.js';
import { printCount, printShare } from '../../words/print-number.js';
import { countValue, rankValues, type Compared } from './compared.js';

export interface ComparedFigureProps {
  readonly compared: readonly Compared[];
  readonly source: FigureSource;
}

const madeNames: Readonly<Record<KindGroup, string>> = {
  accusation: 'accusations made',
  denial: 'denials made',
  proposal: 'proposals made',
  other: 'other positions made',
};

export function HowMany({ compared, source }: ComparedFigureProps) {
  const bars = useMemo(() => toBars(compared), [compared]);
  const draw = useCallback((width: number) => drawGroupedBars(bars, width), [bars]);
  const groups = [...new Set(bars.map(({ group }) => group))];
  const total = compared.reduce((sum, { made }) => sum + made.totalCount, 0);
  return (
    <Figure
      id="counts"
      title="In numbers"
      unit="positions"
      extent={`${printCount(total, 'position')} made, joint ones counted for each, and all accusations against them`}
      source={source}
      table={{
        columns: [
          'positions',
          ...compared.map(({ actor }) => ({ heading: actor.name, csv: actor.id })),
        ],
        rows: [
          ...groups.map((group) => [
            wordCell(toCode(group), group),
            ...bars.filter((bar) => bar.group === group).map(({ count }) => count),
          ]),
          [
            wordCell('share_answered', 'share of accusations answered'),
            ...compared.map(({ answered, unanswered }) =>
              shareCell(answered, answered + unanswered),
            ),
          ],
        ],
      }}
      note={`Answered: by an accused side of the accusation, not always this one, in this corpus. ${listShares(compared)}`}
    >
      <Drawing label="Bars of positions by kind and actor" draw={draw} />
    </Figure>
  );
}

/** "accusations made" -> `accusations_made`. */
function toCode(group: string): string {
  return group.replaceAll(' ', '_');
}

function listShares(compared: readonly Compared[]): string {
  const shares = compared.flatMap(({ actor, answered, unanswered }) => {
    const share = printShare(answered, answered + unanswered);
    return share === undefined ? [] : [`${share} of accusations against ${actor.name}`];
  });
  return shares.length === 0 ? '' : `Shares answered: ${shares.join(', ')}.`;
}

function toBars(compared: readonly Compared[]): readonly GroupedBar[] {
  const made = KIND_GROUPS.flatMap((group) =>
    compared.map((each) => ({
      group: madeNames[group],
      actor: each.actor.name,
      count: rankValues([each], 'KIND')
        .filter((kind) => toKindGroup(kind) === group)
        .reduce((sum, kind) => sum + countValue(each, 'KIND', kind), 0),
      colour: groupColours[group],
      href:
        group === 'other'
          ? toActor(each.actor.id)
          : `/timeline?by=${each.actor.id}&kind=${group.toUpperCase()}`,
    })),
  );
  const received = (
    [
      ['accusations of it', 'accused'],
      ['of them answered', 'answered'],
      ['not answered', 'unanswered'],
    ] as const
  ).flatMap(([group, side]) =>
    compared.map((each) => ({
      group,
      actor: each.actor.name,
      count: each[side],
      colour: 'var(--accusation)',
      isHollow: side !== 'answered',
      href: `${toActor(each.actor.id)}?show=${side}`,
    })),
  );
  return [...made, ...received];
}
