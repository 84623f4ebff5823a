/**
 * Parameters of a URL or a command, read and written. Must not know which there are.
 */
import { InputError } from '../errors.js';
import { suggest } from '../text/closest-match.js';

/** NUMBER is whole, DECIMAL may have a fraction; neither is negative. */
type Kind = 'LIST' | 'FLAG' | 'NUMBER' | 'DECIMAL' | 'TEXT' | 'JSON';

export interface Parameter {
  readonly kind: Kind;
  readonly describes: string;
  /** An empty value is a list of nothing; of others it is as if the parameter were not there. */
  readonly mayBeEmpty?: true;
  /** Words of a closed list, in capitals: `evidence-challenge` is taken for EVIDENCE_CHALLENGE. */
  readonly areWords?: true;
}

export const list = (describes: string): Parameter => ({ kind: 'LIST', describes });

export const wordList = (describes: string): Parameter => ({ ...list(describes), areWords: true });

/** Names and values as they stand in a URL or a command. */
export type GivenParameters = Iterable<readonly [name: string, value: string]>;

type Value = readonly string[] | string | number | boolean;
export type ParameterValues = Readonly<Record<string, Value>>;

/**
 * An empty parameter is left out, as a form sends fields that nobody filled in.
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
      throw new InputError(`${name}: is neither true nor false.`);
    }
    return value === 'true';
  }
  if (kind === 'DECIMAL') {
    if (!/^\d{1,9}(\.\d{1,15})?(e-\d{1,2})?$/.test(value)) {
      throw new InputError(`${name}: is no number of 0 or more.`);
    }
    return Number(value);
  }
  if (kind !== 'NUMBER') return value;
  if (!/^\d{1,9}$/.test(value)) throw new InputError(`${name}: is no whole number.`);
  return Number(value);
}

/** Absent parts are undefined where a parameter is read a second time. */
type Readings = { readonly [Key in keyof Parameter]?: Parameter[Key] | undefined };

function toWord(text: string): string {
  return text.replaceAll('-', '_').toUpperCase();
}

/** A parameter that is to be written; undefined is left out, a list of nothing is empty. */
export type Listed = readonly [name: string, value: string | readonly string[] | undefined];

/** Colons and commas stay as they are: RFC 3986 allows them in a query, and people read it. */
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
