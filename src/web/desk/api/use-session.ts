/** Who is signed in at the desk, if anybody. */
import { useEffect, useState } from 'react';
import { AskError } from '../../api/ask-document.js';
import { MeDocument } from '../../generated/desk/graphql.js';
import { askDesk } from './ask-desk.js';
import { describeMe, type Me } from './me.js';
import { askSignInWay, type SignInWay } from './sign-in-way.js';

export type Session =
  | { readonly state: 'LOADING' }
  | { readonly state: 'SIGNED_IN'; readonly me: Me }
  | { readonly state: 'SIGNED_OUT'; readonly way: SignInWay }
  | { readonly state: 'FAILED'; readonly error: AskError; readonly retry: () => void };

export function useSession(): Session {
  const [session, setSession] = useState<Session>({ state: 'LOADING' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const retry = (): void => {
      setAttempt((last) => last + 1);
    };
    void askSession(retry).then(setSession);
  }, [attempt]);
  return session;
}

async function askSession(retry: () => void): Promise<Session> {
  try {
    const way = await askSignInWay();
    try {
      return { state: 'SIGNED_IN', me: describeMe(await askDesk(MeDocument, {}), way) };
    } catch (error) {
      if (!(error instanceof AskError) || error.code !== 'UNAUTHENTICATED') throw error;
      return { state: 'SIGNED_OUT', way };
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      state: 'FAILED',
      error: error instanceof AskError ? error : new AskError('UNREACHABLE', message),
      retry,
    };
  }
}
