/** The quoted words, with their sources and dates. */
import type { SpeechMode } from '../../../generated/graphql.js';
import { DocumentDates } from '../../record/document-dates.js';
import { SourceLink } from '../../record/source-link.js';
import { printDate } from '../../words/print-date.js';
import type { FullPosition } from './full-position.js';

const speechNames: Readonly<Record<SpeechMode, string>> = {
  DIRECT: 'quoted in direct speech',
  INDIRECT: 'reported in indirect speech',
  NESTED: 'reported by the other side',
};

export function Evidence({ position }: { readonly position: FullPosition }) {
  const { evidence, occurredOn, statement } = position;
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">The words and their sources</h2>
      {evidence.map(({ id, exact, prefix, suffix, speech, language, note, document }) => (
        <div key={id} className="excerpt">
          {exact === null ? (
            <p className="figure-note">The sources do not quote it.</p>
          ) : (
            <blockquote className="excerpt-large">
              <p lang={language ?? undefined}>
                <span className="context">{prefix ?? '“'}</span>
                {exact}
                <span className="context">{suffix ?? '”'}</span>
              </p>
            </blockquote>
          )}
          <p className="figure-note">
            {speech === null
              ? 'Whether the page quotes these words or reports them was not recorded'
              : speechNames[speech]}
            {note !== null && `. ${note}`}
          </p>
          <p>
            <SourceLink source={document} />
          </p>
          <dl className="dates">
            <div>
              <dt>said on</dt>
              <dd>
                {printDate(occurredOn)}{' '}
                <span className="precision">
                  {occurredOn.precision === 'DAY'
                    ? 'to the day'
                    : `between ${occurredOn.earliest} and ${occurredOn.latest}`}
                </span>
              </dd>
            </div>
            <DocumentDates document={document} />
          </dl>
        </div>
      ))}
      {statement.disputedDates.length > 0 && (
        <p className="figure-note">
          The sources disagree on the date: {statement.disputedDates.map(printDate).join(', ')}.
        </p>
      )}
    </section>
  );
}
