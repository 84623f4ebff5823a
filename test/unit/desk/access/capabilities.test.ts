/** Each role and each token against each action, written out, so that a change of permissions shows here. */
import { describe, expect, it, test } from 'vitest';
import {
  ACTIONS,
  CAPABILITIES,
  ROLES,
  SCOPES,
  type Action,
  type Role,
} from '../../../../src/desk/access/capabilities.js';
import {
  assertMay,
  createVisitor,
  type DeskMode,
  type VisitorFacts,
} from '../../../../src/desk/access/visitor.js';
import { ForbiddenError } from '../../../../src/domain/errors.js';

/** For each action: coder, curator, admin; a token with `read`, one with `propose`; local mode. */
const TABLE: Readonly<Record<Action, string>> = {
  readDesk: 'coder curator admin | read | local',
  addText: 'coder curator | propose | local',
  saveChangeSet: 'coder curator | propose | local',
  submitChangeSet: 'coder curator | propose | local',
  withdrawChangeSet: 'coder curator | propose | local',
  reviewChangeSet: 'curator | | local',
  acceptChangeSet: 'curator | | local',
  revertChangeSet: 'curator | | local',
  createTask: 'curator | |',
  saveCoding: 'coder curator | |',
  sealCoding: 'coder curator | |',
  adjudicate: 'curator | |',
  stageImport: 'coder curator | propose | local',
  mapImport: 'coder curator | propose | local',
  judgeNames: 'curator | | local',
  proposeImport: 'coder curator | | local',
  declineImport: 'curator | | local',
  undoImport: 'curator | | local',
  redact: 'admin | | local',
  invite: 'admin | |',
  managePeople: 'admin | |',
  manageOwnTokens: 'coder curator admin | | local',
  manageAllTokens: 'admin | |',
};

function visitor(facts: Partial<VisitorFacts>) {
  return createVisitor({ mode: 'team', pseudonym: 'p-1', roles: ROLES, ...facts });
}

function describeAction(action: Action): string {
  const roles = ROLES.filter((role) => visitor({ roles: [role] }).may(action));
  const scopes = SCOPES.filter((scope) => visitor({ scopes: [scope] }).may(action));
  const modes = (['local'] satisfies DeskMode[]).filter((mode) => visitor({ mode }).may(action));
  return [roles, scopes, modes].map((words) => words.join(' ')).join(' | ');
}

test.each(ACTIONS)('who may do %s', (action) => {
  expect(describeAction(action).replaceAll(/ +/g, ' ').trim()).toBe(TABLE[action]);
});

test('the table has each action once', () => {
  expect(Object.keys(CAPABILITIES)).toEqual([...ACTIONS]);
  expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
});

describe('a token', () => {
  it('never accepts, reviews, reverts, redacts or manages, whatever its scopes and roles are', () => {
    const token = visitor({ scopes: SCOPES });

    expect(ACTIONS.filter((action) => token.may(action))).toEqual([
      'readDesk',
      'addText',
      'saveChangeSet',
      'submitChangeSet',
      'withdrawChangeSet',
      'stageImport',
      'mapImport',
    ]);
  });

  it.each([
    [['admin'], ['readDesk', 'stageImport', 'mapImport']],
    [[], []],
  ] satisfies [Role[], Action[]][])(
    'of a person with the roles %j may do %j',
    (roles, expected) => {
      const token = visitor({ roles, scopes: SCOPES });

      expect(ACTIONS.filter((action) => token.may(action))).toEqual(expected);
    },
  );

  it('may do nothing without a scope', () => {
    expect(ACTIONS.filter((action) => visitor({ scopes: [] }).may(action))).toEqual([]);
  });
});

test.each([
  ['without the role', { roles: ['coder' as const] }, /requires the role curator/],
  ['with a token', { scopes: SCOPES }, /A token may not do acceptChangeSet/],
])('accepting %s: the error says why not', (_name, facts, message) => {
  const accept = () => {
    assertMay(visitor(facts), 'acceptChangeSet');
  };

  expect(accept).toThrow(ForbiddenError);
  expect(accept).toThrow(message);
});

test('the error for a token with another scope names the scope that it needs', () => {
  expect(() => {
    assertMay(visitor({ scopes: ['read'] }), 'saveChangeSet');
  }).toThrow(/a token with the scope propose/);
});
