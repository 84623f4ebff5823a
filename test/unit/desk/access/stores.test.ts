/** People, sessions, invitations and tokens: what is stored, what is not, and when it expires. */
import { describe, expect, it } from 'vitest';
import { DeskAdministration } from '../../../../src/desk/access/administration.js';
import { ROLES, type Role } from '../../../../src/desk/access/capabilities.js';
import { Invitations } from '../../../../src/desk/access/invitations.js';
import { People } from '../../../../src/desk/access/people.js';
import { Sessions } from '../../../../src/desk/access/sessions.js';
import { Tokens } from '../../../../src/desk/access/tokens.js';
import { createVisitor, type Visitor } from '../../../../src/desk/access/visitor.js';
import { ForbiddenError, InputError } from '../../../../src/domain/errors.js';
import { createDeskPath, readFolder } from '../../../support/desk-server.js';

const DAY_MS = 86_400_000;
const TRAVERSAL = '../../../etc/passwd';

function openDesk(folder = createDeskPath()) {
  let at = Date.parse('2026-01-01T00:00:00Z');
  const now = (): number => at;
  const stores = {
    people: new People(folder, now),
    sessions: new Sessions(folder, now),
    invitations: new Invitations(folder, now),
    tokens: new Tokens(folder, now),
  };
  return {
    folder,
    ...stores,
    administration: new DeskAdministration(stores, (key) => key),
    wait: (ms: number) => {
      at += ms;
    },
  };
}

const visitorOf = (pseudonym: string, roles: readonly Role[]): Visitor =>
  createVisitor({ mode: 'team', pseudonym, roles });
const admin = visitorOf('p-admin', ['admin']);
const ada = { name: 'Ada Lovelace', email: 'ada@example.org', roles: [...ROLES] };

describe('people', () => {
  it('have a random, stable pseudonym', async () => {
    const { folder, people } = openDesk();
    const person = await people.add(ada);
    const local = await people.ensureLocal();

    expect(person.pseudonym).toMatch(/^p-[0-9a-f]{16}$/);
    expect(openDesk(folder).people.find(person.pseudonym)).toEqual(person);
    expect(await openDesk(folder).people.ensureLocal()).toBe(local);
    expect(local).not.toBe(person.pseudonym);
  });

  it('leave no personal data in any file when they are removed', async () => {
    const { folder, people, sessions, tokens, administration } = openDesk();
    await people.add({ ...ada, name: 'Grace', email: null });
    const { pseudonym } = await people.add(ada);
    await people.linkIdentity(pseudonym, { issuer: 'https://issuer.example', subject: 'ada-1' });
    const session = await sessions.start(pseudonym, DAY_MS);
    const owner = visitorOf(pseudonym, ROLES);
    const { secret } = await administration.createToken(owner, {
      label: 'my script',
      scopes: ['read'],
      days: 1,
    });
    await administration.inviteAgain(admin, pseudonym);

    await administration.removePerson(admin, pseudonym);

    expect(JSON.stringify(readFolder(folder))).not.toMatch(/Ada|ada@|ada-1|my script/);
    expect(JSON.stringify(readFolder(folder))).not.toContain(pseudonym);
    expect(sessions.find(session)).toBeUndefined();
    expect(tokens.find(secret)).toBeUndefined();
  });

  it('always include an admin once there is one', async () => {
    const { people } = openDesk();
    const { pseudonym } = await people.add(ada);

    await expect(people.remove(pseudonym)).rejects.toThrow(/last admin/);
    await expect(people.setRoles(pseudonym, ['coder'])).rejects.toThrow(/last admin/);
    await people.add({ ...ada, name: 'Grace' });
    await people.remove(pseudonym);
    expect(people.list()).toHaveLength(1);
  });

  it('have one account each', async () => {
    const { people } = openDesk();
    const first = await people.add(ada);
    const second = await people.add({ ...ada, name: 'Grace' });
    const account = { issuer: 'https://issuer.example', subject: '1' };
    await people.linkIdentity(first.pseudonym, account);

    await expect(people.linkIdentity(second.pseudonym, account)).rejects.toThrow(InputError);
    await expect(
      people.linkIdentity(first.pseudonym, { ...account, subject: '2' }),
    ).rejects.toThrow(InputError);
    expect(people.findByIdentity({ ...account, issuer: 'https://other.example' })).toBeUndefined();
  });
});

describe('sessions', () => {
  it('are stored as hashes, survive a restart and expire', async () => {
    const { folder, sessions, wait } = openDesk();
    const secret = await sessions.start('p-1', DAY_MS);

    expect(readFolder(folder)['sessions.json']).not.toContain(secret);
    expect(openDesk(folder).sessions.find(secret)).toBe('p-1');
    wait(DAY_MS);
    expect(sessions.find(secret)).toBeUndefined();
  });

  it('can be ended for one person only', async () => {
    const { sessions } = openDesk();
    const [one, other] = await Promise.all(
      ['p-1', 'p-2'].map((each) => sessions.start(each, DAY_MS)),
    );
    await sessions.endAllOf('p-1');

    expect(sessions.find(one ?? '')).toBeUndefined();
    expect(sessions.find(other ?? '')).toBe('p-2');
  });

  it('are limited to twenty per person: the oldest ends', async () => {
    const { sessions } = openDesk();
    const secrets: string[] = [];
    for (let i = 0; i < 21; i += 1) secrets.push(await sessions.start('p-1', DAY_MS));

    expect(secrets.map((secret) => sessions.find(secret)).filter(Boolean)).toHaveLength(20);
    expect(sessions.find(secrets[0] ?? '')).toBeUndefined();
  });

  it('kept in memory write no file', async () => {
    const { folder } = openDesk();
    const sessions = new Sessions(undefined, Date.now);
    const secret = await sessions.start('p-1', DAY_MS);

    expect(sessions.find(secret)).toBe('p-1');
    expect(readFolder(folder)).toEqual({});
  });
});

describe('invitations', () => {
  const given = { roles: ['coder'], person: null, invitedBy: 'p-1', lifetimeMs: DAY_MS } as const;

  it('work once, even if two people open one at the same time', async () => {
    const { folder, invitations } = openDesk();
    const { key } = await invitations.create(given);
    expect(readFolder(folder)['invitations.json']).not.toContain(key);

    const opened = await Promise.all([1, 2, 3].map(() => invitations.redeem(key)));

    expect(opened.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await openDesk(folder).invitations.redeem(key)).toBeUndefined();
  });

  it('expire, and end when they are revoked', async () => {
    const { invitations, wait } = openDesk();
    const late = await invitations.create(given);
    wait(DAY_MS);
    const revoked = await invitations.create(given);
    await invitations.revoke(revoked.invitation.id);

    expect(await invitations.redeem(late.key)).toBeUndefined();
    expect(await invitations.redeem(revoked.key)).toBeUndefined();
    await expect(invitations.revoke(TRAVERSAL)).rejects.toThrow(InputError);
  });

  it('of the server itself replace one another', async () => {
    const { invitations, administration } = openDesk();
    const [first, second] = [
      await administration.inviteFirstAdmin(),
      await administration.inviteFirstAdmin(),
    ];

    expect(invitations.find(first)).toBeUndefined();
    expect(invitations.find(second)?.roles).toEqual(ROLES);
  });
});

describe('tokens', () => {
  const given = { label: 'nightly import', scopes: ['propose'], days: 30 } as const;
  const owner = visitorOf('p-1', ['coder']);

  it('are shown once, stored as hashes, expire, and end when they are revoked', async () => {
    const { folder, tokens, administration, wait } = openDesk();
    const { token, secret } = await administration.createToken(owner, given);
    const other = await administration.createToken(owner, given);

    expect(secret).toMatch(/^demarche_[\w-]{43}$/);
    expect(readFolder(folder)['tokens.json']).not.toContain(secret.slice(9));
    expect(JSON.stringify(administration.listTokens(owner))).not.toMatch(/[sS]ecret/);
    expect(tokens.find(secret)).toMatchObject({ owner: 'p-1', scopes: ['propose'] });
    await administration.revokeToken(owner, token.id);
    expect(tokens.find(secret)).toBeUndefined();
    expect(tokens.find(other.secret)).toBeDefined();
    wait(30 * DAY_MS);
    expect(tokens.find(other.secret)).toBeUndefined();
  });

  it('are listed and revoked only by their owner and by admins', async () => {
    const { administration } = openDesk();
    const { token } = await administration.createToken(owner, given);
    const stranger = visitorOf('p-2', ['coder', 'curator']);

    expect(administration.listTokens(stranger)).toEqual([]);
    await expect(administration.revokeToken(stranger, token.id)).rejects.toThrow(InputError);
    expect(administration.listTokens(admin)).toEqual([token]);
    await administration.revokeToken(admin, token.id);
    expect(administration.listTokens(owner)).toEqual([]);
  });

  it.each([
    [{ label: '' }, /label/],
    [{ label: 'x'.repeat(201) }, /label/],
    [{ scopes: [] }, /scope/],
    [{ days: 0 }, /days/],
    [{ days: 367 }, /days/],
    [{ days: 1.5 }, /days/],
    [{ days: Number.NaN }, /days/],
  ])('are refused with %j', async (wrong, message) => {
    const { folder, administration } = openDesk();
    const created = administration.createToken(owner, { ...given, ...wrong });

    await expect(created).rejects.toThrow(InputError);
    await expect(created).rejects.toThrow(message);
    expect(readFolder(folder)).toEqual({});
  });

  it.each([TRAVERSAL, '', '__proto__', 'token-0'])(
    'cannot be revoked by the unknown id %j',
    async (id) => {
      await expect(openDesk().administration.revokeToken(owner, id)).rejects.toThrow(InputError);
    },
  );
});

describe('administration', () => {
  it.each(['coder', 'curator'] as const)('is not for a %s', async (role) => {
    const { folder, people, administration } = openDesk();
    const { pseudonym } = await people.add(ada);
    const files = readFolder(folder);
    const visitor = visitorOf('p-2', [role]);

    await expect(administration.invite(visitor, ['admin'])).rejects.toThrow(ForbiddenError);
    await expect(administration.inviteAgain(visitor, pseudonym)).rejects.toThrow(ForbiddenError);
    await expect(administration.revokeInvitation(visitor, 'x')).rejects.toThrow(ForbiddenError);
    await expect(administration.setRoles(visitor, 'p-2', ROLES)).rejects.toThrow(ForbiddenError);
    await expect(administration.removePerson(visitor, pseudonym)).rejects.toThrow(ForbiddenError);
    expect(() => administration.listPeople(visitor)).toThrow(ForbiddenError);
    expect(() => administration.listInvitations(visitor)).toThrow(ForbiddenError);
    expect(readFolder(folder)).toEqual(files);
  });

  it('refuses empty roles and unknown people', async () => {
    const { administration } = openDesk();

    await expect(administration.invite(admin, [])).rejects.toThrow(InputError);
    await expect(administration.inviteAgain(admin, TRAVERSAL)).rejects.toThrow(InputError);
    await expect(administration.setRoles(admin, TRAVERSAL, ROLES)).rejects.toThrow(InputError);
    await expect(administration.removePerson(admin, TRAVERSAL)).rejects.toThrow(InputError);
  });
});
