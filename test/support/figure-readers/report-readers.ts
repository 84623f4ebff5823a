/** Figures of what was said and how documents report it. */
import { listNames, type Named, type Page, printDay, type Rows, type Said } from './read-parts.js';

const REASONS: Readonly<Record<string, string>> = {
  HEDGE_DROPPED: 'hedge dropped',
  HEDGE_ADDED: 'hedge added',
  WORDS_DIFFER: 'words differ',
  REPORTED_SPEECH: 'reported, not quoted',
  TRANSLATED: 'translated',
};
const CONFLICTS: Readonly<Record<string, string>> = {
  DATE: 'different dates',
  HEDGE: 'different certainty',
  QUOTE: 'different words of one quote',
};
const HEDGES: Readonly<Record<string, string>> = {
  CERTAIN: 'stated as certain',
  LIKELY: 'likely',
};

export const reportReaders = {
  'fidelity#reasons': ({ fidelity }: { fidelity: Fidelity }) => [
    ['hedge dropped', fidelity.hedgeDropped],
    ['hedge added', fidelity.hedgeAdded],
    ['words differ', fidelity.wordsDiffer],
    ['reported, not quoted', fidelity.reportedSpeech],
    ['translated', fidelity.translated],
  ],
  'fidelity#differences': ({ fidelity }: { fidelity: Fidelity }) =>
    fidelity.nodes.map(({ reason, position, report, comparedWith }) => [
      REASONS[reason],
      printDay(position.occurredOn),
      listNames(position.madeBy),
      position.asserts,
      report.document.publisher.name,
      report.exact ?? '',
      comparedWith?.document.publisher.name ?? '',
    ]),
  'fidelity#carriers': ({ contradictions }: { contradictions: Page<Conflict> }) =>
    contradictions.nodes.map(({ conflict, later, statement, reports }) => [
      CONFLICTS[conflict],
      printDay(later.occurredOn),
      listNames(later.madeBy),
      later.asserts,
      (conflict === 'DATE' ? statement.documents : reports.map(({ document }) => document))
        .map(({ publisher }) => publisher.name)
        .join(';'),
    ]),
  'positions#reports': ({ position }: { position: Reported }) => [
    ['as made', position.quote ?? '', '', '', HEDGES[position.hedge ?? ''] ?? ''],
    ...position.evidence.map(({ document, exact, hedge }) => [
      document.publisher.name,
      exact ?? '',
      undefined,
      undefined,
      HEDGES[hedge ?? ''] ?? '',
    ]),
  ],
  'actors#formulas': ({ formulas }: { formulas: Page<Formula & { otherActors: Named[] }> }) =>
    formulas.nodes.map((formula) => [...readFormula(formula), listNames(formula.otherActors)]),
  'positions#formulas': ({
    position,
    formulas,
  }: {
    position: { evidence: readonly { recurringPhrases: readonly string[] }[] };
    formulas: Page<Formula & { actors: Named[] }>;
  }) =>
    formulas.nodes
      .filter(({ phrases }) =>
        position.evidence.some(({ recurringPhrases }) =>
          recurringPhrases.some((phrase) => phrases.includes(phrase)),
        ),
      )
      .map((formula) => [...readFormula(formula), listNames(formula.actors)]),
} satisfies Readonly<Record<string, (data: never) => Rows>>;

interface Formula {
  readonly text: string;
  readonly phrases: readonly string[];
  readonly statements: number;
  readonly firstUse: Said;
}

function readFormula({ text, statements, firstUse }: Formula): Rows[number] {
  return [text, statements, printDay(firstUse.occurredOn), firstUse.asserts];
}

interface Source {
  readonly publisher: Named;
}

interface Report {
  readonly exact: string | null;
  readonly hedge: string | null;
  readonly document: Source;
}

interface Fidelity extends Page<{
  readonly reason: string;
  readonly position: Said;
  readonly report: Report;
  readonly comparedWith: Report | null;
}> {
  readonly hedgeDropped: number;
  readonly hedgeAdded: number;
  readonly wordsDiffer: number;
  readonly reportedSpeech: number;
  readonly translated: number;
}

interface Conflict {
  readonly conflict: string;
  readonly later: Said;
  readonly statement: { readonly documents: readonly Source[] };
  readonly reports: readonly Report[];
}

interface Reported {
  readonly quote: string | null;
  readonly hedge?: string;
  readonly evidence: readonly Report[];
}
