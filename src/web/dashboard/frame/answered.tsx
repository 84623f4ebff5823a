/** Shows an answer: while it is loading, if it failed, or when it is there. */
import type { ReactNode } from 'react';
import type { Asked } from '../api/use-answer.js';
import { Failed } from '../../frame/failed.js';
import { Waiting } from '../../frame/waiting.js';

interface AnsweredProps<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data>({ asked, children }: AnsweredProps<Data>) {
  if (asked.error !== undefined) return <Failed error={asked.error} retry={asked.retry} />;
  if (asked.data === undefined) return <Waiting />;
  return (
    <div className="answered" aria-busy={asked.isWaiting}>
      {asked.warnings.map((warning) => (
        <p key={warning} className="warning" role="status">
          {warning}
        </p>
      ))}
      {children(asked.data)}
    </div>
  );
}
