/** Shows an answer of the desk: while it is loading, if it failed, or when it is there. */
import type { ReactNode } from 'react';
import { Failed } from '../../frame/failed.js';
import { Waiting } from '../../frame/waiting.js';
import type { DeskAnswer } from '../api/use-desk.js';

interface ShownProps<Data> {
  readonly answer: DeskAnswer<Data>;
  readonly children: (data: Data) => ReactNode;
}

export function Shown<Data>({ answer, children }: ShownProps<Data>) {
  const { data, error, isWaiting, reload } = answer;
  if (error !== undefined) return <Failed error={error} retry={reload} />;
  if (data === undefined) return <Waiting />;
  return <div aria-busy={isWaiting}>{children(data)}</div>;
}
