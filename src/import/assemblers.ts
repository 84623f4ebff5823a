/** How rows become records, by the name that a profile gives. */
import { assembleCodedActs } from './assemble/coded-acts.js';
import { assembleFlat } from './assemble/flat.js';
import type { Assembler } from './assembly.js';
import type { AssemblerName } from './profile.js';

export const assemblers: Readonly<Record<AssemblerName, Assembler>> = {
  flat: assembleFlat,
  'coded-acts': assembleCodedActs,
};
