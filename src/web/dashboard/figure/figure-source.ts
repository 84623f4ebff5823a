/** The query that gives a figure its numbers. */
import type { TypedDocumentString } from '../../generated/graphql.js';

export interface FigureSource {
  readonly document: TypedDocumentString<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
}
