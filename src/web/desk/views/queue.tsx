/** What waits for the person: their drafts, what is to be reviewed, and what was accepted last. */
import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { QueueDocument } from '../../generated/desk/graphql.js';
import { useMe } from '../api/me.js';
import { useDesk } from '../api/use-desk.js';
import { toDraft, toReview } from '../desk-urls.js';
import { Shown } from '../frame/shown.js';
import { moveFocus, useKeys } from '../frame/use-keys.js';
import { ChangeSetList } from './queue/change-set-list.js';
import { LoadProposal } from './queue/load-proposal.js';
import { MyImports } from './queue/my-imports.js';
import { MyTasks } from './queue/my-tasks.js';

const PAGE_SIZE = 20;
/** Each row of every list. */
const ROWS = '.queue-rows a';

export default function Queue() {
  const me = useMe();
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const answer = useDesk(QueueDocument, {
    me: me.pseudonym,
    first: PAGE_SIZE,
    draftsAfter: parameters.get('draftsAfter'),
    reviewAfter: parameters.get('reviewAfter'),
    acceptedAfter: parameters.get('acceptedAfter'),
  });
  const maySave = me.may('saveChangeSet');
  useKeys({
    j: () => {
      moveFocus(ROWS, 1);
    },
    k: () => {
      moveFocus(ROWS, -1);
    },
    ...(maySave && {
      n: () => {
        navigate('/desk/articles/new');
      },
      r: () => {
        navigate('/desk/records');
      },
    }),
  });
  return (
    <Page
      title="Queue"
      lead={
        <>
          <kbd>j</kbd> and <kbd>k</kbd> move between the entries, <kbd>Enter</kbd> opens one
          {maySave && (
            <>
              , <kbd>n</kbd> begins a <a href="/desk/articles/new">new article</a>, <kbd>r</kbd>{' '}
              leads to the <a href="/desk/records">records</a>
            </>
          )}
          .
        </>
      }
    >
      <Shown answer={answer}>
        {({ drafts, ofServer, review, accepted }) => (
          <>
            <ChangeSetList
              title="Your drafts"
              list="drafts"
              page={drafts}
              // A draft that is made from a text is edited beside it.
              toTarget={({ id, text }) => (text === null ? toReview(id) : toDraft(id))}
              empty="You have no drafts."
            />
            {ofServer.total > 0 && (
              <ChangeSetList
                title="Conflicts with a release"
                list="ofServer"
                page={ofServer}
                toTarget={({ id }) => toReview(id)}
                empty=""
              />
            )}
            <ChangeSetList
              title="To review"
              list="review"
              page={review}
              toTarget={({ id }) => toReview(id)}
              empty="Nothing waits for a review."
            />
            <MyTasks />
            <MyImports />
            <ChangeSetList
              title="Accepted"
              list="accepted"
              page={accepted}
              toTarget={({ id }) => toReview(id)}
              empty="Nothing was accepted yet."
            />
          </>
        )}
      </Shown>
      {maySave && <LoadProposal />}
    </Page>
  );
}
