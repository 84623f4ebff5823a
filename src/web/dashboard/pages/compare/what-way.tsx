/** The forms in which they deny, or the conduct that they allege. */
import { useCallback, useMemo } from 'react';
import { Drawing } from '../../charts/drawing.js';
import { drawGroupedBars, type GroupedBar } from '../../charts/grouped-bars.js';
import { wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { conductNames, formNames } from '../../words/vocabulary.js';
import { countValue, rankValues, type Compared } from './compared.js';
import type { ComparedFigureProps } from './how-many.js';

interface WhatWayProps extends ComparedFigureProps {
  readonly id: string;
  readonly by: Way;
}

type Way = 'FORM' | 'CONDUCT';

const ways = {
  FORM: { title: 'How they deny', unit: 'denials', one: 'form', many: 'forms', words: formNames },
  CONDUCT: {
    title: 'What they allege',
    unit: 'accusations',
    one: 'conduct',
    many: 'kinds of conduct',
    words: conductNames,
  },
} as const satisfies Readonly<Record<Way, unknown>>;

/** The most frequent; the table has all. */
const SHOWN = 6;

export function WhatWay({ compared, source, id, by }: WhatWayProps) {
  const { title, unit, one, many } = ways[by];
  const values = useMemo(() => rankValues(compared, by), [compared, by]);
  const shown = useMemo(() => values.slice(0, SHOWN), [values]);
  const draw = useCallback(
    (width: number) => drawGroupedBars(toBars(compared, by, shown), width),
    [compared, by, shown],
  );
  if (values.length === 0) return null;
  return (
    <Figure
      id={id}
      title={title}
      unit={`${unit} by ${one}`}
      extent={`${printNumber(shown.length)} of ${printCount(values.length, one, many)}, most frequent first`}
      source={source}
      table={{
        columns: [one, ...compared.map(({ actor }) => ({ heading: actor.name, csv: actor.id }))],
        rows: values.map((value) => [
          wordCell(value, nameValue(by, value)),
          ...compared.map((each) => countValue(each, by, value)),
        ]),
      }}
      {...(by === 'CONDUCT' && {
        note: 'As alleged. An accusation that alleges several things counts for each.',
      })}
    >
      <Drawing label={`Bars of ${unit} by ${one} and actor`} draw={draw} />
    </Figure>
  );
}

function nameValue(by: Way, value: string): string {
  return Object.entries(ways[by].words).find(([word]) => word === value)?.[1] ?? value;
}

function toBars(
  compared: readonly Compared[],
  by: Way,
  values: readonly string[],
): readonly GroupedBar[] {
  return values.flatMap((value) =>
    compared.map((each) => ({
      group: nameValue(by, value),
      actor: each.actor.name,
      count: countValue(each, by, value),
      colour: by === 'FORM' ? 'var(--denial)' : 'var(--accusation)',
      href: `/timeline?by=${each.actor.id}&${by === 'FORM' ? `form=${value}` : 'kind=ACCUSATION'}`,
    })),
  );
}
