/**
 * Who may do what at the desk, in one table. An action that is missing from the table does not compile.
 * Actions of the desk's schema are named after their mutations.
 */

/** A person may have several roles. */
export const ROLES = ['coder', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a token may be used for. No scope covers accepting, which requires a person. */
export const SCOPES = ['read', 'propose'] as const;
export type Scope = (typeof SCOPES)[number];

export const ACTIONS = [
  'readDesk',
  'addText',
  'saveChangeSet',
  'submitChangeSet',
  'withdrawChangeSet',
  'reviewChangeSet',
  'acceptChangeSet',
  'revertChangeSet',
  'createTask',
  'saveCoding',
  'sealCoding',
  'adjudicate',
  'stageImport',
  'mapImport',
  'judgeNames',
  'proposeImport',
  'declineImport',
  'undoImport',
  'redact',
  'invite',
  'managePeople',
  'manageOwnTokens',
  'manageAllTokens',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface Capability {
  /** The roles that may do it. */
  readonly roles: readonly Role[];
  /** The scope that a token needs; 'NEVER': only a person who is signed in may do it. */
  readonly scope: Scope | 'NEVER';
  /** Whether it makes sense only where several people work. */
  readonly isForTeams: boolean;
}

const EVERYBODY: readonly Role[] = ROLES;
const AUTHORS: readonly Role[] = ['coder', 'curator'];

export const CAPABILITIES: Readonly<Record<Action, Capability>> = {
  readDesk: { roles: EVERYBODY, scope: 'read', isForTeams: false },
  addText: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  saveChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  submitChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  withdrawChangeSet: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  reviewChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  acceptChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  revertChangeSet: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  // A coding is the judgement of a person, and comparing codings takes at least three.
  createTask: { roles: ['curator'], scope: 'NEVER', isForTeams: true },
  saveCoding: { roles: AUTHORS, scope: 'NEVER', isForTeams: true },
  sealCoding: { roles: AUTHORS, scope: 'NEVER', isForTeams: true },
  adjudicate: { roles: ['curator'], scope: 'NEVER', isForTeams: true },
  stageImport: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  mapImport: { roles: AUTHORS, scope: 'propose', isForTeams: false },
  judgeNames: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  // What a script sends was not read by anybody yet.
  proposeImport: { roles: AUTHORS, scope: 'NEVER', isForTeams: false },
  declineImport: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  undoImport: { roles: ['curator'], scope: 'NEVER', isForTeams: false },
  redact: { roles: ['admin'], scope: 'NEVER', isForTeams: false },
  invite: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
  managePeople: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
  // A token that makes tokens would outlive its own expiry.
  manageOwnTokens: { roles: EVERYBODY, scope: 'NEVER', isForTeams: false },
  manageAllTokens: { roles: ['admin'], scope: 'NEVER', isForTeams: true },
};
