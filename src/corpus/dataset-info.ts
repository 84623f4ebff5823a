/**
 * Metadata of the data: licence, citation, and intercoder agreement. `seeds/SOURCES.md` and
 * `seeds/CODEBOOK.md` state it for people; here it is data for the answers and exports that must
 * carry it.
 */

import { cite, type Citation, type CitedData } from './citation.js';

/** Agreement between two coders who worked independently. */
export type AgreementFigure = {
  /** The act, the reply, or the field that was coded. */
  readonly what: string;
  readonly measure: 'F1' | 'COHENS_KAPPA' | 'SHARE';
  readonly value: number;
  /** Number of cases; null where the codebook gives none. */
  readonly n: number | null;
  readonly note: string | null;
};

export type DatasetInfo = {
  /** SPDX identifier of the licence of the coded data. */
  readonly licence: string;
  readonly cite: (cited: CitedData) => Citation;
  readonly agreement: readonly AgreementFigure[];
};

export const datasetInfo: DatasetInfo = {
  licence: 'CC-BY-4.0',
  cite,
  agreement: [
    {
      what: 'acts',
      measure: 'F1',
      value: 0.92,
      n: null,
      note: 'which positions a statement holds; 45 statements, 71 positions against 81',
    },
    {
      what: 'replies',
      measure: 'SHARE',
      value: 0.857,
      n: 28,
      note: '24 of 28 bound to the same position',
    },
    { what: 'form', measure: 'COHENS_KAPPA', value: 0.68, n: 10, note: 'of denials' },
    { what: 'basis', measure: 'COHENS_KAPPA', value: 0.61, n: 37, note: null },
    { what: 'conduct', measure: 'COHENS_KAPPA', value: 0.51, n: 37, note: null },
    {
      what: 'hedge',
      measure: 'COHENS_KAPPA',
      value: 0.37,
      n: 37,
      note: 'before the rule was sharpened',
    },
    {
      what: 'hedge',
      measure: 'COHENS_KAPPA',
      value: 0.84,
      n: 37,
      note:
        'after all 163 accusations were recoded by the sharpened rule; not independent evidence, ' +
        "because that rule follows the second coder's reading",
    },
  ],
};
