/** How the views name protocols and what waits in a task. Pure. */
import type { Protocol, TaskRowFragment } from '../../generated/desk/graphql.js';

export const protocolNames: Readonly<Record<Protocol, string>> = {
  BLIND_UNASSISTED: 'Blind, without proposals',
  BLIND_ASSISTED: 'Blind, with proposals',
  OPEN: 'Open: the coders see each other’s codings',
};

export function describeTask(task: TaskRowFragment): string {
  const { status, isCoder, mayAdjudicate, mine } = task;
  if (status === 'ADJUDICATED') return 'Adjudicated';
  if (mayAdjudicate) return 'To adjudicate';
  if (status === 'CODED') return 'Waits for adjudication';
  if (!isCoder) return 'Being coded';
  return mine?.isSealed === true ? 'Sealed by you' : 'To code';
}

/** Whether it waits for this person. */
export function isWaiting({ status, isCoder, mayAdjudicate, mine }: TaskRowFragment): boolean {
  return mayAdjudicate || (status === 'CODING' && isCoder && mine?.isSealed !== true);
}
