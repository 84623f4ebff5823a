/** A change set: what it would change, its problems, its effect, and the decision. */
import { useParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { ReviewDocument } from '../../generated/desk/graphql.js';
import { useMe } from '../api/me.js';
import { useDesk } from '../api/use-desk.js';
import { describeChanges } from '../changes/describe-changes.js';
import { EffectView } from '../changes/effect-view.js';
import { Shown } from '../frame/shown.js';
import { moveFocus, useKeys } from '../frame/use-keys.js';
import { namesContext, useNames } from '../public/use-names.js';
import type { Json } from '../records/json.js';
import { idsIn } from '../records/ids-in.js';
import { ChangedRecords } from './review/changed-records.js';
import { Decision } from './review/decision.js';
import { Problems } from './review/problems.js';
import { ReviewHistory } from './review/review-history.js';
import type { Reviewed } from './review/reviewed.js';

export default function Review() {
  const { id } = useParams<{ id: string }>();
  const answer = useDesk(ReviewDocument, { id });
  return (
    <Shown answer={answer}>
      {({ changeSet }) =>
        changeSet === null ? (
          <Page title="Not found">
            <p>
              There is no change set <code>{id}</code>. <a href="/desk">Go to the queue</a>.
            </p>
          </Page>
        ) : (
          <ChangeSetPage changeSet={changeSet} reload={answer.reload} />
        )
      }
    </Shown>
  );
}

const states = {
  DRAFT: 'A draft',
  SUBMITTED: 'Submitted for review',
  ACCEPTED: 'Accepted',
  WITHDRAWN: 'Withdrawn',
} as const;

interface ChangeSetPageProps {
  readonly changeSet: Reviewed;
  readonly reload: () => void;
}

function ChangeSetPage({ changeSet, reload }: ChangeSetPageProps) {
  const me = useMe();
  const { title, reason, status, author, changes, changedRecords, problems, effect } = changeSet;
  const names = useNames(namedIds(changeSet));
  useKeys({
    j: () => {
      moveFocus('.changed-record h3', 1);
    },
    k: () => {
      moveFocus('.changed-record h3', -1);
    },
    d: () => {
      document.getElementById('decision')?.focus();
    },
  });
  const isOpen = status === 'DRAFT' || status === 'SUBMITTED';
  return (
    <namesContext.Provider value={names}>
      <Page
        title={title === '' ? describeChanges(changes) : title}
        lead={
          <>
            {states[status]}, by {author === me.pseudonym ? 'you' : <code>{author}</code>}.{' '}
            {reason === '' ? 'No reason is given.' : reason}
          </>
        }
      >
        <p className="hint keys">
          <kbd>j</kbd> <kbd>k</kbd> next and previous record, <kbd>d</kbd> decision
        </p>
        <ReviewHistory changeSet={changeSet} />
        {isOpen && <Problems changeSet={changeSet} reload={reload} />}
        <ChangedRecords changeSet={changeSet} records={changedRecords} />
        {isOpen && (
          <section aria-labelledby="effect-title">
            <h2 id="effect-title">Effect on the data</h2>
            {effect === null ? (
              <p className="hint">
                {problems.length > 0
                  ? 'None while an error blocks the change set.'
                  : 'None is known.'}
              </p>
            ) : (
              <EffectView effect={effect} />
            )}
          </section>
        )}
        <Decision changeSet={changeSet} reload={reload} />
      </Page>
    </namesContext.Provider>
  );
}

function namedIds({ changedRecords, effect }: Reviewed): readonly string[] {
  return [
    // The API answers with JSON, whose type codegen does not know.
    ...changedRecords.flatMap(({ before, after }) => [
      ...idsIn(before as Json),
      ...idsIn(after as Json),
    ]),
    ...(effect?.nodes ?? [])
      .filter(({ difference }) => difference === 'CHANGED')
      .map(({ id }) => id),
  ];
}
