/** What the person may do with the change set, and why not what they may not. */
import { useState } from 'react';
import {
  AcceptDocument,
  SendReviewDocument,
  SubmitDocument,
  WithdrawDocument,
  type ReviewPayloadFragment,
  type Verdict,
} from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useMutation } from '../../api/use-mutation.js';
import { ProblemList } from '../../changes/problem-list.js';
import { RevertForm } from '../../changes/revert-form.js';
import { findOptions } from './find-options.js';
import type { Reviewed } from './reviewed.js';

interface DecisionProps {
  readonly changeSet: Reviewed;
  readonly reload: () => void;
}

export function Decision({ changeSet, reload }: DecisionProps) {
  const me = useMe();
  const [outcome, setOutcome] = useState<ReviewPayloadFragment>();
  const { send, isSending, error } = useMutation();
  const { id } = changeSet;
  const options = findOptions(changeSet, me);
  const finish = (payload: ReviewPayloadFragment | undefined): void => {
    setOutcome(payload);
    if (payload !== undefined) reload();
  };
  return (
    <section id="decision" tabIndex={-1} aria-labelledby="decision-title" className="decision">
      <h2 id="decision-title">Decision</h2>
      {options.reasons.map((reason) => (
        <p key={reason} className="hint">
          {reason}
        </p>
      ))}
      {options.may.review && (
        <ReviewForm
          isSending={isSending}
          sendReview={async (verdict, comment) => {
            const sent = await send(SendReviewDocument, (key) => ({ key, id, verdict, comment }));
            finish(sent?.reviewChangeSet);
          }}
        />
      )}
      <p className="actions">
        {options.may.submit && (
          <button
            type="button"
            disabled={isSending}
            onClick={() => {
              void send(SubmitDocument, (key) => ({ key, id })).then((sent) => {
                finish(sent?.submitChangeSet);
              });
            }}
          >
            Submit for review
          </button>
        )}
        {options.may.accept && (
          <button
            type="button"
            className="primary"
            disabled={isSending}
            onClick={() => {
              void send(AcceptDocument, (key) => ({ key, id })).then((sent) => {
                finish(sent?.acceptChangeSet);
              });
            }}
          >
            Accept
          </button>
        )}
        {options.may.withdraw && (
          <button
            type="button"
            disabled={isSending}
            onClick={() => {
              void send(WithdrawDocument, (key) => ({ key, id })).then((sent) => {
                finish(sent?.withdrawChangeSet);
              });
            }}
          >
            Withdraw
          </button>
        )}
      </p>
      {options.may.revert && <RevertForm changeSet={id} />}
      <div role="status">
        {outcome?.served === true && <p>Accepted. Readers see the change.</p>}
        {outcome?.served === false && (
          <p>
            Accepted: the change is in the journal. The engine is unavailable, so readers see it
            later; you need not accept it again.
          </p>
        )}
      </div>
      {outcome !== undefined && outcome.problems.some(({ severity }) => severity === 'ERROR') && (
        <div role="alert">
          <p>Nothing was changed, because of these errors.</p>
          <ProblemList problems={outcome.problems} />
        </div>
      )}
      {error !== undefined && (
        <p role="alert" className="problem-text">
          {error.message}
        </p>
      )}
    </section>
  );
}

interface ReviewFormProps {
  readonly isSending: boolean;
  readonly sendReview: (verdict: Verdict, comment: string) => Promise<void>;
}

function ReviewForm({ isSending, sendReview }: ReviewFormProps) {
  const [comment, setComment] = useState('');
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label>
        Comment for the author
        <textarea
          rows={3}
          value={comment}
          onChange={({ target }) => {
            setComment(target.value);
          }}
        />
      </label>
      <p className="actions">
        <button
          type="button"
          disabled={isSending}
          onClick={() => {
            void sendReview('APPROVE', comment);
          }}
        >
          Approve
        </button>
        <button
          type="button"
          disabled={isSending}
          onClick={() => {
            void sendReview('REQUEST_CHANGES', comment);
          }}
        >
          Request changes
        </button>
      </p>
    </form>
  );
}
