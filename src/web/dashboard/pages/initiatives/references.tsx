/** How often positions refer to each initiative, and what they do with it. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { InitiativesDocument, type InitiativesQuery } from '../../../generated/graphql.js';
import { toInitiative } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { nameOf } from '../../charts/row-name.js';
import { recordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import type { InitiativeRow } from './initiative-row.js';

interface ReferencesProps {
  readonly initiatives: InitiativesQuery['initiatives'];
  readonly variables: Readonly<Record<string, unknown>>;
}

const USES = ['proposes', 'endorses', 'joins', 'invokes', 'rejects'] as const;
type Use = (typeof USES)[number];

const useNames: Readonly<Record<Use, string>> = {
  proposes: 'proposed',
  endorses: 'backed',
  joins: 'joined',
  invokes: 'cited',
  rejects: 'rejected',
};

/** Each part of a bar is also named by a text. */
const useColours: Readonly<Record<Use, string>> = {
  proposes: 'var(--proposal)',
  endorses: 'var(--denial)',
  joins: 'var(--denial)',
  invokes: 'var(--other)',
  rejects: 'var(--accusation)',
};

/** Number of initiatives drawn, most referred to first. */
const SHOWN = 14;
const ROW_HEIGHT = 42;
/** Narrower parts have no room for a text; the table has it. */
const PART_PIXELS = 64;

interface Part {
  readonly name: string;
  readonly href: string;
  readonly use: Use;
  readonly count: number;
  readonly from: number;
}

export function References({ initiatives, variables }: ReferencesProps) {
  const { nodes, totalCount } = initiatives;
  const ranked = useMemo(
    () =>
      nodes
        .filter((each) => countReferences(each) > 0)
        .sort((one, other) => countReferences(other) - countReferences(one)),
    [nodes],
  );
  const shown = useMemo(() => ranked.slice(0, SHOWN), [ranked]);
  const draw = useCallback((width: number) => drawParts(shown, width), [shown]);
  if (ranked.length === 0) return null;
  return (
    <Figure
      id="references"
      title="What positions do with them"
      unit="positions that refer to an initiative"
      extent={`${printNumber(shown.length)} of ${printCount(totalCount, 'initiative')}, most referred to first`}
      source={{ document: InitiativesDocument, variables }}
      table={{
        columns: ['initiative', ...USES.map((use) => useNames[use])],
        rows: ranked.map((each) => [
          recordCell(each, toInitiative(each.id)),
          ...USES.map((use) => each[use].totalCount),
        ]),
      }}
      note="A position that does two things with an initiative counts for each. Records of who backs and who votes are not positions: see the list below."
    >
      <Drawing label="Bars of positions by initiative and by what they do with it" draw={draw} />
    </Figure>
  );
}

export function countReferences(initiative: Pick<InitiativeRow, Use>): number {
  return USES.reduce((sum, use) => sum + initiative[use].totalCount, 0);
}

function drawParts(initiatives: readonly InitiativeRow[], width: number): PlotOptions {
  const parts = initiatives.flatMap(toParts);
  const most = Math.max(...initiatives.map(countReferences));
  const rows = initiatives.map(({ id, name }) => ({ name, href: toInitiative(id) }));
  return {
    width,
    height: initiatives.length * ROW_HEIGHT + 8,
    margin: 0,
    marginTop: 2,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: rows.map(({ name }) => name), padding: 0 },
    marks: [
      barX(parts, {
        x1: 'from',
        x2: ({ from, count }: Part) => from + count,
        y: 'name',
        insetTop: 20,
        insetBottom: 4,
        insetRight: 1.5,
        fill: ({ use }: Part) => useColours[use],
        href: 'href',
        ariaLabel: ({ name, use, count }: Part) =>
          `${name}: ${useNames[use]} by ${printCount(count, 'position')}`,
      }),
      text(
        parts.filter(({ count }) => (count / most) * width >= PART_PIXELS),
        {
          x: 'from',
          y: 'name',
          dx: 3,
          dy: 9,
          textAnchor: 'start',
          text: ({ use, count }: Part) => `${printNumber(count)} ${useNames[use]}`,
          fill: 'var(--paper)',
          pointerEvents: 'none',
        },
      ),
      text(rows, {
        x: 0,
        y: 'name',
        dy: -12,
        ...nameOf(width),
        text: 'name',
        href: 'href',
      }),
    ],
  };
}

function toParts(initiative: InitiativeRow): readonly Part[] {
  let from = 0;
  return USES.flatMap((use) => {
    const count = initiative[use].totalCount;
    const start = from;
    from += count;
    const { name, id } = initiative;
    return count === 0 ? [] : [{ name, href: toInitiative(id), use, count, from: start }];
  });
}
