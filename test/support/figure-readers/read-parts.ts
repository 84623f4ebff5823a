/** Common to the readers of figures: shapes of answers, and how tables print them. */

export interface Named {
  readonly name: string;
}

export interface Day {
  readonly value: string;
}

export interface Dyad {
  readonly accuser: Named;
  readonly accused: Named;
  readonly accusations: number;
  readonly answeredBySide: number;
}

export interface Said {
  readonly asserts: string;
  readonly occurredOn: Day;
  readonly madeBy: readonly Named[];
}

export interface Span {
  readonly minDays: number;
  readonly maxDays: number;
}

export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

export type Rows = readonly (readonly unknown[])[];

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface Counting {
  readonly totalCount: number;
}

export function readDyad({ accuser, accused, accusations, answeredBySide }: Dyad) {
  return [`${accuser.name} → ${accused.name}`, accusations, answeredBySide];
}

export function readPositions({ positions }: { positions: Page<Said> }): Rows {
  return positions.nodes.map(({ occurredOn, madeBy }) => [printDay(occurredOn), listNames(madeBy)]);
}

/** Accusations, denials, proposals, and all other kinds together. */
export function readGroups(values: readonly Counted[]): readonly number[] {
  const named = ['ACCUSATION', 'DENIAL', 'PROPOSAL'];
  const others = values.filter(({ value }) => !named.includes(value));
  return [
    ...named.map((kind) => sumOf(values, kind)),
    round(others.reduce((sum, { count }) => sum + count, 0)),
  ];
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export function sumOf(values: readonly Counted[], value: string): number {
  return round(values.find((each) => each.value === value)?.count ?? 0);
}

export const listNames = (actors: readonly Named[]): string =>
  actors.map(({ name }) => name).join(', ');

export function printSpan({ minDays, maxDays }: Span): string {
  if (minDays !== maxDays) return `${String(minDays)} to ${String(maxDays)} days`;
  return minDays === 1 ? '1 day' : `${String(minDays)} days`;
}

/** As Node's Intl prints a date, independently of the pages' own formatting. */
export function printDay({ value }: Day): string {
  return value
    .split('/')
    .map((part) => {
      const [, month, day] = part.split('-');
      if (month === undefined) return part;
      const date = new Date(part.length === 7 ? `${part}-01` : part);
      const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return date.toLocaleDateString(
        'en-GB',
        day === undefined ? options : { ...options, day: 'numeric' },
      );
    })
    .join(' to ');
}
