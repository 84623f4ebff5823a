/**
 * Names of states as the authors of tables write them. Frozen from other sources than those of the
 * program, and compared with what it finds.
 */
import { readFileSync } from 'node:fs';

export const spellings = ['English', 'French', 'native', 'abbreviation'] as const;
export type Spelling = (typeof spellings)[number];

export interface SpeltState {
  readonly iso2: string;
  readonly names: Readonly<Record<Spelling, string>>;
}

export function readSpellings(): readonly SpeltState[] {
  const file = new URL('state-spellings.json', import.meta.url);
  // Written with this form.
  const { states } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly states: readonly (readonly [string, string, string, string, string])[];
  };
  return states.map(([iso2, english, french, native, abbreviation]) => ({
    iso2,
    names: { English: english, French: french, native, abbreviation },
  }));
}
