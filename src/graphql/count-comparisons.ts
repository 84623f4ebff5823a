/**
 * Counts the pairs of fields that validation compares in a document: all uses of a field at the
 * same place in the answer, and all fragments, with one another
 * (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging). Counting is linear where
 * validation is quadratic, so it can run first.
 */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Maximum number of selections visited. A larger document is not counted. */
const MAX_VISITS = 50_000;

/** Returns infinity if there are too many selections to count. */
export function countComparisons(document: DocumentNode): number {
  return new Counter(document).count(document);
}

class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #comparisons = 0;
  #visits = 0;

  constructor({ definitions }: DocumentNode) {
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  count({ definitions }: DocumentNode): number {
    for (const definition of definitions) {
      if ('selectionSet' in definition) {
        this.#countIn([definition.selectionSet], new Set());
      }
    }
    return this.#visits > MAX_VISITS ? Number.POSITIVE_INFINITY : this.#comparisons;
  }

  /** @param spread enclosing fragments, because an unvalidated document may contain cycles */
  #countIn(sets: readonly SelectionSetNode[], spread: ReadonlySet<string>): void {
    const uses = new Map<string, SelectionSetNode[]>();
    const counts = new Map<string, number>();
    const inside = new Set(spread);
    const queue = [...sets];
    for (let set = queue.pop(); set !== undefined; set = queue.pop()) {
      for (const selection of set.selections) {
        this.#visits += 1;
        if (this.#visits > MAX_VISITS) return;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          counts.set(key, (counts.get(key) ?? 0) + 1);
          const below = uses.get(key) ?? [];
          if (selection.selectionSet !== undefined) below.push(selection.selectionSet);
          uses.set(key, below);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          queue.push(selection.selectionSet);
        } else if (!inside.has(selection.name.value)) {
          inside.add(selection.name.value);
          const fragment = this.#fragments.get(selection.name.value);
          if (fragment !== undefined) queue.push(fragment.selectionSet);
        }
      }
    }
    this.#comparisons += (inside.size - spread.size) ** 2;
    for (const count of counts.values()) this.#comparisons += count ** 2;
    for (const below of uses.values()) {
      if (below.length > 0) this.#countIn(below, inside);
    }
  }
}
