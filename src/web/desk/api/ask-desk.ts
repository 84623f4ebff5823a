/** Sends queries and mutations to the API of the desk. */
import { askDocument, type TypedDocument } from '../../api/ask-document.js';

/** @throws AskError */
export function askDesk<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return askDocument(document, variables, '/desk/graphql');
}
