/** The changes since the reader's last visit, or since a moment in the URL. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { ChangesDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { ActorPicker } from '../../filter/actor-picker.js';
import { Choice } from '../../filter/choice.js';
import { FilterForm } from '../../filter/filter-form.js';
import { IncidentPicker } from '../../filter/incident-picker.js';
import { WordPicker } from '../../filter/word-picker.js';
import { Answered } from '../../frame/answered.js';
import { Page } from '../../../frame/page.js';
import { Waiting } from '../../../frame/waiting.js';
import { useChoice } from '../../state/use-parameter.js';
import { useValues } from '../../state/use-values.js';
import { parseChangeFilter, parseStart, type ChangesStart } from './change-filter.js';
import { ChangeList } from './change-list.js';
import { kindWords, sectionWords } from './change-words.js';
import type { Grouping } from './group-changes.js';
import { readVisit } from './last-visit.js';
import type { Visit } from './next-visit.js';
import { dayBefore } from './periods.js';

/** Change sets on a page, and records of each; a release may have thousands. */
const PAGE = 20;
const RECORDS = 10;
const FIRST_VISIT_DAYS = 30;

const groupingNames: Readonly<Record<Grouping, string>> = {
  pair: 'pair of actors',
  actor: 'actor who made the statement',
};

interface Opening {
  /** Distinguishes visits, because the answer to the same query may change. */
  readonly at: number;
  /** The last visit, if the page began with it. */
  readonly visit: Visit | undefined;
}

export default function Changes() {
  const { parameters, valuesOf, setValues } = useValues();
  const [opening, setOpening] = useState<Opening>(() => ({ at: Date.now(), visit: undefined }));
  const start = parseStart(parameters);
  const field = (key: string) => ({
    values: valuesOf(key),
    setValues: (values: readonly string[]) => {
      setValues(key, values);
    },
    max: 1,
  });
  return (
    <Page
      title="What is new"
      lead="What was added, corrected and retracted in the data, why, and who accepted it: since your last visit, unless you choose another period. People are named by pseudonyms."
    >
      <FilterForm>
        <ActorPicker label="Made by" {...field('by')} />
        <ActorPicker label="Aimed at" {...field('against')} />
        <IncidentPicker label="About" {...field('about')} />
        <WordPicker label="Records" words={sectionWords} {...field('section')} />
        <WordPicker label="Origin" words={kindWords} {...field('kind')} />
      </FilterForm>
      {start === undefined ? (
        <Begin onBegin={setOpening} />
      ) : (
        <Listed start={start} opening={opening} />
      )}
    </Page>
  );
}

/** Writes the last visit into the URL, so that reloading and sharing show the same changes. */
function Begin({ onBegin }: { readonly onBegin: (opening: Opening) => void }) {
  const [path, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const begin = useEffectEvent(() => {
    const visit = readVisit();
    onBegin({ at: Date.now(), visit });
    const query = new URLSearchParams(parameters);
    query.set('since', visit === undefined ? dayBefore(FIRST_VISIT_DAYS) : String(visit.seq));
    navigate(`${path}?${query.toString().replaceAll('%3A', ':')}`, { replace: true });
  });
  useEffect(() => {
    begin();
  }, []);
  return <Waiting />;
}

interface ListedProps {
  readonly start: ChangesStart;
  readonly opening: Opening;
}

function Listed({ start, opening: { at, visit } }: ListedProps) {
  const [parameters] = useSearchParams();
  const [grouping, setGrouping] = useChoice<Grouping>('group', ['pair', 'actor']);
  const filter = parseChangeFilter(parameters);
  const variables = { ...start, filter, first: PAGE, records: RECORDS };
  const asked = useAnswer(ChangesDocument, variables, at);
  const isSinceVisit = visit !== undefined && parameters.get('since') === String(visit.seq);
  return (
    <Answered asked={asked}>
      {({ changes }) =>
        changes === null ? (
          <div className="empty" role="status">
            <p>
              This server keeps no history: its setting <code>CURATION</code> is off. Its data
              changes only when it is given other data, and it does not record how they differ.
            </p>
          </div>
        ) : (
          <>
            <Choice
              label="Group by"
              names={groupingNames}
              value={grouping}
              setValue={setGrouping}
            />
            <ChangeList
              page={changes}
              start={start}
              filter={filter}
              grouping={grouping}
              lastVisitAt={isSinceVisit ? visit.at : undefined}
            />
          </>
        )
      }
    </Answered>
  );
}
