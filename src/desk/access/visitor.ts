/** Whoever sends a request to the desk, and what they may do there. */
import { ForbiddenError, type ErrorCode } from '../../domain/errors.js';
import { CAPABILITIES, type Action, type Role, type Scope } from './capabilities.js';

/** With one person nobody else could accept what they propose; with several, somebody else must. */
export type DeskMode = 'local' | 'team';

export interface Visitor {
  /** Stands in the journal. The name that belongs to it is in DESK_PATH alone. */
  readonly pseudonym: string;
  readonly roles: readonly Role[];
  /** A script with a token of this person, not the person. */
  readonly isToken: boolean;
  may(action: Action): boolean;
  /** Whether they may accept what this person proposed: in a team, who proposes does not accept. */
  mayAcceptFrom(proposedBy: string): boolean;
}

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>;
  readonly message: string;
}

export interface VisitorFacts {
  readonly mode: DeskMode;
  readonly pseudonym: string;
  readonly roles: readonly Role[];
  /** Of the token that the request came with; undefined: the person is signed in. */
  readonly scopes?: readonly Scope[];
}

export function createVisitor({ mode, pseudonym, roles, scopes }: VisitorFacts): Visitor {
  const may = (action: Action): boolean => {
    const capability = CAPABILITIES[action];
    if (capability.isForTeams && mode !== 'team') return false;
    // A token can do no more than its owner can today.
    if (!capability.roles.some((role) => roles.includes(role))) return false;
    if (scopes === undefined) return true;
    return capability.scope !== 'NEVER' && scopes.includes(capability.scope);
  };
  return {
    pseudonym,
    roles,
    isToken: scopes !== undefined,
    may,
    mayAcceptFrom: (proposedBy) =>
      may('acceptChangeSet') && (mode === 'local' || proposedBy !== pseudonym),
  };
}

export function isRefusal(found: Visitor | Refusal): found is Refusal {
  return 'status' in found;
}

/** @throws ForbiddenError */
export function assertMay(visitor: Visitor, action: Action): void {
  if (visitor.may(action)) return;
  const { roles, scope } = CAPABILITIES[action];
  const needed = `It takes the role ${roles.join(' or ')}`;
  if (!visitor.isToken) throw new ForbiddenError(`You may not do ${action}. ${needed}.`);
  throw new ForbiddenError(
    scope === 'NEVER'
      ? `A token may not do ${action}. Sign in for it.`
      : `This token may not do ${action}. ${needed}, and a token with the scope ${scope}.`,
  );
}

/** @throws ForbiddenError */
export function assertMayAcceptFrom(visitor: Visitor, proposedBy: string): void {
  assertMay(visitor, 'acceptChangeSet');
  if (visitor.mayAcceptFrom(proposedBy)) return;
  throw new ForbiddenError('You proposed this change set. Another curator must accept it.');
}
