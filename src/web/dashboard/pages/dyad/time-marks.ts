/** Places the mark of each position on the mirrored timeline. Pure. */
import type { PositionLineFragment } from '../../../generated/graphql.js';
import { toPosition } from '../../page-urls.js';
import { toSpan } from '../../charts/day-span.js';
import { stackLanes } from '../../charts/stack-lanes.js';
import { groupColours, groupSymbols, toKindGroup, type KindGroup } from '../../words/kind-group.js';
import { printDate } from '../../words/print-date.js';
import { kindNames } from '../../words/vocabulary.js';

export interface TimeMark {
  readonly group: KindGroup;
  /** 1: said by the first side, -1: by the other. */
  readonly side: 1 | -1;
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly lane: number;
  /** Lanes from the axis; negative for the other side. */
  readonly height: number;
  readonly href: string;
  readonly label: string;
}

/** A mark with the space beside it. */
const MARK_PIXELS = 12;

/** @param width of the drawing in pixels; close marks must not overlap */
export function toMarks(
  positions: readonly PositionLineFragment[],
  first: string,
  width: number,
): readonly TimeMark[] {
  const spans = positions.map((position) => ({ position, ...toSpan(position.occurredOn) }));
  const start = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ to }) => to));
  const gap = Math.max(1, (MARK_PIXELS * (end - start)) / width);
  return ([1, -1] as const).flatMap((side) => {
    const own = spans.filter(({ position }) => isMadeBy(position, first) === (side === 1));
    const lanes = stackLanes(own, gap);
    return own.map(({ position, from, to }, index) => {
      const lane = lanes[index] ?? 0;
      return {
        group: toKindGroup(position.kind),
        side,
        from,
        to,
        middle: (from + to) / 2,
        lane,
        height: side * (lane + 1),
        href: toPosition(position.id),
        label: `${printDate(position.occurredOn)}, ${kindNames[position.kind]}: ${position.asserts}`,
      };
    });
  });
}

export const groupColour = ({ group }: TimeMark): string => groupColours[group];
export const groupSymbol = ({ group }: TimeMark): string => groupSymbols[group];

function isMadeBy({ madeBy }: PositionLineFragment, actor: string): boolean {
  return madeBy.some(({ id }) => id === actor);
}
