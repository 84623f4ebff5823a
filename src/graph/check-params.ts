/**
 * Validates parameters. Engines differ in how they treat unusual values (one drops them, one
 * compares
 * `4` with `'4'`), so both adapters accept only plain JSON with lists of one type. Independent of
 * the engine.
 */
import type { Params } from '../cypher/statement.js';
import { StoreQueryError } from '../domain/errors.js';
import { isWellFormedText } from '../domain/text/text-folding.js';

type Kind = 'boolean' | 'number' | 'string' | 'list' | 'map' | 'null';

/** Throws INTERNAL_SERVER_ERROR with the path of the first invalid value. */
export function assertParams(params: Params): void {
  for (const [name, value] of Object.entries(params)) assertValue(value, `$${name}`);
}

function assertValue(value: unknown, path: string): Kind {
  switch (typeof value) {
    case 'string':
      if (!isWellFormedText(value)) refuse(path, 'contains half of a surrogate pair');
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      assertNumber(value, path);
      return 'number';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) {
        assertList(value, path);
        return 'list';
      }
      assertMap(value, path);
      return 'map';
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      return refuse(path, `is ${typeof value}, not a JSON value`);
  }
}

function assertNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) refuse(path, `is ${String(value)}, not a finite number`);
  // A whole number is sent as an integer; past 2^53 it would lose precision.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse(path, `is ${String(value)}, a whole number past 2^53`);
  }
}

function assertList(list: readonly unknown[], path: string): void {
  let first: Kind | undefined;
  // By index, so that a hole in a sparse list is read as undefined.
  for (let index = 0; index < list.length; index += 1) {
    const kind = assertValue(list[index], `${path}[${String(index)}]`);
    if (kind === 'null') refuse(`${path}[${String(index)}]`, 'is null inside a list');
    first ??= kind;
    if (kind !== first) refuse(`${path}[${String(index)}]`, `is a ${kind} in a list of ${first}s`);
  }
}

function assertMap(map: object, path: string): void {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse(path, 'is an instance of a class, not a plain object');
  }
  for (const [key, value] of Object.entries(map)) assertValue(value, `${path}.${key}`);
}

function refuse(path: string, problem: string): never {
  throw new StoreQueryError(
    `The parameter ${path} ${problem}. Parameters are JSON; a list holds one type and no null.`,
  );
}
