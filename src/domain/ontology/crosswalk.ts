/**
 * How positions map to two event-coding schemes: CAMEO (Schrodt 2012) and its successor PLOVER.
 * Source of each mapping: the table "Kinds" of `seeds/CODEBOOK.md`. Codes are strings: "016" is not
 * 16.
 */
import type { Conduct, PositionKind } from './vocabularies.js';

export const codeSchemes = {
  CAMEO: 'Conflict and Mediation Event Observations (Schrodt 2012).',
  PLOVER: 'Political Language Ontology for Verifiable Event Records, the successor of CAMEO.',
} as const;
export type CodeScheme = keyof typeof codeSchemes;

export const codeMatches = {
  EXACT: 'The scheme has this code for the kind.',
  FAMILY: 'Any code of the scheme that begins with these digits.',
  CANDIDATE: 'One that may fit: the position does not say enough to tell.',
  NEAR: 'The nearest family: the scheme has no code for the kind.',
  CHOICE: 'The scheme has none: the nearest was chosen here.',
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

/** What follows from the kind alone. */
export const crosswalk: Readonly<Record<PositionKind, readonly Code[]>> = {
  ACCUSATION: [...cameo('EXACT', '112'), ...plover('EXACT', 'ACCUSE')],
  DENIAL: [...cameo('EXACT', '016'), ...plover('CHOICE', 'REJECT')],
  PROPOSAL: cameo('NEAR', '02'),
  PLEDGE: [...cameo('FAMILY', '03'), ...plover('EXACT', 'AGREE')],
  // One code for the kind, although the scheme separates appeals from demands.
  CALL: [...cameo('CANDIDATE', '02', '10'), ...plover('EXACT', 'REQUEST')],
  WARNING: [...cameo('FAMILY', '13'), ...plover('EXACT', 'THREATEN')],
  // Only the text says what was done: a complaint, sanctions, an indictment, an expulsion.
  MEASURE: [...cameo('CANDIDATE', '114', '16', '17'), ...plover('CANDIDATE', 'COERCE', 'SANCTION')],
  CONDEMNATION: [...cameo('EXACT', '111'), ...plover('EXACT', 'ACCUSE')],
  ENDORSEMENT: [...cameo('EXACT', '051'), ...plover('EXACT', 'SUPPORT')],
  REJECTION: [...cameo('FAMILY', '12'), ...plover('EXACT', 'REJECT')],
  ACKNOWLEDGEMENT: [...cameo('EXACT', '015'), ...plover('CHOICE', 'AGREE')],
  NO_COMMENT: cameo('EXACT', '011'),
  SELF_DESCRIPTION: cameo('CHOICE', '010'),
  OTHER: [],
};

/**
 * The CAMEO codes below 112, "accuse", that the alleged conduct suggests: 1121 for crime or
 * corruption, 1123 for aggression, 1125 for espionage or treason. Candidates only, since CAMEO was
 * not made for cyber affairs; no conduct here is a human-rights abuse (1122) or a war crime (1124).
 * Null:
 * no code.
 */
const codesOfConduct: Readonly<Record<Conduct, string | null>> = {
  ATTACK: '1123',
  ESPIONAGE: '1125',
  SURVEILLANCE: '1125',
  THEFT: '1121',
  RANSOMWARE: '1121',
  HARBOURING: '1121',
  ELECTION_INTERFERENCE: null,
  INFLUENCE: null,
  PRE_POSITIONING: null,
  CAPABILITY_BUILD_UP: null,
  SUPPLY_CHAIN: null,
  FALSE_ACCUSATION: null,
  SANCTIONS_OR_COERCION: null,
  UNSPECIFIED: null,
};

/** By conduct, where the position has one. */
export const accusationCodes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(codesOfConduct).flatMap(([conduct, code]) =>
    code === null ? [] : [[conduct, code]],
  ),
);

/** The codes of a position by scheme, exact ones before candidates. */
export function listCodes(kind: PositionKind, conduct: readonly Conduct[] = []): readonly Code[] {
  const candidates = conduct.flatMap((each) => accusationCodes[each] ?? []);
  const all = [...crosswalk[kind], ...cameo('CANDIDATE', ...new Set(candidates.toSorted()))];
  return codeSchemeNames.flatMap((scheme) => all.filter((code) => code.scheme === scheme));
}

// Object.keys widens the names.
const codeSchemeNames = Object.keys(codeSchemes) as readonly CodeScheme[];
