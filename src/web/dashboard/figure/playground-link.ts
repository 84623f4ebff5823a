/** A link that opens a figure's query in the playground, where it can be changed. */
import { printShareLink } from '../../share-link.js';
import type { FigureSource } from './figure-source.js';

export function toPlaygroundLink({ document, variables }: FigureSource): string | undefined {
  return printShareLink('/playground', {
    query: dedent(document.toString()),
    variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  });
}

/** codegen indents the first line of an operation and of the fragments after it. */
function dedent(text: string): string {
  return text
    .trim()
    .replaceAll(/^ {4}(?=(query|fragment) )/gm, '\n')
    .trim();
}
