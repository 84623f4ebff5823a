/**
 * The two codes of a state or territory must be those of ISO 3166-1. A territory without codes has
 * two that ISO reserves for users, such as XK and XKX.
 */
import { iso31661Alpha2ToAlpha3, iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

/** ISO 3166-1, section 8.1.3: user-assigned code elements. */
const USER_ALPHA_2 = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;
const USER_ALPHA_3 = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/;

const NONE =
  'write the codes of ISO 3166-1; a territory without any takes two that ISO reserves for users, such as XK and XKX';

export function checkCountryCodes(state: CheckedEntry, faults: FaultList): void {
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
