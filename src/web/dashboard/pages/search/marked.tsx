/** A text with its matches marked. */
import type { SearchQuery } from '../../../generated/graphql.js';

type Snippet = SearchQuery['search']['hits'][number]['snippets'][number];

export function Marked({ snippet: { text, ranges } }: { readonly snippet: Snippet }) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
