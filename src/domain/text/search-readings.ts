/**
 * How a query is interpreted: first as written, then less and less strictly until something
 * matches.
 * The answer says which reading matched. Independent of the engine.
 */
import { printSearchQuery, type SearchQuery, type SearchTerm } from './search-query.js';

export const searchReadings = [
  'ALL_WORDS',
  'LAST_WORD_BEGINS',
  'WITHOUT_QUESTION_WORDS',
  'ANY_WORD',
] as const;

export interface SearchReading {
  readonly name: (typeof searchReadings)[number];
  readonly query: SearchQuery;
}

/** Stop words of English questions. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'who whom whose what which when where why how did does do done is are was were be been has have had ' +
    'can could will would should shall may might the a an of in on at to for from by with about and or ' +
    'that this these those it its they them their there any some me you i we us tell show list find'
  ).split(' '),
);
const MIN_BEGINNING = 2;

/** In the order in which they are tried; equal queries are tried once. */
export function listReadings(query: SearchQuery): readonly SearchReading[] {
  const core = query.filter((term) => !isQuestionWord(term));
  const asked = core.length === 0 ? query : core;
  const readings: readonly SearchReading[] = [
    { name: 'ALL_WORDS', query },
    { name: 'LAST_WORD_BEGINS', query: asBeginning(query) },
    { name: 'WITHOUT_QUESTION_WORDS', query: asked },
    { name: 'WITHOUT_QUESTION_WORDS', query: asBeginning(asked) },
  ];
  const tried = new Set<string>();
  const strict = readings.filter((reading) => {
    const printed = printSearchQuery(reading.query);
    if (tried.has(printed)) return false;
    tried.add(printed);
    return true;
  });
  return asked.length < 2 ? strict : [...strict, { name: 'ANY_WORD', query: asBeginning(asked) }];
}

function isQuestionWord({ words: [word = '', ...others], isPrefix }: SearchTerm): boolean {
  return !isPrefix && others.length === 0 && QUESTION_WORDS.has(word);
}

/** A quoted phrase is complete; the last unquoted word may still be incomplete. */
function asBeginning(query: SearchQuery): SearchQuery {
  const last = query.at(-1);
  if (last === undefined || last.isQuoted || (last.words.at(-1) ?? '').length < MIN_BEGINNING) {
    return query;
  }
  return [...query.slice(0, -1), { ...last, isPrefix: true }];
}
