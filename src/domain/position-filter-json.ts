/**
 * A filter over positions written as JSON, where no schema of GraphQL has looked at it: unknown keys
 * and words are faults, never passed over.
 */
import { z } from 'zod';
import { suggest } from './closest-match.js';
import { InputError } from './errors.js';
import type { PositionFilterInput } from './position-filter.js';
import { isWellFormedText } from './text-folding.js';
import {
  accusationBases,
  againstRoles,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  initiativeRelations,
  positionKinds,
  replyRelations,
  termsOf,
  type Vocabulary,
} from './vocabularies.js';

const ids = z.array(z.string()).nullish();
const text = z.string().refine(isWellFormedText, { error: 'has half of a character in it' });
const wordsOf = <Word extends string>(vocabulary: Vocabulary<Word>) =>
  z.array(z.enum(termsOf(vocabulary))).nullish();

const filterKeys = {
  kind: wordsOf(positionKinds),
  madeBy: ids,
  against: z.strictObject({ actors: ids, roles: wordsOf(againstRoles) }).nullish(),
  concerns: ids,
  refersTo: ids,
  respondsTo: ids,
  includeParts: z.boolean().nullish(),
  occurred: z.strictObject({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  denialForm: wordsOf(denialForms),
  contests: wordsOf(contestedAspects),
  conduct: wordsOf(conducts),
  hedge: wordsOf(hedges),
  basis: wordsOf(accusationBases),
  replyRelation: wordsOf(replyRelations),
  initiativeRelation: wordsOf(initiativeRelations),
  isCounter: z.boolean().nullish(),
  isAnswered: z.boolean().nullish(),
  text: text.nullish(),
};

const filterSchema: z.ZodType<PositionFilterInput> = z.strictObject({
  ...filterKeys,
  get and() {
    return z.array(filterSchema).nullish();
  },
  get or() {
    return z.array(filterSchema).nullish();
  },
  get not() {
    return filterSchema.nullish();
  },
});

/** Deeper than any filter that is answered, and far from where a stack ends. */
const MAX_NESTING = 50;

/**
 * @param name the parameter that it is the value of
 * @throws InputError that names the key
 */
export function parseFilterJson(json: string, name = 'filter'): PositionFilterInput {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError(`${name}: is not JSON. Write {"isCounter": true}, percent-encoded.`);
  }
  if (nestingOf(value) > MAX_NESTING) throw new InputError(`${name}: is nested too deep.`);
  return checkFilter(value, name);
}

/** @param at what the errors begin with; empty where the keys speak for themselves */
export function checkFilter(value: unknown, at: string): PositionFilterInput {
  const parsed = filterSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [...(at === '' ? [] : [at]), ...(issue?.path ?? [])].map(String).join('.');
  throw new InputError(`${path}: ${describeIssue(issue)}`);
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = [...Object.keys(filterKeys), 'and', 'or', 'not'];
    return `there is no "${key.slice(0, 100)}".${suggest(key, known)}`;
  }
  if (issue?.code === 'invalid_value') {
    return `there is no such word. It takes ${issue.values.map(String).join(', ')}.`;
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
