/** When a document was filed and published, and its licence, as far as they are known. */
import type { SourceFragment } from '../../generated/graphql.js';
import { printDate } from '../words/print-date.js';

export function DocumentDates({ document }: { readonly document: SourceFragment }) {
  const { filedOn, publishedOn, dateInferred, licence } = document;
  return (
    <>
      <div>
        <dt>report dated</dt>
        <dd>{filedOn === null ? 'not known' : printDate(filedOn)}</dd>
      </div>
      <div>
        <dt>published on</dt>
        <dd>
          {publishedOn === null ? 'not known' : printDate(publishedOn)}{' '}
          {dateInferred && <span className="precision">inferred</span>}
        </dd>
      </div>
      {licence !== null && (
        <div>
          <dt>licence of the page</dt>
          <dd>{licence}</dd>
        </div>
      )}
    </>
  );
}
