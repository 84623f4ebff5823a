/**
 * The codes by which other data sets identify states, as data. A code that the named list does not
 * give to a state is absent: it is never derived from another code.
 */
import type { Properties } from './properties.js';

export const stateCodeProperties = {
  iso2: {
    type: 'STRING',
    required: true,
    describes: 'ISO 3166-1 alpha-2; text, because NA is Namibia',
  },
  iso3: { type: 'STRING', required: true, describes: 'ISO 3166-1 alpha-3' },
  isoNumeric: {
    type: 'STRING',
    describes: 'ISO 3166-1 numeric, the same as UN M49; text of three digits, because 008 is not 8',
  },
  cowNumber: {
    type: 'INTEGER',
    describes:
      'Correlates of War country code (ccode), State System Membership List v2016, as at the end of 2016: Germany 255, Yemen 679; Serbia is 345, which the list calls Yugoslavia',
  },
  cowLetters: {
    type: 'STRING',
    describes:
      'Correlates of War state abbreviation (stateabb), from the same list; often differs from iso3: AUS is Austria',
  },
  gwNumber: {
    type: 'INTEGER',
    describes:
      'Gleditsch and Ward number (gwno), list of independent states and its supplement of microstates, as at the end of 2017: Germany 260, Yemen 678, Serbia 340',
  },
} as const satisfies Properties;

export type StateCode = keyof typeof stateCodeProperties;

/** The lists that codes are from. */
export type StateCodeScheme = 'ISO' | 'COW' | 'GLEDITSCH_WARD' | 'WIKIDATA';

export const stateCodes = Object.keys(stateCodeProperties) as readonly StateCode[];
