/**
 * Faults that the fuzz found and that are not mended yet: each is a test of its own in
 * `test/property/findings.test.ts`, which fails as soon as it is mended. Then its entry here goes too.
 */
import type { HostileRequest } from './hostile-request.js';

const knownFaults: readonly ((request: HostileRequest, problem: string) => boolean)[] = [
  // An operation that the schema has not is answered as if that were our fault.
  ({ body }, problem) =>
    problem.startsWith('a fault of the server') && /\b(mutation|subscription)\b/.test(String(body)),
  // What is nested in thousands of levels ends the stack of whoever walks it.
  ({ body }, problem) =>
    /^(a fault of the server|status 500)/.test(problem) && countOpened(String(body)) > 1_000,
  // An address of two slashes is none to the handler of entity tags.
  ({ path }, problem) => path.startsWith('/graphql//') && problem.startsWith('status 500'),
  (_request, problem) => /^status (415|406) is not documented/.test(problem),
];

export function isKnownFault(request: HostileRequest, problem: string): boolean {
  return knownFaults.some((matches) => matches(request, problem));
}

function countOpened(text: string): number {
  return text.match(/[[{]/g)?.length ?? 0;
}
