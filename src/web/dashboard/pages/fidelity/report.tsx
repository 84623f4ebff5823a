/** The words of one document, and how it gives them. */
import type { ReportedWordsFragment } from '../../../generated/graphql.js';
import { SourceLink } from '../../record/source-link.js';
import { hedgeNames, speechNames, translatorNames } from '../../words/vocabulary.js';

export function Report({ report }: { readonly report: ReportedWordsFragment }) {
  const { exact, language, rendering, document } = report;
  const facts = listFacts(report);
  return (
    <>
      {exact === null ? (
        <p className="figure-note">
          No words were kept. Source: <SourceLink source={document} />
        </p>
      ) : (
        <blockquote>
          <p lang={language ?? undefined}>“{exact}”</p>
          <footer>
            <SourceLink source={document} />
          </footer>
        </blockquote>
      )}
      {rendering !== null && <p>In English, by the compilers: {rendering}</p>}
      {facts.length > 0 && <p className="marks">{facts.join(' · ')}</p>}
    </>
  );
}

function listFacts({ speech, translatedBy, hedge }: ReportedWordsFragment): readonly string[] {
  return [
    ...(speech === null ? [] : [speechNames[speech]]),
    ...(translatedBy === null ? [] : [translatorNames[translatedBy]]),
    ...(hedge === null ? [] : [`certainty as reported: ${hedgeNames[hedge]}`]),
  ];
}
