/** Values of a profile that mean that there is none. */
import { foldText } from '../../../domain/text/text-folding.js';
import type { Profile } from '../../profile.js';
import type { Assembly } from '../../assembly.js';

const known = new WeakMap<Profile, (text: string) => boolean>();

export function absentTest({ profile }: Pick<Assembly, 'profile'>): (text: string) => boolean {
  let test = known.get(profile);
  if (test === undefined) {
    const absent = new Set(['', ...profile.absent].map(foldText));
    test = (text) => absent.has(foldText(text));
    known.set(profile, test);
  }
  return test;
}
