/** The query behind the numbers of a figure. */
import type { TypedDocumentString } from '../../generated/graphql.js';

export interface FigureSource {
  readonly document: TypedDocumentString<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
}
