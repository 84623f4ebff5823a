/** The sender of a request to the desk, and what they may do. */
import { ForbiddenError, type ErrorCode } from '../../domain/errors.js';
import { CAPABILITIES, type Action, type Role, type Scope } from './capabilities.js';

/** In local mode one person accepts their own proposals; in team mode somebody else must accept them. */
export type DeskMode = 'local' | 'team';

export interface Visitor {
  /** Written to the journal. The name that belongs to it is only in DESK_PATH. */
  readonly pseudonym: string;
  readonly roles: readonly Role[];
  /** True for a script with a token of this person, as opposed to the person. */
  readonly isToken: boolean;
  may(action: Action): boolean;
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>;
  readonly message: string;
}

export interface VisitorFacts {
  readonly mode: DeskMode;
  readonly pseudonym: string;
  readonly roles: readonly Role[];
  /** Scopes of the request's token; undefined: the person is signed in. */
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
  };
}

export function isRefusal(found: Visitor | Refusal): found is Refusal {
  return 'status' in found;
}

/** @throws ForbiddenError */
export function assertMay(visitor: Visitor, action: Action): void {
  if (visitor.may(action)) return;
  const { roles, scope } = CAPABILITIES[action];
  const needed = `It requires the role ${roles.join(' or ')}`;
  if (!visitor.isToken) throw new ForbiddenError(`You may not do ${action}. ${needed}.`);
  throw new ForbiddenError(
    scope === 'NEVER'
      ? `A token may not do ${action}. Sign in to do it.`
      : `This token may not do ${action}. ${needed}, and a token with the scope ${scope}.`,
  );
}
