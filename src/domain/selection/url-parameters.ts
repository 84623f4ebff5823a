/** Reads and writes the parameters of a URL or a command. Independent of which parameters exist. */
import { InputError } from '../errors.js';
import { suggest } from '../text/closest-match.js';

/** NUMBER is an integer, DECIMAL may have a fraction; neither is negative. */
type Kind = 'LIST' | 'FLAG' | 'NUMBER' | 'DECIMAL' | 'TEXT' | 'JSON';

export interface Parameter {
  readonly kind: Kind;
  readonly describes: string;
  /** An empty value means an empty list; otherwise an empty parameter counts as absent. */
  readonly mayBeEmpty?: true;
  /** Vocabulary terms, in capitals: `evidence-challenge` is read as EVIDENCE_CHALLENGE. */
  readonly areWords?: true;
}

export const list = (describes: string): Parameter => ({ kind: 'LIST', describes });

export const wordList = (describes: string): Parameter => ({ ...list(describes), areWords: true });

/** Names and values as written in a URL or a command. */
export type GivenParameters = Iterable<readonly [name: string, value: string]>;

type Value = readonly string[] | string | number | boolean;
export type ParameterValues = Readonly<Record<string, Value>>;

/**
 * Empty parameters are ignored, because forms send fields that nobody filled in.
 *
 * @throws InputError that names the parameter
 */
export function readParameters(
  given: GivenParameters,
  known: Readonly<Record<string, Parameter>>,
): ParameterValues {
  const texts = new Map<string, string[]>();
  for (const [name, value] of given) {
    if (!Object.hasOwn(known, name)) {
      const hint = suggest(name, Object.keys(known));
      throw new InputError(`There is no parameter "${name.slice(0, 100)}".${hint}`);
    }
    texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    [...texts].flatMap(([name, values]) => {
      const value = readValue(name, known[name], values);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function readValue(
  name: string,
  { kind, mayBeEmpty, areWords }: Readings = {},
  given: readonly string[],
): Value | undefined {
  if (areWords === true) return readValue(name, { kind, mayBeEmpty }, given.map(toWord));
  const values = given.filter((value) => value.trim() !== '');
  if (values.length === 0) return mayBeEmpty === true ? [] : undefined;
  if (kind === 'LIST') {
    return values.flatMap((value) => value.split(',').map((item) => item.trim()));
  }
  const [value = '', ...more] = values;
  if (more.length > 0) throw new InputError(`${name}: is given more than once.`);
  if (kind === 'FLAG') {
    if (value !== 'true' && value !== 'false') {
      throw new InputError(`${name}: must be true or false.`);
    }
    return value === 'true';
  }
  if (kind === 'DECIMAL') {
    if (!/^\d{1,9}(\.\d{1,15})?(e-\d{1,2})?$/.test(value)) {
      throw new InputError(`${name}: must be a number of 0 or more.`);
    }
    return Number(value);
  }
  if (kind !== 'NUMBER') return value;
  if (!/^\d{1,9}$/.test(value)) throw new InputError(`${name}: must be a whole number.`);
  return Number(value);
}

/** Properties are undefined when a parameter is read recursively. */
type Readings = { readonly [Key in keyof Parameter]?: Parameter[Key] | undefined };

function toWord(text: string): string {
  return text.replaceAll('-', '_').toUpperCase();
}

/** A parameter to write; undefined is omitted, an empty list is written as an empty value. */
export type Listed = readonly [name: string, value: string | readonly string[] | undefined];

/**
 * Colons and commas stay unescaped: RFC 3986 allows them in a query, and it keeps URLs readable.
 */
export function toQuery(listed: readonly Listed[]): string {
  return listed
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const items = typeof value === 'string' ? [value] : value.toSorted();
      const text = items.map(encodeURIComponent).join(',').replaceAll('%3A', ':');
      return [`${name}=${text}`];
    })
    .sort()
    .join('&');
}
