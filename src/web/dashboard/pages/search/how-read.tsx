/** Says whether a search was read less strictly than written, and suggests a spelling. */
import { useSearchParams } from 'wouter';
import type { SearchQuery, SearchReading } from '../../../generated/graphql.js';

const explanations: Readonly<Record<SearchReading, string | undefined>> = {
  ALL_WORDS: undefined,
  LAST_WORD_BEGINS: 'No record has these words. These have words that start with:',
  WITHOUT_QUESTION_WORDS: 'No record has all of these words. Searched for instead:',
  ANY_WORD: 'No record has all of these words. These have at least one of',
};

export function HowRead({ search }: { readonly search: SearchQuery['search'] }) {
  const [parameters] = useSearchParams();
  const { reading, readAs, didYouMean } = search;
  const explanation = explanations[reading];
  const urlOf = (text: string): string => {
    const target = new URLSearchParams(parameters);
    target.set('q', text);
    target.delete('hitsAfter');
    return `/search?${target.toString()}`;
  };
  return (
    <>
      {explanation !== undefined && (
        <p className="figure-note" role="status">
          {explanation} <b>{readAs}</b>.
        </p>
      )}
      {didYouMean !== null && (
        <p role="status">
          Did you mean <a href={urlOf(didYouMean)}>{didYouMean}</a>?
        </p>
      )}
    </>
  );
}
