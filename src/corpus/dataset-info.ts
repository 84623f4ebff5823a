/**
 * What is to be said of the data besides the data: terms, citation, and how far the coders agreed.
 * The words stand in `seeds/SOURCES.md` and `seeds/CODEBOOK.md` for people; here they are data for
 * every answer and export that must carry them.
 */

import { cite, type Citation, type CitedData } from './citation.js';

/** One figure of agreement between two coders who worked blind to each other. */
export type AgreementFigure = {
  /** The act, the reply, or the field that was coded. */
  readonly what: string;
  readonly measure: 'F1' | 'COHENS_KAPPA' | 'SHARE';
  readonly value: number;
  /** Cases that it rests on; null where the codebook gives none. */
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
