import { describe, expect, test } from 'vitest';
import { findOptions } from '../../../../src/web/desk/views/review/find-options.js';

const ACTIONS = {
  coder: ['submitChangeSet', 'withdrawChangeSet'],
  curator: [
    'submitChangeSet',
    'withdrawChangeSet',
    'reviewChangeSet',
    'acceptChangeSet',
    'revertChangeSet',
  ],
} as const;

function person(pseudonym: string, role: keyof typeof ACTIONS, isTeam: boolean) {
  const actions: readonly string[] = ACTIONS[role];
  const may = (action: string): boolean => actions.includes(action);
  const mayAcceptFrom = (author: string): boolean =>
    may('acceptChangeSet') && (!isTeam || author !== pseudonym);
  return { pseudonym, isTeam, may, mayAcceptFrom };
}

const allowed = (may: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(may).filter((each) => may[each] === true);

const draft = { status: 'DRAFT', author: 'p-ann', problems: [] } as const;
const submitted = { ...draft, status: 'SUBMITTED' } as const;

describe('in a team', () => {
  test('a coder submits and withdraws their own', () => {
    const ann = person('p-ann', 'coder', true);

    expect(allowed(findOptions(draft, ann).may)).toEqual(['submit', 'withdraw']);
    expect(allowed(findOptions(submitted, ann).may)).toEqual(['withdraw']);
    expect(findOptions(submitted, ann).reasons).toEqual([
      'Only a curator reviews and accepts change sets.',
    ]);
  });

  test('a curator does not accept their own, nor a draft', () => {
    const own = findOptions(submitted, person('p-ann', 'curator', true));
    const other = person('p-bob', 'curator', true);

    expect(allowed(own.may)).toEqual(['withdraw']);
    expect(own.reasons).toEqual(['You proposed it, so another curator must accept it.']);
    expect(allowed(findOptions(submitted, other).may)).toEqual(['review', 'accept']);
    expect(allowed(findOptions(draft, other).may)).toEqual([]);
  });
});

test('one person alone accepts their draft without submitting it', () => {
  const { may } = findOptions(draft, person('p-ann', 'curator', false));

  expect(allowed(may)).toEqual(['submit', 'accept', 'withdraw']);
});

test('an error blocks submitting and accepting', () => {
  const blocked = { ...draft, problems: [{ severity: 'ERROR' }] } as const;
  const { may, reasons } = findOptions(blocked, person('p-ann', 'curator', false));

  expect(allowed(may)).toEqual(['withdraw']);
  expect(reasons).toEqual(['An error blocks it: it cannot be submitted or accepted.']);
});

test('drafts of the server are finished by anybody who may', () => {
  const conflict = { ...draft, author: 'system' };

  expect(allowed(findOptions(conflict, person('p-ann', 'coder', true)).may)).toEqual([
    'submit',
    'withdraw',
  ]);
});

test('an accepted change set is reverted by a curator, a withdrawn one by nobody', () => {
  const curator = person('p-ann', 'curator', true);

  expect(allowed(findOptions({ ...draft, status: 'ACCEPTED' }, curator).may)).toEqual(['revert']);
  expect(allowed(findOptions({ ...draft, status: 'WITHDRAWN' }, curator).may)).toEqual([]);
});
