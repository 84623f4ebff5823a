/**
 * Invitations, people, roles and tokens as JSON below `/desk`: GET lists, POST changes. Permissions are
 * checked by `DeskAdministration`, not here.
 */
import express, { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { InputError } from '../../domain/errors.js';
import { createMethodGate } from '../../server/allow-methods.js';
import type { DeskAdministration } from './administration.js';
import { ROLES, SCOPES } from './capabilities.js';
import type { Visitor } from './visitor.js';

const MAX_BODY_BYTES = 10_000;

const id = z.string().max(100);
const roles = z.array(z.enum(ROLES)).max(ROLES.length);

export interface AdministrationParts {
  readonly administration: DeskAdministration;
  readonly guard: RequestHandler;
  readonly visitorOf: (request: express.Request) => Visitor;
}

export function createAdministrationRouter(parts: AdministrationParts): Router {
  const { administration: desk, guard, visitorOf } = parts;
  const allow = createMethodGate([]);
  const readBody = express.json({ limit: MAX_BODY_BYTES });
  const router = Router();

  const list = (path: string, read: (visitor: Visitor) => unknown): void => {
    router.get(path, guard, (request, response) => {
      response.json(read(visitorOf(request)));
    });
  };
  const act = <T>(
    path: string,
    schema: z.ZodType<T>,
    run: (visitor: Visitor, given: T) => Promise<unknown>,
  ): void => {
    router.post(path, guard, readBody, async (request, response) => {
      const given = schema.safeParse(request.body);
      if (!given.success) throw new InputError(`The body: ${z.prettifyError(given.error)}`);
      response.json((await run(visitorOf(request), given.data)) ?? {});
    });
  };

  list('/people', (visitor) => desk.listPeople(visitor));
  act('/people/roles', z.strictObject({ pseudonym: id, roles }), (visitor, given) =>
    desk.setRoles(visitor, given.pseudonym, given.roles),
  );
  act('/people/remove', z.strictObject({ pseudonym: id }), (visitor, { pseudonym }) =>
    desk.removePerson(visitor, pseudonym),
  );

  list('/invitations', (visitor) => desk.listInvitations(visitor));
  act('/invitations', z.strictObject({ roles }), async (visitor, given) => ({
    link: await desk.invite(visitor, given.roles),
  }));
  act('/invitations/again', z.strictObject({ pseudonym: id }), async (visitor, given) => ({
    link: await desk.inviteAgain(visitor, given.pseudonym),
  }));
  act('/invitations/revoke', z.strictObject({ id }), (visitor, given) =>
    desk.revokeInvitation(visitor, given.id),
  );

  list('/tokens', (visitor) => desk.listTokens(visitor));
  act(
    '/tokens',
    z.strictObject({ label: z.string(), scopes: z.array(z.enum(SCOPES)), days: z.number() }),
    (visitor, given) => desk.createToken(visitor, given),
  );
  act('/tokens/revoke', z.strictObject({ id }), (visitor, given) =>
    desk.revokeToken(visitor, given.id),
  );

  router.all(['/people', '/invitations', '/tokens'], guard, allow('GET', 'HEAD', 'POST'));
  router.all(['/people/*rest', '/invitations/*rest', '/tokens/*rest'], guard, allow('POST'));
  return router;
}
