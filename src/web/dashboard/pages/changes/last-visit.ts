/** Up to which line of the journal this browser has shown the changes. */
import { basePath } from '../../../base-path.js';
import type { Visit } from './next-visit.js';

/** Servers below different paths of one origin share its storage. */
const KEY = `demarche:changes:${basePath}`;

/** Undefined on the first visit, and if the browser keeps nothing. */
export function readVisit(): Visit | undefined {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    return isVisit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function keepVisit(visit: Visit): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(visit));
  } catch {
    // Without storage, every visit is the first.
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, at } = value as Partial<Record<keyof Visit, unknown>>;
  return Number.isInteger(seq) && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}
