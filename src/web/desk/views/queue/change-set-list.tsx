/** One list of the queue, with the URL of its next page. */
import { useId, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { QueuePageFragment, QueueRowFragment } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { describeChanges } from '../../changes/describe-changes.js';
import { printAge } from '../../words/print-age.js';

interface ChangeSetListProps {
  readonly title: string;
  /** The parameter of its page is `<list>After`. */
  readonly list: string;
  readonly page: QueuePageFragment;
  readonly toTarget: (changeSet: QueueRowFragment) => string;
  /** A sentence for an empty list. */
  readonly empty: string;
}

export function ChangeSetList({ title, list, page, toTarget, empty }: ChangeSetListProps) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const [now] = useState(() => Date.now());
  const id = useId();
  const { nodes, total, endCursor } = page;
  const parameter = `${list}After`;
  const urlOf = (after: string | null): string => {
    const target = new URLSearchParams(parameters);
    if (after === null) target.delete(parameter);
    else target.set(parameter, after);
    return `${path}${target.size === 0 ? '' : `?${target.toString()}`}`;
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{total}</span>
      </h2>
      {total === 0 ? (
        <p className="hint">{empty}</p>
      ) : (
        <ul className="queue-rows">
          {nodes.map((row) => (
            <li key={row.id}>
              <Row row={row} target={toTarget(row)} now={now} />
            </li>
          ))}
        </ul>
      )}
      {(parameters.has(parameter) || endCursor !== null) && (
        <p className="pages">
          {parameters.has(parameter) && <a href={urlOf(null)}>← First page</a>}
          {endCursor !== null && <a href={urlOf(endCursor)}>Next page →</a>}
        </p>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: QueueRowFragment;
  readonly target: string;
  readonly now: number;
}

function Row({ row, target, now }: RowProps) {
  const me = useMe();
  const { title, author, updatedAt, changes, reviews } = row;
  const verdict = reviews.at(-1)?.verdict;
  return (
    <>
      <a href={target}>{title === '' ? describeChanges(changes) : title}</a>
      <p className="hint">
        {title !== '' && `${describeChanges(changes)} · `}
        {author === me.pseudonym ? 'you' : author} ·{' '}
        <time dateTime={updatedAt} title={updatedAt}>
          {printAge(updatedAt, now)}
        </time>
        {verdict !== undefined &&
          ` · ${verdict === 'APPROVE' ? 'approved by a reviewer' : 'changes requested'}`}
      </p>
    </>
  );
}
