/**
 * The parameters of a statement under construction. The only way for a value into a statement.
 */
import type { Params, Value } from './statement.js';

export class ParameterList {
  readonly #values: Record<string, Value> = {};
  readonly #lists: [name: string, list: readonly Value[]][] = [];
  #count = 0;

  /** Keeps the value and returns its placeholder, `$p0`, `$p1`, … in the order of asking. */
  add(value: Value): string {
    const name = `p${String(this.#count)}`;
    this.#count += 1;
    this.#values[name] = value;
    return `$${name}`;
  }

  /**
   * Keeps a list inside of one map, `$lists.l0`, `$lists.l1`, …: Neo4j plans a text anew for lists of
   * another size class (none, one, up to ten, …), unless they lie in a map.
   */
  addUnsized(list: readonly Value[]): string {
    const name = `l${String(this.#lists.length)}`;
    this.#lists.push([name, list]);
    return `$lists.${name}`;
  }

  toParams(): Params {
    if (this.#lists.length === 0) return { ...this.#values };
    return { ...this.#values, lists: Object.fromEntries(this.#lists) };
  }
}
