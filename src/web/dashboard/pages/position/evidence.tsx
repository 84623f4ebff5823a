/** The quoted words, with their sources and dates. */
import { DocumentDates } from '../../record/document-dates.js';
import { SourceLink } from '../../record/source-link.js';
import { printDate } from '../../words/print-date.js';
import { hedgeNames, speechNames, translatorNames } from '../../words/vocabulary.js';
import type { FullPosition } from './full-position.js';

export function Evidence({ position }: { readonly position: FullPosition }) {
  const { evidence, occurredOn, statement } = position;
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">The words and their sources</h2>
      {evidence.map((excerpt) => (
        <div key={excerpt.id} className="excerpt">
          <Words excerpt={excerpt} />
          <p className="figure-note">{describe(excerpt)}</p>
          <p>
            <SourceLink source={excerpt.document} />
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
            <DocumentDates document={excerpt.document} />
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

type Excerpt = FullPosition['evidence'][number];

function Words({ excerpt }: { readonly excerpt: Excerpt }) {
  const { exact, prefix, suffix, language, rendering, translationOf } = excerpt;
  if (exact === null) return <p className="figure-note">The sources do not quote it.</p>;
  return (
    <>
      <blockquote className="excerpt-large">
        <p lang={language ?? undefined}>
          <span className="context">{prefix ?? '“'}</span>
          {exact}
          <span className="context">{suffix ?? '”'}</span>
        </p>
      </blockquote>
      {rendering !== null && <p>In English, by the compilers: {rendering}</p>}
      {typeof translationOf?.exact === 'string' && (
        <p>
          Translated from <q lang={translationOf.language ?? undefined}>{translationOf.exact}</q>
        </p>
      )}
    </>
  );
}

/** How the page gives the words, and what the compilers note. */
function describe({ speech, translatedBy, hedge, note }: Excerpt): string {
  const facts = [
    speech === null
      ? 'Whether the page quotes these words or reports them was not recorded'
      : speechNames[speech],
    translatedBy !== null && translatorNames[translatedBy],
    hedge !== null && `certainty as reported here: ${hedgeNames[hedge]}`,
  ].filter((fact) => fact !== false);
  return [facts.join('; '), ...(note === null ? [] : [note])].join('. ');
}
