/** One sentence from those of the acts: "Denies that …; calls on …" */
import { textOf, type SeedRecord } from '../../../corpus/seed-records.js';

export function summarize(positions: readonly SeedRecord[]): string | undefined {
  const sentences = positions.flatMap((position) => textOf(position, 'asserts') ?? []);
  const parts = sentences.map((text, index) => {
    const part = text.trim().replace(/\.$/, '');
    // Sentences of acts begin with a verb, so a capital is that of the sentence.
    return index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1);
  });
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}
