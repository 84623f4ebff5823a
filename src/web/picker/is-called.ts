/** Whether a typed text names a record exactly. Pure. */
import type { Found } from './found.js';

/** Ignores case, accents, punctuation and spaces: "US" is "U.S.", "kp" is "state:kp". */
export function isCalled(typed: string, { id, name, alsoCalled = [] }: Found): boolean {
  const wanted = squash(typed);
  const names = [id, id.slice(id.indexOf(':') + 1), name, ...alsoCalled];
  return wanted !== '' && names.some((each) => squash(each) === wanted);
}

function squash(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Mc}]/gu, '');
}
