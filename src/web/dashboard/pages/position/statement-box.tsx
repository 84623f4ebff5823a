/**
 * The speech event that contains the position: who spoke, what else was said, which pages carry it.
 */
import { toPosition } from '../../page-urls.js';
import { ActorLink, ActorList } from '../../record/actor-link.js';
import { SourceLink } from '../../record/source-link.js';
import { kindNames } from '../../words/vocabulary.js';
import type { FullPosition } from './full-position.js';

interface StatementBoxProps {
  readonly statement: FullPosition['statement'];
  /** The position whose page this is. */
  readonly current: string;
}

export function StatementBox({ statement, current }: StatementBoxProps) {
  const { title, summary, form, issuedBy, deliveredBy, documents, positions } = statement;
  return (
    <section aria-labelledby="statement-title">
      <h2 id="statement-title">{title}</h2>
      <p>{summary}</p>
      <p className="figure-note">
        {form !== null && `${form}. `}
        {issuedBy.length > 0 && (
          <>
            Issued by <ActorList actors={issuedBy} />.{' '}
          </>
        )}
        {deliveredBy.map(({ title: office, spokesperson }) => (
          <span key={spokesperson.id}>
            Spoken by <ActorLink actor={spokesperson} />
            {office !== null && `, ${office}`}.{' '}
          </span>
        ))}
      </p>
      {positions.length > 1 && (
        <>
          <h3>In the same statement</h3>
          <ul className="plain">
            {positions
              .filter(({ id }) => id !== current)
              .map(({ id, kind, asserts }) => (
                <li key={id}>
                  {kindNames[kind]}: <a href={toPosition(id)}>{asserts}</a>
                </li>
              ))}
          </ul>
        </>
      )}
      <h3>Carried by</h3>
      <ul className="plain">
        {documents.map((document) => (
          <li key={document.id}>
            <SourceLink source={document} />
            {document.publisher.wordsFrom !== null &&
              `, in the words of ${document.publisher.wordsFrom}`}
            {!document.readInFull && ', read in part'}
          </li>
        ))}
      </ul>
      {statement.sourceCheck === 'INCOMPLETE' && (
        <p className="figure-note">
          Not every field was read on the page
          {statement.sourceCheckNote === null ? '' : `: ${statement.sourceCheckNote}`}
        </p>
      )}
    </section>
  );
}
