/**
 * Whether two evaluations of the contract give the same answer, except for cursors, which are
 * opaque.
 */
import type { ExecutionResult } from 'graphql';
import { NAIVE_CURSOR } from './naive-evaluation/connection.js';

/** The place where two answers differ. */
export interface Difference {
  readonly path: string;
  readonly engine: unknown;
  readonly naive: unknown;
}

/** The same place in both answers. */
export interface Leaf {
  readonly key: string;
  readonly engine: unknown;
  readonly naive: unknown;
}

/** The first place where they differ; also where either has errors. */
export function findDifference(
  engine: ExecutionResult,
  naive: ExecutionResult,
): Difference | undefined {
  const messages = (result: ExecutionResult): readonly string[] =>
    (result.errors ?? []).map((error) => `${error.message} ${error.path?.join('.') ?? ''}`);
  if (engine.errors ?? naive.errors) {
    return { path: 'errors', engine: messages(engine), naive: messages(naive) };
  }
  return compare(engine.data, naive.data, 'data');
}

/** The values under one of these keys in both of two equal answers. */
export function collectLeaves(
  engine: unknown,
  naive: unknown,
  keys: readonly string[],
): readonly Leaf[] {
  return keysOf(naive).flatMap((key) => {
    const pair = { key, engine: at(engine, key), naive: at(naive, key) };
    const own = keys.includes(key) && typeof pair.naive === 'string' ? [pair] : [];
    return [...own, ...collectLeaves(pair.engine, pair.naive, keys)];
  });
}

function compare(engine: unknown, naive: unknown, path: string): Difference | undefined {
  if (typeof naive === 'string' && naive.startsWith(NAIVE_CURSOR)) {
    return typeof engine === 'string' ? undefined : { path, engine, naive };
  }
  if (!isComposite(engine) || !isComposite(naive)) {
    return Object.is(engine, naive) ? undefined : { path, engine, naive };
  }
  if (Array.isArray(engine) && Array.isArray(naive) && engine.length !== naive.length) {
    return { path: `${path} (length)`, engine, naive };
  }
  // The order of keys is part of GraphQL's answer.
  const [ours, theirs] = [keysOf(engine), keysOf(naive)];
  if (ours.join() !== theirs.join()) return { path: `${path} (keys)`, engine: ours, naive: theirs };
  for (const key of theirs) {
    const difference = compare(at(engine, key), at(naive, key), `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function keysOf(value: unknown): readonly string[] {
  return isComposite(value) ? Object.keys(value) : [];
}

function at(value: unknown, key: string): unknown {
  return isComposite(value) ? (value as Record<string, unknown>)[key] : undefined;
}
