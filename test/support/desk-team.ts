/** The built server in team mode, with an admin, and people who join by invitation. */
import type { Role } from '../../src/desk/access/capabilities.js';
import { cookieOf, sendGraphQL } from './curated-server.js';
import {
  startServer,
  waitForOutput,
  type Environment,
  type GraphQLAnswer,
  type RunningServer,
} from './run-server.js';

export interface DeskTeam {
  readonly server: RunningServer;
  /** The cookie of the first admin, who has all roles. */
  readonly admin: string;
  /** The cookie of a new person with these roles. */
  invite(roles: readonly Role[]): Promise<string>;
  /** Sends JSON to a route of the desk, such as `tokens`. Fails where it is refused. */
  postJson(path: string, body: object, cookie: string): Promise<unknown>;
  ask(
    query: string,
    variables: object,
    headers: Readonly<Record<string, string>>,
  ): Promise<GraphQLAnswer>;
}

export async function startDeskTeam(environment: Environment): Promise<DeskTeam> {
  const server = await startServer({ ...environment, CURATION: 'team' });
  const first = await waitForOutput(server.process, server.output, /invitation#key=(\S+)/);
  const join = async (key: string, name: string): Promise<string> => {
    const response = await fetch(`${server.url}/desk/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, name }),
    });
    return cookieOf(response);
  };
  const admin = await join(first, 'Ada');
  const postJson = async (path: string, body: object, cookie: string): Promise<unknown> => {
    const response = await fetch(`${server.url}/desk/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  return {
    server,
    admin,
    postJson,
    invite: async (roles) => {
      const { link } = (await postJson('invitations', { roles }, admin)) as {
        readonly link: string;
      };
      return join(link.split('#key=')[1] ?? '', roles.join(' '));
    },
    ask: (query, variables, headers) =>
      sendGraphQL(`${server.url}/desk/graphql`, { query, variables }, headers),
  };
}
