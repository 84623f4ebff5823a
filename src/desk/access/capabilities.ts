/**
 * Who may do what at the desk, in one table. An action that the table forgets does not compile. An action
 * of the desk's schema has the name of its mutation.
 */

/** A person may have several. */
export const ROLES = ['coder', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a token may be made for. There is none for accepting: that takes a person. */
export const SCOPES = ['read', 'propose'] as const;
export type Scope = (typeof SCOPES)[number];

export const ACTIONS = [
  'readDesk',
  'saveChangeSet',
  'submitChangeSet',
  'withdrawChangeSet',
  'reviewChangeSet',
  'acceptChangeSet',
  'revertChangeSet',
  'redact',
  'invite',
  'managePeople',
  'manageOwnTokens',
  'manageAllTokens',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface Capability {
  /** Each of these may do it. */
  readonly roles: readonly Role[];
  /** The scope with which a token may do it; 'NEVER': only a person who is signed in. */
  readonly scope: Scope | 'NEVER';
  /** Whether it makes sense only where several people work. */
  readonly isForTeams: boolean;
}

const EVERYBODY: readonly Role[] = ROLES;
const AUTHORS: readonly Role[] = ['coder', 'curator'];

export const CAPABILITIES: Readonly<Record<Action, Capability>> = {
  readDesk: { roles: EVERYBODY, scope: 'read', isForTeams: false },
  saveChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  submitChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  withdrawChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  reviewChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  acceptChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  revertChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  redact: { roles: ['admin'], scope: 'NEVER', isForTeams: false },
  invite: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
  managePeople: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
  // A token that makes tokens would outlive its own end.
  manageOwnTokens: { roles: EVERYBODY, scope: 'NEVER', isForTeams: false },
  manageAllTokens: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
};
