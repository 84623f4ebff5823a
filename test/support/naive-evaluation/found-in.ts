/** What "found anywhere in" means: as part of one of the texts, without case and accents. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { foldText } from '../../../src/domain/text/text-folding.js';
import { textOf, textsOf } from './corpus-graph.js';

/** True where nothing is asked for. */
export function isFoundIn(
  wanted: string | null | undefined,
  texts: readonly (string | undefined)[],
): boolean {
  if (wanted == null) return true;
  const folded = foldText(wanted);
  return texts.some((text) => text !== undefined && foldText(text).includes(folded));
}

/** What a filter by name finds of actors; true where nothing is asked for. */
export function isCalled(wanted: string | null | undefined, node: GraphNode): boolean {
  if (wanted == null) return true;
  const words = foldText(wanted).split(' ');
  const names = namesOf(node).map(foldText);
  return (
    isCalledExactly(wanted, node) ||
    words.every((word) => names.some((called) => called.includes(word)))
  );
}

/** Whether a text is a name, a code or an id of it, whatever signs it is written with. */
export function isCalledExactly(wanted: string, node: GraphNode): boolean {
  const squash = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
  const codes = ['iso2', 'iso3'].map((name) => textOf(node, name) ?? '');
  const ids = [node.id, node.id.replace(/^[a-z]+:/, '')];
  return (
    squash(wanted) !== '' &&
    [...namesOf(node), ...codes, ...ids].some((called) => squash(called) === squash(wanted))
  );
}

function namesOf(node: GraphNode): readonly string[] {
  const names = ['label', 'name'].map((name) => textOf(node, name) ?? '');
  return [...names, ...textsOf(node, 'aliases')];
}
