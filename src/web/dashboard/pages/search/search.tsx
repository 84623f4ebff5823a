/**
 * Full-text search of names, titles, assertions and evidence; without words, the positions that
 * match the filter.
 */
import { useSearchParams } from 'wouter';
import { SearchDocument, type SearchType } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { Pager } from '../../frame/pager.js';
import { PositionList } from '../../record/position-list.js';
import type { FilterKey } from '../../state/position-filter.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { Facets } from './facets.js';
import { Hits } from './hits.js';
import { HowRead } from './how-read.js';
import { isSearchType } from './search-types.js';

const SIZE = 20;

export default function Search() {
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  return (
    <Page
      title={text === '' ? 'Search' : `Search: ${text}`}
      lead={
        <>
          Records that have all of the words, best first; without words, the positions that match
          the filter. Case, accents and variant forms of letters are ignored.{' '}
          <code>"no factual basis"</code> finds the exact phrase, <code>attribut*</code> all words
          with this prefix.
        </>
      }
    >
      {text === '' ? <Listed /> : <Found text={text} />}
    </Page>
  );
}

const FIELDS: readonly FilterKey[] = ['by', 'against', 'concerns', 'from', 'to', 'kind', 'form'];

function Listed() {
  const state = usePositionFilter();
  return (
    <>
      <FilterBar state={state} keys={FIELDS} />
      {state.isFiltered ? (
        <PositionList
          title="Positions"
          list="hits"
          size={SIZE}
          filter={state.filter}
          empty={<Empty isFiltered>No position matches the filter.</Empty>}
        />
      ) : (
        <p className="empty">
          Type words into the field at the top of the page, or choose whose positions to list.
        </p>
      )}
    </>
  );
}

function Found({ text }: { readonly text: string }) {
  const [parameters] = useSearchParams();
  const state = usePositionFilter();
  const types: readonly SearchType[] = parameters.getAll('in').filter(isSearchType);
  const after = parameters.get('hitsAfter');
  const variables = {
    text,
    ...(types.length > 0 && { types }),
    filter: state.filter,
    first: SIZE,
    ...(after !== null && { after }),
  };
  const asked = useAnswer(SearchDocument, variables);
  const source = { document: SearchDocument, variables };
  return (
    <>
      <FilterBar state={state} keys={FIELDS} />
      <Answered asked={asked}>
        {({ search }) => (
          <div className="search">
            <div>
              <HowRead search={search} />
              {search.hits.length === 0 ? (
                <Empty isFiltered={state.isFiltered || types.length > 0}>
                  No record has these words{state.isFiltered && ' and matches the filter'}. Try
                  fewer words, or the beginning of a word followed by a star.
                </Empty>
              ) : (
                <Hits search={search} source={source} />
              )}
              <Pager list="hits" pageInfo={{ ...search.pageInfo, hasPreviousPage: false }} />
            </div>
            <Facets search={search} source={source} />
          </div>
        )}
      </Answered>
    </>
  );
}
