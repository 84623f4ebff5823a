/** Reads the JSON of reconciliation queries and data extension queries, which anybody may have written. */
import { z } from 'zod';
import { InputError, QueryTooCostlyError } from '../domain/errors.js';
import { isWellFormedText } from '../domain/text/text-folding.js';

export const MAX_BATCH = 100;
const MAX_CANDIDATES = 50;
const USUAL_CANDIDATES = 10;
const MAX_NAME = 500;
const MAX_ITEMS = 20;
export const MAX_EXTENDED = 1_000;

export interface Constraint {
  readonly property: string;
  /** One of them is enough. */
  readonly values: readonly string[];
}

export interface EntityQuery {
  /** Undefined if only conditions are given. */
  readonly text: string | undefined;
  readonly types: readonly string[];
  /** `should`: other types are taken where no entity has one of the types. */
  readonly strictness: 'any' | 'all' | 'should';
  readonly limit: number;
  readonly properties: readonly Constraint[];
}

const text = z
  .string({ error: 'must be a text' })
  .max(MAX_NAME, { error: `must have at most ${String(MAX_NAME)} characters` })
  .refine(isWellFormedText, { error: 'contains half of a surrogate pair' });

const value = z.union(
  [
    text,
    z.number().transform(String),
    z.boolean().transform(String),
    z.object({ id: text }).transform(({ id }) => id),
    z.object({ name: text }).transform(({ name }) => name),
  ],
  {
    error: `must be a text of at most ${String(MAX_NAME)} characters, a number, true, false or an object with an id`,
  },
);

const several = { error: `must be a list of at most ${String(MAX_ITEMS)}` };

const query = z.object(
  {
    query: text.nullish(),
    type: z
      .union([text, z.array(text).max(MAX_ITEMS)], {
        error: `must be the id of a type, or a list of at most ${String(MAX_ITEMS)}`,
      })
      .nullish(),
    type_strict: z
      .enum(['any', 'all', 'should'], { error: 'must be any, all or should' })
      .nullish(),
    limit: z
      .int({ error: 'must be a whole number' })
      .min(1, { error: 'must be 1 or more' })
      .nullish(),
    properties: z
      .array(
        z.object(
          {
            pid: text,
            v: z.union([value, z.array(value).max(MAX_ITEMS)], {
              error: 'must be a value or a list of at most 20 values',
            }),
          },
          { error: 'must be an object with pid and v' },
        ),
        several,
      )
      .max(MAX_ITEMS, several)
      .nullish(),
  },
  { error: 'must be an object such as {"query": "Estonia"}' },
);

/**
 * @param batch queries by keys of the caller's choice
 * @throws InputError that says where the fault is; QueryTooCostlyError for too many queries
 */
export function parseBatch(batch: unknown): readonly (readonly [key: string, EntityQuery])[] {
  if (typeof batch !== 'object' || batch === null || Array.isArray(batch)) {
    throw new InputError('queries: must be an object such as {"q0": {"query": "Estonia"}}.');
  }
  const entries = Object.entries(batch);
  if (entries.length > MAX_BATCH) {
    throw new QueryTooCostlyError(
      `queries: has ${entries.length.toLocaleString('en')} queries; the maximum is ${String(MAX_BATCH)}.`,
    );
  }
  return entries.map(([key, given]) => [key, parseQuery(`queries.${key.slice(0, 100)}`, given)]);
}

function parseQuery(path: string, given: unknown): EntityQuery {
  const parsed = parse(query, given, path);
  const name = parsed.query?.trim() ?? '';
  const types = typeof parsed.type === 'string' ? [parsed.type] : (parsed.type ?? []);
  const properties = (parsed.properties ?? []).flatMap(({ pid, v }) => {
    // Empty cells of a table are no condition.
    const values = [v].flat().filter((each) => each.trim() !== '');
    return values.length === 0 ? [] : [{ property: pid, values }];
  });
  if (name === '' && properties.length === 0) {
    throw new InputError(`${path}: needs a query, or properties with values.`);
  }
  return {
    text: name === '' ? undefined : name,
    types: types.filter((type) => type !== ''),
    strictness: parsed.type_strict ?? 'any',
    limit: Math.min(parsed.limit ?? USUAL_CANDIDATES, MAX_CANDIDATES),
    properties,
  };
}

export interface ExtensionQuery {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

const extension = z.object(
  {
    ids: z.array(text, { error: 'must be a list of ids' }),
    properties: z
      .array(z.object({ id: text }, { error: 'must be an object with an id' }), several)
      .max(MAX_ITEMS, several),
  },
  { error: 'must be an object such as {"ids": ["state:ee"], "properties": [{"id": "iso3"}]}' },
);

/** @throws InputError that says where the fault is; QueryTooCostlyError for too many ids */
export function parseExtension(given: unknown): ExtensionQuery {
  const { ids, properties } = parse(extension, given, 'extend');
  if (ids.length > MAX_EXTENDED) {
    throw new QueryTooCostlyError(
      `extend.ids: has ${ids.length.toLocaleString('en')} ids; the maximum is ${MAX_EXTENDED.toLocaleString('en')}.`,
    );
  }
  return { ids, properties: properties.map(({ id }) => id) };
}

function parse<Output>(schema: z.ZodType<Output>, given: unknown, path: string): Output {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const [issue] = error.issues;
  const where = [path, ...(issue?.path ?? []).map(String)].join('.');
  throw new InputError(`${where}: ${issue?.message ?? 'cannot be read'}.`);
}
