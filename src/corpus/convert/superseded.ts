/**
 * What statements say as a whole and positions say better: the seeds leave it out. This compares
 * the two, so that nothing is lost in silence. Reads the corpus only; writes remarks only.
 */
import type { Corpus, CorpusPosition, CorpusStatement } from './corpus-schema.js';
import type { Findings } from './findings.js';
import { groupByStatement } from './positions.js';
import { toTitle } from './speakers.js';
import { formOf } from './statements.js';

interface SupersededField {
  readonly name: string;
  readonly values: (statement: CorpusStatement) => readonly string[];
  readonly repeated: (positions: readonly CorpusPosition[]) => ReadonlySet<string>;
}

const answered = (positions: readonly CorpusPosition[]): ReadonlySet<string> =>
  new Set(
    positions.flatMap((position) =>
      (position.responds_to ?? []).map(({ position }) => position.replace(/-\d+$/, '')),
    ),
  );
const initiatives = (positions: readonly CorpusPosition[]): ReadonlySet<string> =>
  new Set(positions.flatMap((position) => (position.initiatives ?? []).map((i) => i.initiative)));
const words = ({ quote, evidence }: CorpusPosition): readonly string[] => [
  ...(quote === undefined ? [] : [quote]),
  ...(evidence ?? []).flatMap(({ exact }) => (exact === undefined ? [] : [exact])),
];

/** In the statements' older words: a warning was a threat, an accusation that counters its own kind. */
function statementKinds(positions: readonly CorpusPosition[]): ReadonlySet<string> {
  return new Set(
    positions.flatMap(({ kind, responds_to: replies }) => [
      kind,
      ...(kind === 'warning' ? ['threat'] : []),
      ...((replies ?? []).some(({ relation }) => relation === 'counters') && kind === 'accusation'
        ? ['counter-accusation']
        : []),
    ]),
  );
}

const supersededFields: readonly SupersededField[] = [
  {
    name: 'targets',
    values: ({ targets }) => targets,
    repeated: (positions) =>
      new Set(positions.flatMap(({ against }) => (against ?? []).map(({ actor }) => actor))),
  },
  {
    name: 'incidents',
    values: (statement) => statement.incidents,
    repeated: (positions) => new Set(positions.flatMap(({ incidents }) => incidents ?? [])),
  },
  { name: 'promotes', values: ({ promotes }) => promotes, repeated: initiatives },
  { name: 'opposes', values: ({ opposes }) => opposes ?? [], repeated: initiatives },
  { name: 'answers', values: ({ answers }) => answers, repeated: answered },
  { name: 'supports', values: ({ supports }) => supports ?? [], repeated: answered },
  { name: 'reaffirms', values: ({ reaffirms }) => reaffirms ?? [], repeated: answered },
  {
    name: 'loosely_answers',
    values: (statement) => statement.loosely_answers ?? [],
    repeated: answered,
  },
  {
    name: 'kind',
    values: ({ kind, other_kind: otherKind }) => (otherKind === undefined ? [kind] : []),
    repeated: (positions) => statementKinds(positions.slice(0, 1)),
  },
  {
    // A word of its own for what had no kind; the main act has one by now.
    name: 'other_kind',
    values: ({ other_kind: otherKind }) => (otherKind === undefined ? [] : [otherKind]),
    repeated: (positions) => new Set(positions.slice(0, 1).map(({ kind }) => kind)),
  },
  {
    name: 'also_kinds',
    values: (statement) => statement.also_kinds,
    repeated: statementKinds,
  },
  {
    name: 'quote',
    values: ({ quote }) => (quote === null ? [] : [quote]),
    repeated: (positions) => new Set(positions.flatMap(words)),
  },
];

export function reportSuperseded(
  { statements, positions }: Pick<Corpus, 'statements' | 'positions'>,
  findings: Findings,
): void {
  const byStatement = groupByStatement(positions);
  for (const { name, values, repeated } of supersededFields) {
    let total = 0;
    let missing = 0;
    for (const statement of statements) {
      const own = byStatement.get(statement.id) ?? [];
      const inPositions = repeated(own);
      const left = values(statement).filter((value) => !inPositions.has(value));
      total += values(statement).length;
      missing += left.length;
      if (left.length === 0) continue;
      const mainAct = name.endsWith('kind') ? `; the main act is coded ${own[0]?.kind ?? ''}` : '';
      const line = `${statement.id}: ${name} ${left.join(', ')}${mainAct}`;
      findings.remark('Superseded, and repeated by no position', line);
    }
    const count = `\`${name}\`: ${String(total)} values, ${String(total - missing)} repeated`;
    findings.remark('Superseded by the positions', `${count}, ${String(missing)} not.`);
  }
}

/** Roles that name no person, so that a reader can disagree with any of them. */
export function reportForms({ statements }: Pick<Corpus, 'statements'>, findings: Findings): void {
  for (const statement of statements) {
    const form = formOf(statement);
    if (form !== undefined) {
      findings.remark('Statements without a speaker', `${statement.id}: ${toTitle(form)}`);
    }
  }
}
