/**
 * The meaning of "found anywhere in": as part of one of the texts, without regard to case and
 * accents.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { foldText } from '../../../src/domain/text/text-folding.js';
import { textOf, textsOf } from './corpus-graph.js';

/** True for an empty text. */
export function isFoundIn(
  wanted: string | null | undefined,
  texts: readonly (string | undefined)[],
): boolean {
  if (wanted == null) return true;
  const folded = foldText(wanted);
  return texts.some((text) => text !== undefined && foldText(text).includes(folded));
}

/** Which actors a filter by name matches; true for an empty name. */
export function isCalled(wanted: string | null | undefined, node: GraphNode): boolean {
  if (wanted == null) return true;
  const words = foldText(wanted).split(' ');
  const names = namesOf(node).map(foldText);
  return (
    isCalledExactly(wanted, node) ||
    words.every((word) => names.some((called) => called.includes(word)))
  );
}

/** Whether a text is one of its names, codes or ids, regardless of punctuation. */
export function isCalledExactly(wanted: string, node: GraphNode): boolean {
  const squash = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
  const codes = [
    'iso2',
    'iso3',
    'isoNumeric',
    'cowNumber',
    'cowLetters',
    'gwNumber',
    'wikidata',
  ].map((name) => String(node.properties[name] ?? ''));
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
