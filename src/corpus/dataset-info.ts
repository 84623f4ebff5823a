/**
 * What is to be said of the data besides the data: terms, citation, and how far the coders agreed.
 * The words stand in `seeds/SOURCES.md` and `seeds/CODEBOOK.md` for people; here they are data for
 * every answer and export that must carry them.
 */

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
  readonly citation: { readonly text: string; readonly bibtex: string; readonly cff: string };
  readonly agreement: readonly AgreementFigure[];
};

const TITLE = 'Demarche: what states say to each other about cyber affairs';

export const datasetInfo: DatasetInfo = {
  licence: 'CC-BY-4.0',
  citation: {
    text:
      `The Demarche compilers, ${TITLE} (data set, CC BY 4.0). ` +
      "Name the version that `dataset { version }` gives, and the coders' agreement beside any " +
      'result that leans on hedge or conduct.',
    bibtex: [
      '@misc{demarche,',
      '  author = {{The Demarche compilers}},',
      `  title = {{${TITLE}}},`,
      '  howpublished = {Data set, CC BY 4.0},',
      '  note = {Name the version of the data set}',
      '}',
    ].join('\n'),
    // Citation File Format 1.2.0, https://citation-file-format.github.io
    cff: [
      'cff-version: 1.2.0',
      'message: Name the version of the data set.',
      'type: dataset',
      `title: "${TITLE}"`,
      'authors:',
      '  - name: The Demarche compilers',
      'license: CC-BY-4.0',
      '',
    ].join('\n'),
  },
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
