/** What a person may do with a change set, with the reason for what is not allowed. Pure. */
import type { ChangeSetStatus, Severity } from '../../../generated/desk/graphql.js';
import type { Me } from '../../api/me.js';

export interface Options {
  readonly may: Readonly<Record<'submit' | 'review' | 'accept' | 'withdraw' | 'revert', boolean>>;
  readonly reasons: readonly string[];
}

interface Considered {
  readonly status: ChangeSetStatus;
  readonly author: string | number;
  readonly problems: readonly { readonly severity: Severity }[];
}

/** Drafts of the server itself may be finished by anybody. */
const SYSTEM = 'system';

export function findOptions(
  { status, author, problems }: Considered,
  me: Pick<Me, 'pseudonym' | 'may' | 'mayAcceptFrom' | 'isTeam'>,
): Options {
  const isOwn = author === me.pseudonym || author === SYSTEM;
  const isBlocked = problems.some(({ severity }) => severity === 'ERROR');
  const isOpen = status === 'DRAFT' || status === 'SUBMITTED';
  const isAcceptable = status === 'SUBMITTED' || (status === 'DRAFT' && !me.isTeam);
  const mayAccept = me.may('acceptChangeSet');
  const mayAcceptThis = me.mayAcceptFrom(String(author));
  const reasons = [
    isOpen && isBlocked && 'An error blocks it: it cannot be submitted or accepted.',
    status === 'DRAFT' && !isOwn && 'Its author is still working on it.',
    status === 'SUBMITTED' && !mayAccept && 'Only a curator reviews and accepts change sets.',
    isOpen && mayAccept && !mayAcceptThis && 'You proposed it, so another curator must accept it.',
    isOpen &&
      me.isTeam &&
      mayAccept &&
      mayAcceptThis &&
      status === 'DRAFT' &&
      isOwn &&
      'It must be submitted before it can be accepted.',
    status === 'WITHDRAWN' && 'It was withdrawn. It is kept for reference.',
    status === 'ACCEPTED' && !me.may('revertChangeSet') && 'Only a curator reverts change sets.',
  ];
  return {
    may: {
      submit: status === 'DRAFT' && isOwn && !isBlocked && me.may('submitChangeSet'),
      review: status === 'SUBMITTED' && me.may('reviewChangeSet') && !(me.isTeam && isOwn),
      accept: isAcceptable && mayAcceptThis && !isBlocked,
      withdraw: isOpen && isOwn && me.may('withdrawChangeSet'),
      revert: status === 'ACCEPTED' && me.may('revertChangeSet'),
    },
    reasons: reasons.filter((reason) => reason !== false),
  };
}
