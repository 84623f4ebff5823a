/** The form of a task's file, which a backup or a hand may have changed. */
import { z } from 'zod';
import { protocols } from '../agreement/protocols.js';
import { seedSections, type SeedRecord } from '../corpus/seed-records.js';
import type { CodingTask } from '../curation/coding-task.js';
import { termsOf } from '../domain/ontology/vocabularies.js';

const coding = z.strictObject({
  records: z.array(
    z.strictObject({
      section: z.enum(seedSections),
      id: z.string(),
      // JSON only has such values.
      record: z.record(z.string(), z.json()).transform((value) => value as SeedRecord),
    }),
  ),
  revision: z.string(),
  savedAt: z.string(),
  isSealed: z.boolean(),
  requests: z.array(z.strictObject({ key: z.string(), digest: z.string() })),
});

const task = z.strictObject({
  id: z.string().regex(/^task:[0-9a-f]{16}$/),
  text: z.string(),
  protocol: z.enum(termsOf(protocols)),
  coders: z.array(z.string()),
  createdAt: z.string(),
  request: z.string(),
  codings: z.record(z.string(), coding),
});

/** @throws SyntaxError, z.ZodError */
export function parseTask(text: string): CodingTask {
  return task.parse(JSON.parse(text));
}
