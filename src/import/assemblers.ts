/** How rows become records, by the name that a profile gives. */
import { assembleAnnotations } from './assemble/annotations/assemble-annotations.js';
import { assembleCodedActs } from './assemble/coded-acts.js';
import { assembleEndorsements } from './assemble/endorsements.js';
import { assembleEurepoc } from './assemble/eurepoc/assemble-eurepoc.js';
import { assembleFlat } from './assemble/flat.js';
import { assembleRecords } from './assemble/records.js';
import { assembleRollCall } from './assemble/roll-call.js';
import { assembleThreatActor } from './assemble/misp-threat-actor.js';
import { assembleTranscript } from './assemble/transcript/assemble-transcript.js';
import type { Assembler } from './assembly.js';
import type { AssemblerName } from './profile.js';

export const assemblers: Readonly<Record<AssemblerName, Assembler>> = {
  flat: assembleFlat,
  'coded-acts': assembleCodedActs,
  eurepoc: assembleEurepoc,
  records: assembleRecords,
  'roll-call': assembleRollCall,
  endorsements: assembleEndorsements,
  'misp-threat-actor': assembleThreatActor,
  transcript: assembleTranscript,
  annotations: assembleAnnotations,
};
