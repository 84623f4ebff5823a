/** The sentences of a text around a passage. */
import { detectLanguage } from './languages/all-languages.js';
import { splitText, type Range } from './split-text.js';

/**
 * Finds the range from the start of the first sentence that a passage touches to the end of the last;
 * the passage itself where no rules know the language of the text.
 */
export function createSentenceFinder(text: string): (passage: Range) => Range {
  const rules = detectLanguage(text);
  const sentences =
    rules === undefined ? [] : splitText(text, rules).flatMap((paragraph) => paragraph.sentences);
  return ({ start, end }) => {
    const touched = sentences.filter((each) => each.start < end && each.end > start);
    return {
      start: Math.min(start, ...touched.map((each) => each.start)),
      end: Math.max(end, ...touched.map((each) => each.end)),
    };
  };
}
