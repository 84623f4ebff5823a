/**
 * Names of states in other languages, squashed for comparison. They are generated once in a process, which
 * takes a third of a second, and not for each version of the record.
 */
import { squashName } from '../domain/text/actor-names.js';
import { listTranslations } from '../domain/text/state-names.js';

/** So short, it is an abbreviation, which means different states in different languages. */
const ABBREVIATION = /^[a-z]{0,3}$/;

/** By ISO 3166-1 alpha-2 code. */
const known = new Map<string, ReadonlySet<string>>();

/** @param codes others than those of two letters are left out */
export function listTranslatedNames(
  codes: readonly string[],
): readonly (readonly [code: string, names: ReadonlySet<string>])[] {
  const wanted = codes.filter((code) => /^[A-Z]{2}$/.test(code));
  const missing = wanted.filter((code) => !known.has(code));
  const found = new Map(missing.map((code) => [code, new Set<string>()]));
  for (const [code, name] of listTranslations(missing)) {
    const key = squashName(name);
    if (!ABBREVIATION.test(key)) found.get(code)?.add(key);
  }
  for (const [code, names] of found) known.set(code, names);
  return wanted.map((code) => [code, known.get(code) ?? new Set()]);
}
