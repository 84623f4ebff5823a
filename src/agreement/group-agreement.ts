/** Agreement of all codings that can be compared, in groups that are never pooled. */
import type { CodingPair } from './coding.js';
import {
  measureAgreement,
  type MeasuredAgreement,
  type MeasuredFigure,
} from './measure-agreement.js';
import type { Protocol } from './protocols.js';

/** The published double coding, or the tasks of the desk. */
export type CodingSource = 'PUBLISHED' | 'TASKS';

export interface ComparedCodings {
  readonly protocol: Protocol;
  readonly source: CodingSource;
  readonly pair: CodingPair;
  /** Remarks by what is measured, such as `hedge`. */
  readonly notes?: Readonly<Record<string, string>>;
}

export type AgreementFigure = MeasuredFigure & {
  readonly protocol: Protocol;
  readonly source: CodingSource;
  readonly note: string | null;
};

export interface AgreementGroup extends Omit<MeasuredAgreement, 'figures'> {
  readonly protocol: Protocol;
  readonly source: CodingSource;
  readonly taskCount: number;
  readonly figures: readonly AgreementFigure[];
}

/** In the order in which the first codings of each group are given. */
export function groupAgreement(codings: readonly ComparedCodings[]): readonly AgreementGroup[] {
  const groups = new Map<string, ComparedCodings[]>();
  for (const each of codings) {
    const key = `${each.source} ${each.protocol}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { protocol, source } = first;
    const { figures, ...measured } = measureAgreement(members.map(({ pair }) => pair));
    const notes = Object.assign({}, ...members.map((each) => each.notes)) as Readonly<
      Record<string, string>
    >;
    return [
      {
        protocol,
        source,
        taskCount: members.length,
        ...measured,
        figures: figures.map((figure) => {
          return { ...figure, protocol, source, note: notes[figure.what] ?? null };
        }),
      },
    ];
  });
}
