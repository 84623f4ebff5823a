/**
 * A filter over positions written as JSON, which no GraphQL schema has validated: unknown keys and
 * terms are errors, never ignored.
 */
import { z } from 'zod';
import { suggest } from '../text/closest-match.js';
import { InputError } from '../errors.js';
import { positionKeys, type FilterKey, type FilterKeys } from './filter-keys.js';
import type { PositionFilterInput } from './filters.js';
import { isWellFormedText } from '../text/text-folding.js';
import { termsOf } from '../ontology/vocabularies.js';

const text = z.string().refine(isWellFormedText, { error: 'contains half of a surrogate pair' });

function schemaOfKeys(keys: FilterKeys): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, schemaOf(key).nullish()]),
  );
}

function schemaOf(key: FilterKey): z.ZodType {
  switch (key.kind) {
    case 'WORDS':
      return z.array(z.enum(termsOf(key.vocabulary)));
    case 'WORD':
      return z.enum(termsOf(key.vocabulary));
    case 'IDS':
    case 'TEXTS':
    case 'ACTOR_TYPES':
      return z.array(text);
    case 'FLAG':
      return z.boolean();
    case 'PERIOD':
      return z.strictObject({ from: z.string().nullish(), to: z.string().nullish() });
    case 'TEXT':
      return text;
    case 'GROUP':
      return z.strictObject(schemaOfKeys(key.keys));
  }
}

const schemas = schemaOfKeys(positionKeys);

const filterSchema = z.strictObject({
  ...schemas,
  get and(): z.ZodType {
    return z.array(filterSchema).nullish();
  },
  get or(): z.ZodType {
    return z.array(filterSchema).nullish();
  },
  get not(): z.ZodType {
    return filterSchema.nullish();
  },
});

/** Deeper than any accepted filter, and far from overflowing the stack. */
const MAX_NESTING = 50;

/**
 * @param name the parameter whose value it is
 * @throws InputError that names the key
 */
export function parseFilterJson(json: string, name = 'filter'): PositionFilterInput {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError(`${name}: must be JSON. Write {"isCounter": true}, percent-encoded.`);
  }
  if (nestingOf(value) > MAX_NESTING) throw new InputError(`${name}: is nested too deeply.`);
  return checkFilter(value, name);
}

/** @param at prefix of the error messages; empty where the keys are clear by themselves */
export function checkFilter(value: unknown, at: string): PositionFilterInput {
  const parsed = filterSchema.safeParse(value);
  // The schema is generated from the same keys as the type.
  if (parsed.success) return parsed.data as PositionFilterInput;
  const [issue] = parsed.error.issues;
  const path = [...(at === '' ? [] : [at]), ...(issue?.path ?? [])].map(String).join('.');
  throw new InputError(`${path}: ${describeIssue(issue)}`);
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = [...Object.keys(positionKeys), 'and', 'or', 'not'];
    return `there is no "${key.slice(0, 100)}".${suggest(key, known)}`;
  }
  if (issue?.code === 'invalid_value') {
    return `there is no such value. Use one of ${issue.values.map(String).join(', ')}.`;
  }
  return `${issue?.message ?? 'cannot be read'}.`;
}

function nestingOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= MAX_NESTING) {
    depth += 1;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return depth;
}
