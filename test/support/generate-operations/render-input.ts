/**
 * Arguments as GraphQL text: literals, variables, or literals with variables in them.
 */
import {
  astFromValue,
  getNullableType,
  isInputObjectType,
  isListType,
  print,
  type GraphQLInputType,
} from 'graphql';
import type { Choices } from './choices.js';
import type { InputValue } from './generate-values.js';

/** The variables of one operation, with their declarations and values. */
export class Variables {
  readonly values: Record<string, InputValue> = {};
  readonly #declarations: string[] = [];

  /** Declares a variable and returns its use, `$v1`. */
  add(type: string, value: InputValue, fallback?: string): string {
    const name = `v${String(this.#declarations.length + 1)}`;
    this.declare(name, type, fallback);
    if (fallback === undefined) this.values[name] = value;
    return `$${name}`;
  }

  declare(name: string, type: string, fallback?: string): void {
    this.#declarations.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
  }

  /** `($v1: Int, $v2: String = "x")`, or nothing. */
  print(): string {
    return this.#declarations.length === 0 ? '' : `(${this.#declarations.join(', ')})`;
  }
}

export function renderInput(
  choices: Choices,
  value: InputValue,
  type: GraphQLInputType,
  variables: Variables,
): string {
  if (value !== null && choices.chance(0.25)) {
    // A default replaces a missing value.
    const fallback = choices.chance(0.1) ? renderLiteral(value, type) : undefined;
    return variables.add(String(type), value, fallback);
  }
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) {
    // The list is InputValue's own list type, which Array.isArray loses.
    const items = value as readonly InputValue[];
    // A list of one may be written without its brackets.
    if (items.length === 1 && choices.chance(0.2)) return renderLiteral(items[0] ?? null, type);
    const inner: GraphQLInputType = nullable.ofType;
    return `[${items.map((item) => renderInput(choices, item, inner, variables)).join(', ')}]`;
  }
  if (isInputObjectType(nullable) && typeof value === 'object') {
    const fields = nullable.getFields();
    const entries = Object.entries(value).map(([key, item]: [string, InputValue]) => {
      const field = fields[key];
      if (field === undefined) throw new TypeError(`${nullable.name} has no key ${key}`);
      return `${key}: ${renderInput(choices, item, field.type, variables)}`;
    });
    return `{${entries.join(', ')}}`;
  }
  return renderLiteral(value, type);
}

function renderLiteral(value: InputValue, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (node == null) throw new TypeError(`no literal of ${String(type)}`);
  return print(node);
}
