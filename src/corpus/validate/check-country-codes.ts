/**
 * The codes of a state or territory must be those of ISO 3166-1. A territory without codes has
 * letters that ISO reserves for users, such as XK and XKX. The codes of other lists are checked in
 * form only, because the lists are not at hand.
 */
import { iso31661Alpha2ToAlpha3, iso31661Alpha3ToAlpha2, iso31661NumericToAlpha2 } from 'iso-3166';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

/** ISO 3166-1, section 8.1.3: user-assigned code elements. */
const USER_ALPHA_2 = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;
const USER_ALPHA_3 = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/;

const USER_NUMERIC = /^9\d\d$/;

/** The highest number of both lists is 990; a longer one is a code of something else. */
const MAX_NUMBER = 999;

const NONE =
  'write the codes of ISO 3166-1; a territory without any takes two that ISO reserves for users, such as XK and XKX';

export function checkCountryCodes(state: CheckedEntry, faults: FaultList): void {
  checkNumbers(state, faults);
  checkLetters(state, faults);
  checkNumeric(state, faults);
}

function checkNumbers(state: CheckedEntry, faults: FaultList): void {
  for (const code of ['cowNumber', 'gwNumber'] as const) {
    const value = state.record[code];
    if (typeof value !== 'number' || (value >= 1 && value <= MAX_NUMBER)) continue;
    const remedy = `write the number from its list, such as 200, or leave ${code} out`;
    faults.add(placeOf(state, code), `${String(value)} is not between 1 and 999`, remedy);
  }
}

function checkNumeric(state: CheckedEntry, faults: FaultList): void {
  const { iso2, isoNumeric } = state.record;
  if (typeof iso2 !== 'string' || typeof isoNumeric !== 'string') return;
  if (iso31661NumericToAlpha2[isoNumeric] === iso2) return;
  if (USER_ALPHA_2.test(iso2) && USER_NUMERIC.test(isoNumeric)) return;
  const [numeric] =
    Object.entries(iso31661NumericToAlpha2).find(([, alpha2]) => alpha2 === iso2) ?? [];
  const remedy = numeric === undefined ? 'leave it out' : `write "${numeric}"`;
  const problem = `"${isoNumeric}" is not the number of ${iso2} in ISO 3166-1`;
  faults.add(placeOf(state, 'isoNumeric'), problem, remedy);
}

function checkLetters(state: CheckedEntry, faults: FaultList): void {
  const { iso2, iso3 } = state.record;
  if (typeof iso2 !== 'string' || typeof iso3 !== 'string') return;
  const alpha3 = iso31661Alpha2ToAlpha3[iso2];
  const alpha2 = iso31661Alpha3ToAlpha2[iso3];
  if (alpha3 === iso3 || (USER_ALPHA_2.test(iso2) && USER_ALPHA_3.test(iso3))) return;

  const places = { iso2: placeOf(state, 'iso2'), iso3: placeOf(state, 'iso3') };
  if (alpha3 !== undefined && alpha2 !== undefined) {
    const problem = `"${iso3}" and "${iso2}" are codes of different states`;
    faults.add(places.iso3, problem, `write ${alpha3}, or ${alpha2} as iso2`);
  } else if (alpha3 !== undefined) {
    faults.add(places.iso3, `"${iso3}" is not a code of ISO 3166-1`, `write ${alpha3}`);
  } else if (alpha2 !== undefined) {
    faults.add(places.iso2, `"${iso2}" is not a code of ISO 3166-1`, `write ${alpha2}`);
  } else {
    faults.add(places.iso2, `"${iso2}" and "${iso3}" are not codes of ISO 3166-1`, NONE);
  }
}
