/**
 * Percentile bootstrap of a figure. Statements are drawn, not acts, because the acts of a statement are
 * coded in one go and depend on each other.
 */
import type { Coefficient } from './coefficients.js';
import { createRandom } from './random.js';

/** Part of a row of the API, hence not an interface. */
export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly level: number;
};

const SAMPLES = 1_000;
const SEED = 1;
const LEVEL = 0.95;

/** Undefined if the figure is not defined in most of the samples. */
export function bootstrap<Item>(
  items: readonly Item[],
  measure: (sample: readonly Item[]) => Coefficient,
): Interval | undefined {
  const random = createRandom(SEED);
  const values: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const { value } = measure(drawWithReplacement(items, random));
    if (value !== undefined) values.push(value);
  }
  if (values.length <= SAMPLES / 2) return undefined;
  values.sort((a, b) => a - b);
  const tail = (1 - LEVEL) / 2;
  return { low: quantileOf(values, tail), high: quantileOf(values, 1 - tail), level: LEVEL };
}

function drawWithReplacement<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items.flatMap(() => {
    const item = items[Math.floor(random() * items.length)];
    return item === undefined ? [] : [item];
  });
}

/** Interpolates between the two nearest values. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
