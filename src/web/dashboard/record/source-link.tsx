/** Links to a source and to its archived copies. */
import type { SourceFragment } from '../../generated/graphql.js';
import { toArchive } from '../page-urls.js';

type SourceParts = Pick<SourceFragment, 'url' | 'title'> & {
  readonly publisher: Pick<SourceFragment['publisher'], 'name'>;
  readonly publishedOn?: { readonly earliest: string } | null;
  readonly archivedAt?: string | null;
};

/** Shows the URL itself, where the title is shown already. */
export function SourceUrl({ url }: { readonly url: string }) {
  return (
    <span className="source">
      <a href={url} rel="noreferrer external">
        {new URL(url).host}
      </a>
      {' ('}
      <a href={toArchive(url)} rel="noreferrer external">
        archived copies
      </a>
      )
    </span>
  );
}

export function SourceLink({ source }: { readonly source: SourceParts }) {
  const { url, title, publisher, publishedOn, archivedAt } = source;
  return (
    <span className="source">
      <a href={url} rel="noreferrer external">
        {title ?? publisher.name}
      </a>
      {title !== null && `, ${publisher.name}`}
      {' ('}
      {typeof archivedAt === 'string' ? (
        <a href={archivedAt} rel="noreferrer external">
          archived copy
        </a>
      ) : (
        <a href={toArchive(url, publishedOn?.earliest)} rel="noreferrer external">
          archived copies
        </a>
      )}
      )
    </span>
  );
}
