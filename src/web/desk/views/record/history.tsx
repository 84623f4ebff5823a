/** The revisions of a record, and any two of them side by side. */
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { askDocument, AskError } from '../../../api/ask-document.js';
import { Failed } from '../../../frame/failed.js';
import { Page } from '../../../frame/page.js';
import { Waiting } from '../../../frame/waiting.js';
import type { RecordSection } from '../../../generated/desk/graphql.js';
import { RecordHistoryDocument, type RecordHistoryQuery } from '../../../generated/graphql.js';
import { useMe } from '../../api/me.js';
import { RevertForm } from '../../changes/revert-form.js';
import { toRecord, toReview } from '../../desk-urls.js';
import type { Json } from '../../records/json.js';
import { headingOfRecord, sectionNames } from '../../records/record-words.js';
import { Comparison } from './comparison.js';

type Revision = NonNullable<RecordHistoryQuery['history']>['nodes'][number];

const MAX_REVISIONS = 200;

interface HistoryProps {
  readonly section: RecordSection;
  readonly id: string;
}

export function History({ section, id }: HistoryProps) {
  const [answer, setAnswer] = useState<RecordHistoryQuery | AskError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    askDocument(RecordHistoryDocument, { id, section, first: MAX_REVISIONS }).then(
      (data) => {
        if (isCurrent) setAnswer(data);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isCurrent) setAnswer(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, section, attempt]);
  if (answer === undefined) return <Waiting />;
  if (answer instanceof AskError) {
    return (
      <Failed
        error={answer}
        retry={() => {
          setAnswer(undefined);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  const revisions = answer.history?.nodes ?? [];
  if (revisions.length === 0) {
    return (
      <Page title="Not found">
        <p>
          There never was a {sectionNames[section].one} <code>{id}</code>.
        </p>
      </Page>
    );
  }
  return <Revisions section={section} id={id} revisions={revisions} />;
}

interface RevisionsProps extends HistoryProps {
  /** Oldest first; at least one. */
  readonly revisions: readonly Revision[];
}

function Revisions({ section, id, revisions }: RevisionsProps) {
  const [parameters, setParameters] = useSearchParams();
  const last = revisions.at(-1)?.seq ?? 0;
  const from = readSeq(parameters.get('from')) ?? revisions.at(-2)?.seq ?? last;
  const to = readSeq(parameters.get('to')) ?? last;
  const choose = (name: 'from' | 'to', seq: number): void => {
    setParameters((before) => {
      const after = new URLSearchParams(before);
      after.set(name, String(seq));
      return after;
    });
  };
  const newest = revisions.findLast(({ record }) => record !== null);
  const isThere = revisions.at(-1)?.record !== null;
  return (
    <Page
      // The API answers with JSON, whose type codegen does not know.
      title={`History: ${headingOfRecord((newest?.record ?? null) as Json, id)}`}
      lead={
        <>
          <code>{id}</code>{' '}
          {isThere && (
            <>
              · <a href={toRecord(section, id)}>Change it</a>
            </>
          )}
        </>
      }
    >
      <h2>
        Revisions <span className="count">{revisions.length}</span>
      </h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label="Revisions">
        <table className="revisions">
          <thead>
            <tr>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Revision</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {revisions.toReversed().map((revision) => (
              <tr key={revision.seq}>
                {(['from', 'to'] as const).map((name) => (
                  <td key={name}>
                    <input
                      type="radio"
                      name={name}
                      aria-label={`Line ${String(revision.seq)} as the state ${name === 'from' ? 'before' : 'after'}`}
                      checked={(name === 'from' ? from : to) === revision.seq}
                      onChange={() => {
                        choose(name, revision.seq);
                      }}
                    />
                  </td>
                ))}
                <td>
                  {revision.seq === 0 ? (
                    'first release'
                  ) : (
                    <>
                      line {revision.seq},{' '}
                      <time dateTime={revision.at ?? ''}>{revision.at?.slice(0, 10)}</time>
                    </>
                  )}{' '}
                  <code>{revision.revision ?? nameMissing(revision)}</code>
                </td>
                <td>
                  <Change revision={revision} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Comparison section={section} id={id} from={from} to={to} />
    </Page>
  );
}

function Change({ revision: { change, reason, sameAs } }: { readonly revision: Revision }) {
  const me = useMe();
  if (change === null) return null;
  const { changeSet, title, review, redaction } = change;
  return (
    <>
      {changeSet === null ? (
        'Release'
      ) : (
        <a href={toReview(changeSet)}>{title === null || title === '' ? changeSet : title}</a>
      )}
      {review !== null && (
        <span className="hint">
          {' '}
          by <code>{review.proposedBy}</code>, accepted by <code>{review.acceptedBy}</code>
        </span>
      )}
      {redaction !== null && <span> Redacted: {redaction.reason}</span>}
      {reason !== null && <span> Retracted: {reason}</span>}
      {sameAs !== null && (
        <span>
          {' '}
          Joined with <code>{sameAs}</code>.
        </span>
      )}
      {changeSet !== null && me.may('revertChangeSet') && (
        <details>
          <summary>Revert this change set</summary>
          <RevertForm changeSet={changeSet} />
        </details>
      )}
    </>
  );
}

function nameMissing({ change }: Revision): string {
  return (change?.redaction ?? null) === null ? 'retracted' : 'redacted';
}

function readSeq(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}
