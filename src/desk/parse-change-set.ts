/** The form of a change set's file, which a backup or a hand may have changed. */
import { z } from 'zod';
import type { Value } from '../cypher/statement.js';
import { seedSections } from '../corpus/seed-records.js';
import { changeSetStatuses, type ChangeSet } from '../curation/change-set.js';
import { originSchema } from '../curation/imports/import-origin.js';
import { verdicts } from '../curation/verdict.js';

const name = { section: z.enum(seedSections), id: z.string().min(1) };

const change = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('put'),
    ...name,
    ifRevision: z.string().nullable(),
    // JSON only has such values.
    record: z.json().transform((value) => value as Value),
  }),
  z.strictObject({
    op: z.literal('retract'),
    ...name,
    ifRevision: z.string().nullable(),
    reason: z.string(),
  }),
  z.strictObject({ op: z.literal('sameAs'), ...name, keeps: z.string(), reason: z.string() }),
]);

const review = z.strictObject({
  by: z.string(),
  at: z.string(),
  verdict: z.enum(keysOf(verdicts)),
  comment: z.string(),
});

const requests = z.union([
  z.array(z.strictObject({ key: z.string(), digest: z.string() })),
  // The form of earlier versions.
  z
    .record(z.string(), z.string())
    .transform((digests) => Object.entries(digests).map(([key, digest]) => ({ key, digest }))),
]);

const changeSet = z.strictObject({
  id: z.string().regex(/^change-set:[0-9a-f]{16}$/),
  revision: z.string(),
  status: z.enum(keysOf(changeSetStatuses)),
  title: z.string(),
  reason: z.string(),
  text: z.string().exactOptional(),
  author: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  changes: z.array(change),
  reviews: z.array(review),
  reverts: z.string().exactOptional(),
  adjudicates: z.string().exactOptional(),
  imported: originSchema.exactOptional(),
  acceptance: z.strictObject({ seq: z.int(), at: z.string(), by: z.string() }).exactOptional(),
  requests,
});

/** @throws SyntaxError, z.ZodError */
export function parseChangeSet(text: string): ChangeSet {
  return changeSet.parse(JSON.parse(text));
}

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  // Object.keys widens the keys.
  return Object.keys(object) as Key[];
}
