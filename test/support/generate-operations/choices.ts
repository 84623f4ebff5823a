/**
 * Random choices for the generators. fast-check makes them, so that a seed reproduces the same
 * operations.
 */
import * as fc from 'fast-check';

export interface Choices {
  readonly chance: (probability: number) => boolean;
  /** Both ends inclusive. */
  readonly integer: (min: number, max: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** Some of them in any order, each at most once. */
  readonly some: <Item>(items: readonly Item[], min: number, max: number) => readonly Item[];
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
}

/** The value that `make` builds from random choices. */
export function arbitraryOf<Value>(make: (choices: Choices) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((draw) => make(createChoices(draw)));
}

/** The same seed gives the same values. */
export function sampleMany<Value>(
  make: (choices: Choices) => Value,
  seed: number,
  count: number,
): readonly Value[] {
  return fc.sample(arbitraryOf(make), { seed, numRuns: count });
}

const unbiased = (min: number, max: number): fc.Arbitrary<number> =>
  // Biased numbers cluster at both ends: every list would yield its first and last item.
  fc.noBias(fc.integer({ min, max }));

function createChoices(draw: fc.GeneratorValue): Choices {
  const integer = (min: number, max: number): number => draw(unbiased, min, max);
  const some = <Item>(items: readonly Item[], min: number, max: number): readonly Item[] => {
    const rest = [...items];
    const count = integer(Math.min(min, items.length), Math.min(max, items.length));
    return Array.from({ length: count }).flatMap(() => rest.splice(integer(0, rest.length - 1), 1));
  };
  return {
    chance: (probability) => integer(0, 999_999) < probability * 1_000_000,
    integer,
    oneOf: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
    some,
    shuffle: (items) => some(items, items.length, items.length),
  };
}
