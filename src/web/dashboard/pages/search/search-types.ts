import type { SearchType } from '../../../generated/graphql.js';

export const searchTypeNames: Readonly<Record<SearchType, string>> = {
  ACTOR: 'actors and initiatives',
  POSITION: 'positions',
  STATEMENT: 'statements',
  INCIDENT: 'incidents',
  DOCUMENT: 'documents',
};

export const isSearchType = (word: string): word is SearchType =>
  Object.hasOwn(searchTypeNames, word);
