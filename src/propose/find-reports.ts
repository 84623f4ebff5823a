/**
 * Who says what in a sentence: each verb of saying, asking, denying and so on, with its subject and the
 * words that it reports, before or after it. Works on word order and word lists alone.
 */
import type { LanguageRules, Phrases } from './languages/language-rules.js';
import { compilePhrases, isMatch, leadingMatch } from './languages/phrases.js';
import { maskQuotes, QUOTED, trim, type Paragraph, type Range } from './split-text.js';

export type ReportType = 'say' | 'call' | 'deny' | 'accuse' | 'warn' | 'act';

export interface Report {
  readonly type: ReportType;
  /** Words of the subject; empty if it is that of the report before. */
  readonly subject: string;
  /** The verb as it is in the text. */
  readonly verb: string;
  readonly content: Range;
}

export interface ReportWords {
  readonly rules: LanguageRules;
  readonly verbs: readonly (readonly [ReportType, RegExp])[];
  readonly adding: RegExp;
  readonly that: RegExp;
  readonly accordingTo: RegExp;
  readonly adjuncts: RegExp;
  readonly conjunction: RegExp;
}

/** Joins a second verb to the subject of the first. */
const CONJUNCTIONS: Phrases = [
  'and',
  'y',
  'e',
  'et',
  'und',
  'и',
  '并',
  '且',
  'but',
  'pero',
  'mais',
  'aber',
  'но',
];
/** A longer subject is a clause of its own. */
const MAX_SUBJECT_WORDS = 24;
const MAX_INVERTED_WORDS = 14;

export function compileReportWords(rules: LanguageRules): ReportWords {
  const compile = (phrases: Phrases): RegExp => compilePhrases(rules, phrases);
  return {
    rules,
    verbs: [
      ['act', compile(rules.act)],
      ['call', compile(rules.call)],
      ['deny', compile(rules.deny)],
      ['accuse', compile(rules.accuse)],
      ['warn', compile(rules.warn)],
      ['say', compile([...rules.say, ...rules.adding])],
    ],
    adding: compile(rules.adding),
    that: compile(rules.that),
    accordingTo: compile(rules.accordingTo),
    adjuncts: compile(rules.adjuncts),
    conjunction: compile(CONJUNCTIONS),
  };
}

interface Verb extends Range {
  readonly type: ReportType;
  readonly isAdding: boolean;
}

/**
 * @param isSpeaker whether words can be the subject of a report
 * @returns in the order of the text; contents do not overlap
 */
export function findReports(
  text: string,
  sentence: Range,
  { quotes }: Pick<Paragraph, 'quotes'>,
  words: ReportWords,
  isSpeaker: (subject: string) => boolean,
): readonly Report[] {
  const masked = maskQuotes(text, sentence, quotes);
  const segments = findSegments(masked);
  const reports: Report[] = [];
  /** Start of what belongs to no report yet. */
  let pending = 0;
  /** A report whose content continues until the next one. */
  let open: { readonly report: Omit<Report, 'content'>; readonly start: number } | undefined;
  const add = (report: Omit<Report, 'content'>, start: number, end: number): void => {
    const content = trimContent(
      text,
      { start: sentence.start + start, end: sentence.start + end },
      words,
    );
    if (content.start < content.end) reports.push({ ...report, content });
    else if (report.verb.includes(' ') && report.type !== 'say') {
      // "wies die Vorwürfe zurück": the verb encloses what it reports.
      const place = text.indexOf(report.verb, sentence.start);
      const inside = { start: place, end: place + report.verb.length };
      if (place !== -1 && inside.end <= sentence.end) reports.push({ ...report, content: inside });
    }
  };
  const close = (end: number): void => {
    if (open !== undefined) add(open.report, open.start, end);
    open = undefined;
  };

  for (const [index, segment] of segments.entries()) {
    const segmentText = masked.slice(segment.start, segment.end);
    const source = leadingMatch(words.accordingTo, segmentText.trimStart());
    if (source !== undefined) {
      const lead = segmentText.length - segmentText.trimStart().length;
      const subject = segmentText.slice(lead + source[0].length).trim();
      const report = {
        type: 'say',
        subject: subject === '' ? source[0] : subject,
        verb: source[0],
      } as const;
      if (index === 0) {
        open = { report, start: segment.end };
        pending = segment.end;
      } else if (open === undefined && pending < segment.start) {
        add(report, pending, segment.start);
        pending = segment.end;
      }
      continue;
    }
    let from = segment.start;
    for (const verb of findVerbs(masked, segment, words)) {
      if (verb.start < from) continue;
      const before = masked.slice(from, verb.start).trim();
      const rest = masked.slice(verb.end, segment.end);
      const isRestEmpty = stripAdjuncts(rest, words) === '';
      const shown = masked.slice(verb.start, verb.end);
      const make = (subject: string) => ({ type: verb.type, subject, verb: shown });
      const isJoined = before !== '' && endsWith(words.conjunction, before);
      const start = verb.type === 'act' ? verb.start : verb.end;

      if (before === '' || isJoined) {
        const earlier = text.slice(sentence.start + pending, sentence.start + segment.start);
        const isAfterWords = open === undefined && earlier.replaceAll(/[\s\p{P}]/gu, '') !== '';
        const hasSpeakerAfter =
          countSpaces(rest) < MAX_INVERTED_WORDS &&
          isSpeaker(rest) &&
          !startsWith(words.that, rest);
        if (isAfterWords && verb.type === 'say' && (isRestEmpty || hasSpeakerAfter)) {
          // "…", said the spokesperson
          add(make(isRestEmpty ? shown : rest.trim()), pending, segment.start);
          pending = segment.end;
          from = segment.end;
        } else if (
          isJoined ||
          verb.isAdding ||
          ((reports.length > 0 || open !== undefined) && verb.type !== 'act')
        ) {
          if (open === undefined && reports.length === 0) continue;
          close(
            isJoined
              ? verb.start - lengthOfLast(words.conjunction, before, masked, verb)
              : segment.start,
          );
          open = { report: make(''), start };
          pending = segment.end;
          from = verb.end;
        } else if (isAfterWords && isSpeaker(earlier) && countSpaces(earlier) < MAX_SUBJECT_WORDS) {
          // The spokesperson, a diplomat by profession, said …
          open = { report: make(earlier.trim()), start };
          pending = segment.end;
          from = verb.end;
        }
        continue;
      }
      if (!isSpeaker(before) || countSpaces(before) > MAX_SUBJECT_WORDS) continue;
      const hasEarlier =
        masked.slice(pending, segment.start).replaceAll(/[\s\p{P}]/gu, '') !== '' ||
        open !== undefined;
      if (isRestEmpty && hasEarlier && index > 0 && from === segment.start) {
        // …, the spokesperson said
        if (open === undefined) add(make(before), pending, segment.start);
        else close(segment.start);
        pending = segment.end;
        from = segment.end;
      } else if (open === undefined) {
        open = { report: make(before), start };
        pending = segment.end;
        from = verb.end;
      }
    }
  }
  close(masked.length);
  return reports;
}

/** Parts between commas, semicolons, colons and dashes, and after a quotation that ends in a comma. */
function findSegments(masked: string): readonly Range[] {
  const segments: Range[] = [];
  let start = 0;
  const boundary =
    /(?<!\d)[,;:](?!\d)|(?<=\d)[,;:](?=\s)|[，；：、]|\s[—–-]+\s|\uE000["”’»“」』]/gu;
  for (const match of masked.matchAll(boundary)) {
    const isQuote = match[0].startsWith(QUOTED);
    const end = match.index + (isQuote ? match[0].length : 0);
    if (end > start) segments.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < masked.length) segments.push({ start, end: masked.length });
  return segments;
}

function findVerbs(
  masked: string,
  segment: Range,
  { verbs, adding }: ReportWords,
): readonly Verb[] {
  const part = masked.slice(segment.start, segment.end);
  const found: Verb[] = [];
  for (const [type, pattern] of verbs) {
    for (const match of part.matchAll(pattern)) {
      const start = segment.start + match.index;
      const end = start + match[0].length;
      const isTaken = found.some((other) => start < other.end && end > other.start);
      if (!isTaken) found.push({ type, start, end, isAdding: isMatch(adding, match[0]) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function stripAdjuncts(rest: string, { adjuncts, that }: ReportWords): string {
  return rest
    .replaceAll(adjuncts, '')
    .replaceAll(that, '')
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** Without the conjunction and the adjuncts at its start, and the punctuation at both ends. */
function trimContent(text: string, range: Range, { adjuncts, that }: ReportWords): Range {
  let { start, end } = trim(text, range);
  for (;;) {
    const rest = text.slice(start, end);
    const skipped =
      /^[\s,;:.，；：。—–-]+/u.exec(rest)?.[0] ??
      leadingMatch(adjuncts, rest)?.[0] ??
      leadingMatch(that, rest)?.[0];
    if (skipped === undefined || skipped === '') break;
    start += skipped.length;
  }
  while (end > start && /[\s,;:.，；：。—–-]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function startsWith(pattern: RegExp, words: string): boolean {
  return leadingMatch(pattern, words.trimStart()) !== undefined;
}

function endsWith(pattern: RegExp, words: string): boolean {
  const last = [...words.matchAll(pattern)].at(-1);
  return last !== undefined && last.index + last[0].length === words.length;
}

/** Characters from the conjunction before a verb to the verb. */
function lengthOfLast(pattern: RegExp, before: string, masked: string, verb: Verb): number {
  const last = [...before.matchAll(pattern)].at(-1)?.[0].length ?? 0;
  const gap = verb.start - masked.slice(0, verb.start).trimEnd().length;
  return last + gap;
}

function countSpaces(words: string): number {
  return words.trim().split(/\s+/).length;
}
