/**
 * The passages of a text that may be positions, each with its speaker: reported words, quotations, and the
 * sentences of a text that is itself a statement.
 */
import { countWords } from '../domain/text/quoted-words.js';
import type { ActorNames } from './actor-names.js';
import { createDivider } from './divide-passage.js';
import { compileReportWords, findReports, type ReportType } from './find-reports.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, isMatch, leadingMatch } from './languages/phrases.js';
import { createSpeakers, type Speaker } from './resolve-speakers.js';
import { trim, type Paragraph, type Range } from './split-text.js';

export interface FoundSpan extends Range {
  readonly speaker: Speaker;
  readonly isQuoted: boolean;
  readonly type: ReportType;
  /** The verb that reports it; empty if there is none. */
  readonly verb: string;
  readonly sentence: Range;
  /** The reported words that contain the passage. */
  readonly content: Range;
}

/** Fewer quoted words are a term, not a sentence. */
const MIN_QUOTED_WORDS = 3;
const MIN_STANDALONE_WORDS = 4;
/** Longer ones are not sentences. */
const MAX_SENTENCE = 2_000;
/** Nobody reviews more of one text. */
const MAX_SPANS = 500;
const MAX_HEADING = 120;
const MAX_LABEL = 40;

export function findSpans(
  text: string,
  paragraphs: readonly Paragraph[],
  rules: LanguageRules,
  names: ActorNames,
  dateline: Range | undefined,
): readonly FoundSpan[] {
  const words = compileReportWords(rules);
  const divider = createDivider(rules);
  const speakers = createSpeakers(text, paragraphs, rules, names);
  const ends = compilePhrases(rules, rules.ends);
  const questions = compilePhrases(rules, rules.questions);
  const answers = compilePhrases(rules, rules.answers);
  const isStatement = isItselfAStatement(text, paragraphs, rules);
  const spans: FoundSpan[] = [];
  const add = (found: Omit<FoundSpan, 'start' | 'end'>, ranges: readonly Range[]): void => {
    for (const range of ranges) {
      if (spans.length >= MAX_SPANS) return;
      const overlaps = spans.some((each) => each.start < range.end && each.end > range.start);
      if (!overlaps) spans.push({ ...found, ...range });
    }
  };

  for (const paragraph of paragraphs) {
    if (spans.length >= MAX_SPANS) break;
    const line = text.slice(paragraph.start, paragraph.end);
    if (
      line.length < MAX_HEADING &&
      leadingMatch(ends, line)?.[0].length === line.replace(/:$/, '').length
    )
      break;
    if (isHeading(line)) continue;
    const label = /^([^:：.。!?！？«“"]{1,40})[:：]\s*/u.exec(line);
    const labelled = label !== null && label[0].length <= MAX_LABEL ? (label[1] ?? '') : undefined;
    const isQuestion = labelled !== undefined && leadingMatch(questions, labelled) !== undefined;
    const isAnswer =
      labelled !== undefined &&
      !isQuestion &&
      (leadingMatch(answers, labelled)?.[0].length === labelled.length ||
        speakers.isName(labelled));
    const skipped = isQuestion || isAnswer ? (label?.[0].length ?? 0) : 0;
    const start = Math.max(paragraph.start + skipped, endOfDateline(text, paragraph, dateline));
    const body = trim(text, { start, end: paragraph.end });
    if (isAnswer || (isStatement && !isQuestion)) {
      const speaker =
        isAnswer && speakers.isName(labelled)
          ? speakers.resolveLabel(labelled, paragraph)
          : speakers.issuer();
      for (const sentence of paragraph.sentences) {
        if (sentence.end <= body.start || isTooLong(sentence)) continue;
        const range = trim(text, {
          start: Math.max(sentence.start, body.start),
          end: sentence.end,
        });
        add(quoteWithoutVerb(speaker, sentence, range), divider.divide(text, range));
      }
      continue;
    }
    let last: Speaker | undefined;
    for (const sentence of paragraph.sentences) {
      if (sentence.end <= body.start || isTooLong(sentence)) continue;
      const within = trim(text, { start: Math.max(sentence.start, body.start), end: sentence.end });
      const isSpeaker = (subject: string): boolean => speakers.isSpeaker(subject);
      const reports = findReports(text, within, paragraph, words, isSpeaker);
      for (const { type, subject, verb, content } of reports) {
        const speaker = speakers.resolve(subject, sentence);
        last = speaker;
        const found = { speaker, type, verb, sentence, content };
        const quotes = paragraph.quotes.filter(
          (quote) =>
            quote.start >= content.start - 1 &&
            quote.end <= content.end + 1 &&
            countWords(text.slice(quote.start, quote.end)) >= MIN_QUOTED_WORDS,
        );
        if (quotes.length > 0) {
          for (const quote of quotes)
            add({ ...found, isQuoted: true }, divider.divide(text, quote));
          continue;
        }
        const inQuote = paragraph.quotes.some(
          (quote) => quote.start <= content.start && quote.end >= content.end,
        );
        const divided = divider.divide(text, content);
        const verbStart = content.start - verb.length - 1;
        const isShort = countWords(text.slice(content.start, content.end)) < MIN_STANDALONE_WORDS;
        const withVerb =
          isShort && text.slice(verbStart, content.start).startsWith(verb)
            ? { start: verbStart, end: content.end }
            : undefined;
        add({ ...found, isQuoted: inQuote }, withVerb === undefined ? divided : [withVerb]);
      }
      // Quotations that no verb introduces go on with the words of the last speaker.
      for (const quote of paragraph.quotes) {
        if (quote.start < within.start || quote.end > within.end) continue;
        if (countWords(text.slice(quote.start, quote.end)) < MIN_STANDALONE_WORDS) continue;
        const speaker = last ?? speakers.last();
        if (speaker === undefined) continue;
        add(quoteWithoutVerb(speaker, sentence, quote), divider.divide(text, quote));
      }
    }
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

/** Direct speech that no verb of the text introduces. */
function quoteWithoutVerb(speaker: Speaker, sentence: Range, content: Range) {
  return { speaker, isQuoted: true, type: 'say', verb: '', sentence, content } as const;
}

/** The report begins after place, date, agency and dash. */
function endOfDateline(text: string, { start, end }: Range, dateline: Range | undefined): number {
  if (dateline === undefined || dateline.start < start || dateline.end > end) return start;
  const rest = text.slice(dateline.end, end);
  return dateline.end + (/^\s*(?:\([^)]*\))?[\s.,:—–-]*/u.exec(rest)?.[0].length ?? 0);
}

function isTooLong({ start, end }: Range): boolean {
  return end - start > MAX_SENTENCE;
}

/** Headings, bylines and dates do not end like sentences. */
function isHeading(line: string): boolean {
  return line.length < MAX_HEADING && !/[.!?。！？…:："”»“][)\]]?$/u.test(line);
}

/** Statements and remarks say so in their headline, or speak in the first person outside quotations. */
function isItselfAStatement(
  text: string,
  paragraphs: readonly Paragraph[],
  rules: LanguageRules,
): boolean {
  const [headline] = paragraphs;
  if (headline === undefined) return false;
  const title = text.slice(headline.start, headline.end);
  if (!isHeading(title)) return false;
  return (
    leadingMatch(compilePhrases(rules, rules.headlines), title) !== undefined &&
    !isMatch(/[:：]/gu, title)
  );
}
