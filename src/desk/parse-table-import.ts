/** The form of an import's file, which a backup or a hand may have changed. */
import { z } from 'zod';
import type { TableImport } from '../curation/imports/table-import.js';

const fault = z.strictObject({
  row: z.int(),
  column: z.string().optional(),
  code: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'NOTE']),
  message: z.string(),
  remedy: z.string(),
});

const tableImport = z.strictObject({
  id: z.string().regex(/^import:[0-9a-f]{16}$/),
  source: z.string(),
  name: z.string(),
  file: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  author: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  headers: z.array(z.string()),
  mapping: z
    .strictObject({
      profile: z.string(),
      columns: z.array(z.strictObject({ column: z.string(), header: z.string() })),
      rowCount: z.int(),
      faults: z.array(fault),
    })
    .exactOptional(),
  requests: z.array(z.strictObject({ key: z.string(), digest: z.string() })),
});

/** @throws SyntaxError, z.ZodError */
export function parseTableImport(text: string): TableImport {
  // The codes of faults are only shown.
  return tableImport.parse(JSON.parse(text)) as TableImport;
}
