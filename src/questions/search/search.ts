/**
 * `search(text)`: records that have all of the words. The engine's text index finds candidates, which
 * are ranked by `domain/search-matches.ts`; one statement keeps those that the filter keeps, counts
 * them and projects a page.
 */
import { labelOfId } from '../../domain/ids.js';
import { actorLabels } from '../../domain/node-definitions.js';
import { rankCandidates, type SearchCandidate } from '../../domain/search-matches.js';
import { parseSearchText, wordsOf, type SearchWord } from '../../domain/search-query.js';
import { searchedLabels, type SearchedLabel } from '../../domain/text-indexes.js';
import type { FacetRows } from '../../planner/facets.js';
import { isEmptyFilter, parseFilter } from '../../planner/filters.js';
import { parsePage, type Page } from '../../planner/page.js';
import type { Row } from '../../planner/row.js';
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
  /** One more than the page's size where there is more. */
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly isComplete: boolean;
  readonly byType: readonly { readonly type: SearchType; readonly count: number }[];
  readonly facets: FacetRows;
}

/** What must be searched for first, and the question that the candidates answer. */
export interface AskedSearch {
  readonly page: Page;
  readonly labels: readonly SearchedLabel[];
  readonly words: readonly SearchWord[];
  /** At most so many candidates, and one more that tells that there are more. */
  readonly limit: number;
  readonly ask: (candidates: readonly SearchCandidate[]) => AskedQuestion<SearchRows, SearchResult>;
}

const MAX_CANDIDATES = 2_000;

/** @throws InputError for a text, filter, page or type that cannot be */
export function askSearch(
  args: SearchArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedSearch {
  const query = parseSearchText(args.text);
  const filter = parseFilter('PositionFilter', args.filter ?? {}, options.directory);
  const labels = searchedLabels.filter((label) => args.types?.includes(typeOf(label)) ?? true);
  const page = parsePage(
    { first: args.first ?? null, after: args.after ?? null },
    objectOrdering('SEARCH_RANK', 'ASC'),
    ['search', query, labels, filter.value],
  );
  const plan = planHits(info, labels, page, options);
  return {
    page,
    labels,
    words: wordsOf(query),
    limit: MAX_CANDIDATES + 1,
    ask: (candidates) => {
      const considered = candidates.slice(0, MAX_CANDIDATES);
      const hits = groupByLabel(rankCandidates(query, considered));
      return {
        statement: printSearch({ labels, hits, filter, page, plan }, options.directory),
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
              snippets: plan.wantsSnippets ? snippetsOf(query, row) : [],
            })),
            totalCount: counts.reduce((sum, { count }) => sum + count, 0),
            isComplete: candidates.length <= MAX_CANDIDATES,
            byType: counts.sort((a, b) => b.count - a.count),
            facets: found?.facets ?? new Map(),
          };
        },
      };
    },
  };
}

function typeOf(label: SearchedLabel): SearchType {
  // The names of the schema are those of the labels in capitals.
  return label.toUpperCase() as SearchType;
}

const actors: ReadonlySet<string> = new Set(actorLabels);

/** Ids in their order -> those of each label, with their places. */
function groupByLabel(ids: readonly string[]): ReadonlyMap<SearchedLabel, readonly RankedHit[]> {
  const groups = new Map<SearchedLabel, RankedHit[]>();
  ids.forEach((id, index) => {
    const own = labelOfId(id) ?? '';
    const label = actors.has(own) ? 'Actor' : searchedLabels.find((each) => each === own);
    if (label === undefined) throw new TypeError(`${id} is no record that is searched`);
    const hit = { id, rank: index + 1 };
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [hit]);
    else group.push(hit);
  });
  return groups;
}
