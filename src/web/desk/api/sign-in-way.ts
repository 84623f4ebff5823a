/** How people sign in at this server; it answers this question before they do. */
import { basePath } from '../../base-path.js';

const WAYS = ['LINK', 'INVITATION', 'ISSUER'] as const;

/** The link of the server's start, an invitation link alone, or an account at the issuer. */
export type SignInWay = (typeof WAYS)[number];

/** @throws Error if the server does not answer */
export async function askSignInWay(): Promise<SignInWay> {
  const response = await fetch(`${basePath}/desk/sign-in`, {
    headers: { accept: 'application/json' },
  });
  const { way } = (await response.json()) as { readonly way?: unknown };
  const known = WAYS.find((each) => each === way);
  if (known === undefined) throw new Error(`The server answered ${String(response.status)}.`);
  return known;
}
