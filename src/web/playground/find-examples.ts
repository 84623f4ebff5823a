/** Finds the examples that have all the words in their title, description or query. Pure. */

interface Findable {
  readonly title: string;
  readonly shows: string;
  readonly query: string;
}

export function findExamples<Example extends Findable>(
  examples: readonly Example[],
  words: string,
): readonly Example[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return examples.filter(({ title, shows, query }) => {
    const text = `${title} ${shows} ${query}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
