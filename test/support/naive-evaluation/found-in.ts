/** What "found anywhere in" means: as part of one of the texts, without case and accents. */
import { foldText } from '../../../src/domain/text-folding.js';

/** True where nothing is asked for. */
export function isFoundIn(
  wanted: string | null | undefined,
  texts: readonly (string | undefined)[],
): boolean {
  if (wanted == null) return true;
  const folded = foldText(wanted);
  return texts.some((text) => text !== undefined && foldText(text).includes(folded));
}
