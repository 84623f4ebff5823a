/**
 * A neutral sentence to start from, in the form of the corpus: "Says that …". Only for English texts: the
 * sentences of the record are English, and a word-for-word start in another language would have to be
 * deleted first.
 */
import type { FoundSpan } from './find-spans.js';
import type { LanguageRules } from './languages/language-rules.js';

const QUOTE_MARKS = /["“”«»‘„]|’(?!\p{L})/gu;
const MAX_BEFORE = 90;
const AUXILIARY =
  'is|are|was|were|has|have|had|will|would|does|did|can|cannot|may|might|must|should';
const PREDICATE = new RegExp(`^(?:${AUXILIARY}|rests?)\\b`, 'iu');
const VERB = new RegExp(`\\b(?:${AUXILIARY})\\b`, 'iu');
/** Forms that the rule for regular verbs misses. */
const PRESENTS: Readonly<Record<string, string>> = {
  blamed: 'blames',
  blaming: 'blames',
  declined: 'declines',
  expelled: 'expels',
  refuted: 'refutes',
  refuting: 'refutes',
  urge: 'urges',
  welcomed: 'welcomes',
};

export function writeSentence(text: string, span: FoundSpan, rules: LanguageRules): string {
  if (rules.tag !== 'en') return '';
  const words = clean(text.slice(span.start, span.end));
  const before = clean(text.slice(span.content.start, span.start));
  if (span.type === 'act') return capitalize(`${toPresent(words)}.`);
  if (span.type !== 'say' && span.verb !== '') {
    const verb = toPresent(span.verb);
    const that = span.type === 'warn' ? ' that' : '';
    const object = isBrief(before) && span.type !== 'warn' ? join(before, words) : words;
    return capitalize(`${verb}${that} ${object}.`);
  }
  return `Says that ${uncapitalize(completeClause(before, words))}.`;
}

/** A quotation that begins with its verb needs the subject in front of it. */
function completeClause(before: string, words: string): string {
  if (before === '') return words;
  if (PREDICATE.test(words)) {
    const verb = VERB.exec(before);
    const subject = verb === null ? before : before.slice(0, verb.index).trim();
    const isRelative = /\b(?:which|who)$/iu.test(before);
    if (isRelative || subject === '') return `this ${words}`;
    return isBrief(subject) ? `${subject} ${words}` : words;
  }
  // "the claim was “a story without a source”"
  return isBrief(before) && VERB.test(before) ? join(before, words) : words;
}

function isBrief(words: string): boolean {
  return words.length <= MAX_BEFORE;
}

function join(before: string, words: string): string {
  return `${before} ${words}`.trim();
}

function clean(words: string): string {
  return words
    .replaceAll(QUOTE_MARKS, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
}

/** "urging" -> "urges": the corpus writes in the present. */
function toPresent(verb: string): string {
  const [first = '', ...rest] = verb.split(/\s+/);
  return [PRESENTS[first.toLowerCase()] ?? toPresentWord(first.toLowerCase()), ...rest].join(' ');
}

function toPresentWord(verb: string): string {
  if (verb.endsWith('ied')) return verb.replace(/ied$/, 'ies');
  const stem = verb.replace(/(?:ed|ing)$/, '');
  if (stem === verb) return verb;
  if (stem.endsWith('y')) return stem.replace(/y$/, 'ies');
  return /(?:[scgz]|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

/** Names keep their capital. */
function uncapitalize(clause: string): string {
  const [first = ''] = clause.split(' ');
  const isOrdinary =
    /^(?:The|This|That|These|It|A|An|There|Its|Such|All|No|Any|Some|We|Our|They|Their|In|On|To|If|When|Today|Those|Who)$/u.test(
      first,
    );
  return isOrdinary ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
