/** The parameters of a statement under construction. Values enter a statement only here. */
import type { Params, Value } from './statement.js';

/** Number of values and of lists. */
type Counts = readonly [values: number, lists: number];

export class ParameterList {
  readonly #values: Value[] = [];
  readonly #lists: (readonly Value[])[] = [];

  /** Stores the value and returns its placeholder: `$p0`, `$p1`, … in the order of calls. */
  add(value: Value): string {
    this.#values.push(value);
    return `$p${String(this.#values.length - 1)}`;
  }

  /**
   * Stores a list inside of one map: `$lists.l0`, `$lists.l1`, … Neo4j plans a text anew for lists
   * of another size class (none, one, up to ten, …), unless they are inside a map.
   */
  addUnsized(list: readonly Value[]): string {
    this.#lists.push(list);
    return `$lists.l${String(this.#lists.length - 1)}`;
  }

  counts(): Counts {
    return [this.#values.length, this.#lists.length];
  }

  /** Parameters added after the `counts()` snapshot. */
  addedSince([values, lists]: Counts): {
    readonly values: readonly Value[];
    readonly lists: readonly (readonly Value[])[];
  } {
    return { values: this.#values.slice(values), lists: this.#lists.slice(lists) };
  }

  /**
   * Adds parameters from another list; their names are the same where both lists had equal counts.
   */
  addAll({ values, lists }: ReturnType<ParameterList['addedSince']>): void {
    this.#values.push(...values);
    this.#lists.push(...lists);
  }

  toParams(): Params {
    const params: Record<string, Value> = {};
    for (const [index, value] of this.#values.entries()) params[`p${String(index)}`] = value;
    if (this.#lists.length === 0) return params;
    const lists: Record<string, Value> = {};
    for (const [index, list] of this.#lists.entries()) lists[`l${String(index)}`] = list;
    return { ...params, lists };
  }
}
