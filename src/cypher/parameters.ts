/**
 * The parameters of a statement under construction. The only way for a value into a statement.
 */
import type { Params, Value } from './statement.js';

export class ParameterList {
  readonly #values: Record<string, Value> = {};
  #count = 0;

  /** Keeps the value and returns its placeholder, `$p0`, `$p1`, … in the order of asking. */
  add(value: Value): string {
    const name = `p${String(this.#count)}`;
    this.#count += 1;
    this.#values[name] = value;
    return `$${name}`;
  }

  toParams(): Params {
    return { ...this.#values };
  }
}
