/**
 * How the kinds of position read in two event-coding schemes: CAMEO (Schrodt 2012) and its
 * successor PLOVER. Source of each mapping: the table "Kinds" of `seeds/CODEBOOK.md`.
 * Codes are strings: "016" is not 16.
 */
import type { PositionKind } from './vocabularies.js';

export const codeSchemes = {
  CAMEO: 'Conflict and Mediation Event Observations',
  PLOVER: 'Political Language Ontology for Verifiable Event Records',
} as const;
export type CodeScheme = keyof typeof codeSchemes;

export const codeMatches = {
  EXACT: 'the scheme has this code for the kind',
  FAMILY: 'any code of the scheme that begins with these digits',
  NEAR: 'the nearest family; the scheme has no code for the kind',
  CHOICE: 'the scheme has none; the nearest was chosen here',
} as const;
export type CodeMatch = keyof typeof codeMatches;

export interface Code {
  readonly scheme: CodeScheme;
  readonly code: string;
  readonly match: CodeMatch;
}

const cameo = (match: CodeMatch, ...codes: string[]): readonly Code[] =>
  codes.map((code) => ({ scheme: 'CAMEO', code, match }));
const plover = (match: CodeMatch, ...codes: string[]): readonly Code[] =>
  codes.map((code) => ({ scheme: 'PLOVER', code, match }));

export const crosswalk: Readonly<Record<PositionKind, readonly Code[]>> = {
  ACCUSATION: [
    ...cameo('EXACT', '112', '1121', '1122', '1123', '1124', '1125'),
    ...plover('EXACT', 'ACCUSE'),
  ],
  DENIAL: [...cameo('EXACT', '016'), ...plover('CHOICE', 'REJECT')],
  PROPOSAL: cameo('NEAR', '02'),
  PLEDGE: [...cameo('FAMILY', '03'), ...plover('EXACT', 'AGREE')],
  CALL: [...cameo('FAMILY', '02', '10'), ...plover('EXACT', 'REQUEST')],
  WARNING: [...cameo('FAMILY', '13'), ...plover('EXACT', 'THREATEN')],
  MEASURE: [
    ...cameo('EXACT', '114'),
    ...cameo('FAMILY', '16', '17'),
    ...plover('EXACT', 'COERCE', 'SANCTION'),
  ],
  CONDEMNATION: [...cameo('EXACT', '110', '111'), ...plover('EXACT', 'ACCUSE')],
  ENDORSEMENT: [...cameo('FAMILY', '05'), ...plover('EXACT', 'SUPPORT')],
  REJECTION: [...cameo('FAMILY', '12'), ...plover('EXACT', 'REJECT')],
  ACKNOWLEDGEMENT: [...cameo('EXACT', '015'), ...plover('CHOICE', 'AGREE')],
  NO_COMMENT: cameo('EXACT', '011'),
  SELF_DESCRIPTION: cameo('EXACT', '010'),
  OTHER: [],
};
