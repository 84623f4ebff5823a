/** The change sets of an import, each with its state; submits or accepts all that allow it, one by one. */
import { useState } from 'react';
import {
  AcceptDocument,
  SubmitDocument,
  type ReviewPayloadFragment,
} from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useMutation } from '../../api/use-mutation.js';
import { describeChanges } from '../../changes/describe-changes.js';
import { ProblemList } from '../../changes/problem-list.js';
import { toReview } from '../../desk-urls.js';
import { printCount } from '../../imports/import-words.js';
import type { OpenedImport } from './steps.js';

type ImportChangeSet = OpenedImport['changeSets'][number];

interface ImportChangeSetsProps {
  readonly changeSets: readonly ImportChangeSet[];
  readonly reload: () => void;
}

const states = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  ACCEPTED: 'accepted',
  WITHDRAWN: 'withdrawn',
} as const;

interface Refused {
  readonly id: string;
  readonly title: string;
  readonly problems: ReviewPayloadFragment['problems'];
}

export function ImportChangeSets({ changeSets, reload }: ImportChangeSetsProps) {
  const me = useMe();
  const { send, isSending, error } = useMutation();
  const [done, setDone] = useState<{ readonly count: number; readonly of: number }>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const submittable = changeSets.filter(
    ({ status, author }) =>
      status === 'DRAFT' && author === me.pseudonym && me.may('submitChangeSet') && me.isTeam,
  );
  const acceptable = changeSets.filter(
    ({ status, author }) =>
      (status === 'SUBMITTED' || (status === 'DRAFT' && !me.isTeam)) && me.mayAcceptFrom(author),
  );
  /** Each is a request of its own: what was accepted stays so if a later one is refused. */
  const sendAll = async (
    wanted: readonly ImportChangeSet[],
    sendOne: (id: string) => Promise<ReviewPayloadFragment | undefined>,
  ): Promise<void> => {
    const failed: Refused[] = [];
    setRefused([]);
    for (const [index, { id, title }] of wanted.entries()) {
      setDone({ count: index, of: wanted.length });
      const payload = await sendOne(id);
      // The message of the error is shown; the others would fail alike.
      if (payload === undefined) break;
      const errors = payload.problems.filter(({ severity }) => severity === 'ERROR');
      if (errors.length > 0) failed.push({ id, title, problems: errors });
    }
    setDone(undefined);
    setRefused(failed);
    reload();
  };
  if (changeSets.length === 0) return null;
  return (
    <section aria-labelledby="change-sets-title">
      <h2 id="change-sets-title">
        Change sets <span className="count">{changeSets.length}</span>
      </h2>
      <ul className="queue-rows">
        {changeSets.map(({ id, title, status, changes }) => (
          <li key={id}>
            <a href={toReview(id)}>{title === '' ? describeChanges(changes) : title}</a>
            <p className="hint">
              {states[status]} · {describeChanges(changes)}
            </p>
          </li>
        ))}
      </ul>
      <p className="actions">
        {submittable.length > 0 && (
          <button
            type="button"
            disabled={isSending}
            onClick={() => {
              void sendAll(
                submittable,
                async (id) => (await send(SubmitDocument, (key) => ({ key, id })))?.submitChangeSet,
              );
            }}
          >
            Submit {printCount(submittable.length, 'draft')} for review
          </button>
        )}
        {acceptable.length > 0 && (
          <button
            type="button"
            className="primary"
            disabled={isSending}
            onClick={() => {
              void sendAll(
                acceptable,
                async (id) => (await send(AcceptDocument, (key) => ({ key, id })))?.acceptChangeSet,
              );
            }}
          >
            Accept {printCount(acceptable.length, 'change set')}
          </button>
        )}
      </p>
      <div role="status">
        {done !== undefined && (
          <p className="actions">
            <progress aria-label="Change sets sent" value={done.count} max={done.of} />
            {done.count + 1} of {done.of}
          </p>
        )}
      </div>
      {refused.map(({ id, title, problems }) => (
        <div key={id} role="alert">
          <p>
            <a href={toReview(id)}>{title === '' ? id : title}</a> was not changed, because of these
            errors:
          </p>
          <ProblemList problems={problems} />
        </div>
      ))}
      {error !== undefined && (
        <p role="alert" className="problem-text">
          {error.message}
        </p>
      )}
    </section>
  );
}
