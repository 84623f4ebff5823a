/** The signed-in person, for all views. */
import { createContext, useContext } from 'react';
import type { MeQuery } from '../../generated/desk/graphql.js';
import type { SignInWay } from './sign-in-way.js';

export interface Me {
  readonly pseudonym: string;
  readonly roles: readonly string[];
  /** Whether they may call this mutation. */
  readonly may: (mutation: string) => boolean;
  /** Whether they may accept what this person proposed: in a team, authors do not accept their own. */
  readonly mayAcceptFrom: (author: string) => boolean;
  readonly isTeam: boolean;
}

export function describeMe({ me }: MeQuery, way: SignInWay): Me {
  const isTeam = way !== 'LINK';
  const may = (mutation: string): boolean => me.may.includes(mutation);
  return {
    ...me,
    may,
    isTeam,
    mayAcceptFrom: (author) => may('acceptChangeSet') && (!isTeam || author !== me.pseudonym),
  };
}

export const meContext = createContext<Me | undefined>(undefined);

export function useMe(): Me {
  const me = useContext(meContext);
  if (me === undefined) throw new Error('This view is outside of the desk.');
  return me;
}
