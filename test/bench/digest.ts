/** How large an answer is, and its name among answers. */
import { createHash } from 'node:crypto';
import { toPlain } from './to-plain.js';

export function digestOf(answer: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(toPlain(answer)))
    .digest('hex')
    .slice(0, 12);
}

/** Objects in an answer, at any depth. */
export function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, each) => sum + countObjects(each), 0);
  return inside + (Array.isArray(value) ? 0 : 1);
}
