/** The desk's JSON routes: people, invitations and tokens. */
import { AskError } from '../../api/ask-document.js';
import { basePath } from '../../base-path.js';

export const ROLES = ['coder', 'curator', 'admin'] as const;
export const SCOPES = ['read', 'propose'] as const;

export interface Person {
  readonly pseudonym: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly joinedAt: string;
}

export interface Invitation {
  readonly id: string;
  readonly roles: readonly string[];
  /** Pseudonym of the person whom it signs in again. */
  readonly person: string | null;
  readonly expiresAt: string;
}

export interface Token {
  readonly id: string;
  readonly owner: string;
  readonly label: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Each route with its answer to GET. */
export interface Lists {
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  readonly tokens: readonly Token[];
}

/** @throws AskError */
export async function listDesk<Name extends keyof Lists>(name: Name): Promise<Lists[Name]> {
  // By the routes of src/desk/access/administration-routes.ts.
  return (await request(name)) as Lists[Name];
}

/** @throws AskError */
export async function postDesk(
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  return (await request(path, body)) as Readonly<Record<string, unknown>>;
}

async function request(path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${basePath}/desk/${path}`, {
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) {
    throw new AskError('UNREACHABLE', 'The server cannot be reached. Is it still running?');
  }
  const answer = (await response.json().catch(() => ({}))) as {
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
  if (response.ok) return answer;
  const [error] = answer.errors ?? [];
  throw new AskError(
    error?.extensions?.code ?? 'UNREACHABLE',
    error?.message ?? `The server answered ${String(response.status)}.`,
  );
}
