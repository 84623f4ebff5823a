/** What a draft would change, and the ways to finish it. */
import { useState } from 'react';
import { AskError } from '../../api/ask-document.js';
import {
  AcceptDraftDocument,
  DraftEffectDocument,
  SubmitDraftDocument,
  type DraftEffectQuery,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import type { Me } from '../api/me.js';
import { toReview } from '../desk-urls.js';
import { newKey } from '../api/new-key.js';

interface FinishBarProps {
  readonly id: string;
  readonly author: string;
  readonly me: Me;
  /** Whether an error blocks the draft. */
  readonly isBlocked: boolean;
  readonly save: () => Promise<void>;
}

type Effect = NonNullable<DraftEffectQuery['changeSet']>['effect'];
type Outcome =
  | { readonly type: 'EFFECT'; readonly effect: Effect }
  | { readonly type: 'SUBMITTED' | 'REFUSED' }
  | { readonly type: 'ACCEPTED'; readonly isServed: boolean }
  | { readonly type: 'FAILED'; readonly message: string };

export function FinishBar({ id, author, me, isBlocked, save }: FinishBarProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setIsBusy] = useState(false);
  const run = (work: () => Promise<Outcome>): void => {
    setIsBusy(true);
    void save()
      .then(work)
      .catch((error: unknown): Outcome => {
        if (error instanceof AskError) return { type: 'FAILED', message: error.message };
        throw error;
      })
      .then(setOutcome)
      .finally(() => {
        setIsBusy(false);
      });
  };
  return (
    <section className="finish" aria-label="Finish">
      <div className="buttons">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            run(async () => {
              const { changeSet } = await askDesk(DraftEffectDocument, { id });
              return { type: 'EFFECT', effect: changeSet?.effect ?? null };
            });
          }}
        >
          What would change
        </button>
        {me.may('submitChangeSet') && (
          <button
            type="button"
            disabled={isBusy || isBlocked}
            onClick={() => {
              run(async () => {
                const { submitChangeSet } = await askDesk(SubmitDraftDocument, {
                  key: newKey(),
                  id,
                });
                const isDone = submitChangeSet.changeSet?.status === 'SUBMITTED';
                return { type: isDone ? 'SUBMITTED' : 'REFUSED' };
              });
            }}
          >
            Submit for review
          </button>
        )}
        {me.mayAcceptFrom(author) && (
          <button
            type="button"
            disabled={isBusy || isBlocked}
            onClick={() => {
              run(async () => {
                const { acceptChangeSet } = await askDesk(AcceptDraftDocument, {
                  key: newKey(),
                  id,
                });
                const { changeSet, served } = acceptChangeSet;
                return changeSet?.status === 'ACCEPTED'
                  ? { type: 'ACCEPTED', isServed: served === true }
                  : { type: 'REFUSED' };
              });
            }}
          >
            Accept into the record
          </button>
        )}
        <a href={toReview(id)}>Open the review</a>
      </div>
      {isBlocked && <p className="hint">Errors beside the acts block submitting.</p>}
      <div role="status">{outcome !== undefined && <Outcome outcome={outcome} />}</div>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.type) {
    case 'FAILED':
      return <p className="warning">{outcome.message}</p>;
    case 'REFUSED':
      return <p className="warning">Nothing was done: the problems are listed beside the acts.</p>;
    case 'SUBMITTED':
      return <p>Submitted. It is now in the queue of those who review.</p>;
    case 'ACCEPTED':
      return (
        <p>
          {outcome.isServed
            ? 'Accepted: readers see it.'
            : 'Accepted and in the journal. Readers see it once the engine is available again.'}
        </p>
      );
    case 'EFFECT':
      return <EffectTable effect={outcome.effect} />;
  }
}

function EffectTable({ effect }: { readonly effect: Effect }) {
  if (effect === null) return <p>Errors block the draft, so nothing would change yet.</p>;
  return (
    <table className="effect">
      <caption>
        What accepting would change in the graph: version {effect.versionBefore.slice(0, 12)} to{' '}
        {effect.versionAfter.slice(0, 12)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Label or type</th>
          <th scope="col">new</th>
          <th scope="col">changed</th>
          <th scope="col">removed</th>
        </tr>
      </thead>
      <tbody>
        {effect.counts.map(({ name, added, changed, removed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{added}</td>
            <td className="number">{changed}</td>
            <td className="number">{removed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
