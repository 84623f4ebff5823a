/** All figures of the proposals, for the test that holds them and the script that prints them. */
import { entriesOf, textOf, type SeedRecords } from '../../../src/corpus/seed-records.js';
import { findKind } from '../../../src/propose/find-kind.js';
import { detectLanguage, languages } from '../../../src/propose/languages/all-languages.js';
import type { SpanProposal } from '../../../src/propose/propose-from-text.js';
import { Proposer } from '../../../src/propose/proposer.js';
import type { Article } from './articles.js';
import { isHalfOfBoth, matchSpans } from './measure-spans.js';

/**
 * The pairs with one issuer, a shared principal and target, and days at most one apart, where both days are
 * known. Each is one event reported twice, or two events so close that a curator should look.
 */
export const duplicatePairs: readonly (readonly [string, string])[] = [
  ['ru-peskov-20070517', 'ru-presidency-source-20070517'],
  ['ru-peskov-notpetya-20180215', 'ru-peskov-notpetya-20180216'],
  ['ru-mfa-spymania-20181004', 'ru-zakharova-opcw-20181004'],
  ['ru-mfa-georgia-20200220', 'ru-rudenko-20200220'],
  ['gb-chichester-20200716', 'multi-apt29-20200716'],
  ['ru-peskov-apt29-20200716', 'ru-peskov-apt29-20200717'],
  ['cn-wang-wenbin-clean-20200806', 'cn-wang-yi-clean-20200805'],
  ['cn-lin-jian-apt40-20240709', 'cn-lin-jian-volt-20240708'],
  ['tw-hu-chin-lung-20250605', 'tw-icefcom-20250605'],
];

export interface CueFigures {
  readonly found: number;
  readonly right: number;
}

/** Each quote of the corpus against the kind that it was coded with. */
export function measureCues(
  records: SeedRecords,
): Readonly<Record<'DENIAL' | 'CALL', CueFigures>> & { readonly quotes: number } {
  const counts = { DENIAL: { found: 0, right: 0 }, CALL: { found: 0, right: 0 } };
  let quotes = 0;
  for (const statement of records.statements) {
    for (const position of entriesOf(statement, 'positions')) {
      const quote = textOf(position, 'quote');
      const rules = quote === undefined ? undefined : (detectLanguage(quote) ?? languages[0]);
      if (quote === undefined || rules === undefined) continue;
      quotes += 1;
      const { kind } = findKind(quote, { type: 'say', verb: '' }, rules);
      if (kind === undefined) continue;
      counts[kind].found += 1;
      if (kind === textOf(position, 'kind')?.toUpperCase()) counts[kind].right += 1;
    }
  }
  return { ...counts, quotes };
}

export interface DuplicateFigures {
  /** Pairs that are shown over all statements. */
  readonly shown: number;
  readonly missed: readonly (readonly [string, string])[];
}

export function measureDuplicates(records: SeedRecords): DuplicateFigures {
  const proposer = new Proposer(records);
  const shown = new Set<string>();
  for (const statement of records.statements) {
    for (const { statement: other } of proposer.findDuplicates(statement, 5)) {
      shown.add(toPair(textOf(statement, 'id') ?? '', other.id));
    }
  }
  const missed = duplicatePairs.filter(
    ([one, other]) => !shown.has(toPair(`statement:${one}`, `statement:${other}`)),
  );
  return { shown: shown.size, missed };
}

function toPair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

export interface ArticleFigures {
  readonly name: string;
  readonly language: string;
  readonly gold: number;
  readonly proposed: number;
  readonly matched: number;
  /** Where half of what both cover must be shared. */
  readonly closelyMatched: number;
  readonly rightKinds: number;
  readonly givenKinds: number;
  readonly rightSpeech: number;
  /** Pairs whose statement has the principal of the annotation. */
  readonly rightPrincipals: number;
  readonly missed: readonly string[];
  readonly unmatched: readonly string[];
}

export function measureArticle(proposer: Proposer, article: Article): ArticleFigures {
  const { statements, spans } = proposer.propose({ ...article, title: null });
  const proposed = spans.map(toRange);
  const { pairs, missed, unmatched } = matchSpans(article.spans, proposed);
  const kinds = pairs.filter(([, { kind }]) => kind !== undefined);
  return {
    name: article.name,
    language: article.language,
    gold: article.spans.length,
    proposed: proposed.length,
    matched: pairs.length,
    closelyMatched: matchSpans(article.spans, proposed, isHalfOfBoth).pairs.length,
    givenKinds: kinds.length,
    rightKinds: kinds.filter(([gold, { kind }]) => gold.kind.toUpperCase() === kind).length,
    rightSpeech: pairs.filter(([gold, { speech }]) => gold.speech.toUpperCase() === speech).length,
    rightPrincipals: pairs.filter(
      ([gold, { statement }]) =>
        article.statements[gold.statement]?.madeBy[0] === statements[statement]?.madeBy[0],
    ).length,
    missed: missed.map(({ exact }) => exact),
    unmatched: unmatched.map(({ exact }) => exact),
  };
}

function toRange(span: SpanProposal) {
  return { ...span, start: span.offsetStart, end: span.offsetEnd };
}

/** The annotated passages of a real page: the evidence of the record that is anchored in its text. */
export function readAnchored(records: SeedRecords, sha256: string): Article['spans'] {
  return records.statements.flatMap((statement, index) =>
    entriesOf(statement, 'positions').flatMap((position) =>
      entriesOf(position, 'evidence').flatMap((excerpt) => {
        const { offsetStart, offsetEnd } = excerpt;
        if (textOf(excerpt, 'textSha256') !== sha256) return [];
        if (typeof offsetStart !== 'number' || typeof offsetEnd !== 'number') return [];
        return [
          {
            exact: textOf(excerpt, 'exact') ?? '',
            speech: textOf(excerpt, 'speech') ?? '',
            kind: textOf(position, 'kind') ?? '',
            start: offsetStart,
            end: offsetEnd,
            statement: index,
          },
        ];
      }),
    ),
  );
}

export function sumOf(
  figures: readonly ArticleFigures[],
  field:
    | 'gold'
    | 'proposed'
    | 'matched'
    | 'closelyMatched'
    | 'givenKinds'
    | 'rightKinds'
    | 'rightSpeech'
    | 'rightPrincipals',
): number {
  return figures.reduce((total, each) => total + each[field], 0);
}
