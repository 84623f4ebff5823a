/**
 * `search(text)`: records that contain all of the words or, if there are none, those of the first
 * less strict reading that finds any. The engine's text index finds candidates, which are ranked by
 * `domain/text/search-matches.ts`; one statement filters, counts and projects a page of them.
 */
import { labelOfId } from '../../domain/ontology/ids.js';
import { actorLabels } from '../../domain/ontology/node-definitions.js';
import { rankCandidates, type SearchCandidate } from '../../domain/text/search-matches.js';
import {
  parseSearchText,
  printSearchQuery,
  wordsOf,
  type SearchWord,
} from '../../domain/text/search-query.js';
import { listReadings, type SearchReading } from '../../domain/text/search-readings.js';
import { searchedLabels, type SearchedLabel } from '../../domain/ontology/text-indexes.js';
import type { FacetRows } from '../../planner/plan/facets.js';
import { isEmptyFilter, parseFilter } from '../../planner/plan/parse-filter.js';
import { parsePage, type Page } from '../../planner/page/page.js';
import type { Row } from '../../planner/print/row.js';
import { objectOrdering } from '../object-page.js';
import { planHits } from './plan-search.js';
import { printSearch, type RankedHit, type SearchRows } from './print-search.js';
import { snippetsOf } from './search-snippets.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';

export type SearchType = Uppercase<SearchedLabel>;

export interface SearchArguments {
  readonly text: string;
  readonly types?: readonly SearchType[] | null;
  readonly filter?: object | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface SearchResult {
  /** One more than the page's size where more exist. */
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly isComplete: boolean;
  readonly reading: SearchReading['name'];
  readonly readAs: string;
  readonly byType: readonly { readonly type: SearchType; readonly count: number }[];
  readonly facets: FacetRows;
}

/** The readings of the text, and the question about the records found. */
export interface AskedSearch {
  readonly page: Page;
  readonly labels: readonly SearchedLabel[];
  /** In the order in which to try them, until one finds something. */
  readonly attempts: readonly SearchAttempt[];
  /** Maximum number of candidates for a list of words, plus one that shows that there are more. */
  readonly limit: number;
  /** Whether a spelling suggestion is selected, for when some word was not found. */
  readonly wantsSuggestion: boolean;
  readonly ask: (found: FoundHits) => AskedQuestion<SearchRows, SearchResult>;
}

export interface SearchAttempt {
  /** Lists of words: candidates are the texts that contain all words of one of the lists. */
  readonly wanted: readonly (readonly SearchWord[])[];
  readonly rank: (candidates: readonly SearchCandidate[], isComplete: boolean) => FoundHits;
}

/** Ids of the records that a reading finds, best first. */
export interface FoundHits {
  readonly reading: SearchReading;
  readonly ids: readonly string[];
  readonly isComplete: boolean;
}

const MAX_HITS = 2_000;

/** @throws InputError for an invalid text, filter, page or type */
export function askSearch(
  args: SearchArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedSearch {
  const query = parseSearchText(args.text);
  const filter = parseFilter('PositionFilter', args.filter ?? {}, options.recordIndex);
  const labels = searchedLabels.filter((label) => args.types?.includes(typeOf(label)) ?? true);
  const page = parsePage(
    { first: args.first ?? null, after: args.after ?? null },
    objectOrdering('SEARCH_RANK', 'ASC'),
    ['search', printSearchQuery(query), labels, filter.value],
  );
  const plan = planHits(info, labels, page, options);
  return {
    page,
    labels,
    attempts: listReadings(query).map(toAttempt),
    limit: MAX_HITS + 1,
    wantsSuggestion: plan.wantsSuggestion,
    ask: ({ reading, ids, isComplete }) => {
      const hits = groupByLabel(ids);
      return {
        statement: printSearch({ labels, hits, filter, page, plan }, options.recordIndex),
        rows: plan.rows,
        fields: plan.fields,
        explanation: `search in ${labels.join(', ') || 'nothing'}${isEmptyFilter(filter) ? '' : ', filtered'}`,
        toResult: ([found]) => {
          const counts = labels
            .map((label) => ({ type: typeOf(label), count: found?.counts.get(label) ?? 0 }))
            .filter(({ count }) => count > 0);
          return {
            rows: (found?.rows ?? []).map((row) => ({
              ...row,
              snippets: plan.wantsSnippets ? snippetsOf(reading.query, row) : [],
            })),
            totalCount: counts.reduce((sum, { count }) => sum + count, 0),
            isComplete,
            reading: reading.name,
            readAs: printSearchQuery(reading.query),
            byType: counts.sort((a, b) => b.count - a.count),
            facets: found?.facets ?? new Map(),
          };
        },
      };
    },
  };
}

function toAttempt(reading: SearchReading): SearchAttempt {
  const { name, query } = reading;
  const isAny = name === 'ANY_WORD';
  return {
    wanted: isAny ? query.map((term) => wordsOf([term])) : [wordsOf(query)],
    rank: (candidates, isComplete) => {
      const ids = rankCandidates(query, candidates, isAny ? 'ANY' : 'ALL');
      return {
        reading,
        ids: ids.slice(0, MAX_HITS),
        isComplete: isComplete && ids.length <= MAX_HITS,
      };
    },
  };
}

function typeOf(label: SearchedLabel): SearchType {
  // The names in the schema are the labels in capitals.
  return label.toUpperCase() as SearchType;
}

const actors: ReadonlySet<string> = new Set(actorLabels);

/** Ids in order -> those of each label, with their ranks. */
function groupByLabel(ids: readonly string[]): ReadonlyMap<SearchedLabel, readonly RankedHit[]> {
  const groups = new Map<SearchedLabel, RankedHit[]>();
  ids.forEach((id, index) => {
    const own = labelOfId(id) ?? '';
    const label = actors.has(own) ? 'Actor' : searchedLabels.find((each) => each === own);
    if (label === undefined) throw new TypeError(`${id} is not a searchable record`);
    const hit = { id, rank: index + 1 };
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [hit]);
    else group.push(hit);
  });
  return groups;
}
