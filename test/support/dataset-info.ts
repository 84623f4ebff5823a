/** The metadata of the frozen corpus, with the agreement of its published codings. */
import { LiveAgreement } from '../../src/agreement/live-agreement.js';
import { readPublishedCodings } from '../../src/corpus/codings/published-codings.js';
import { createDatasetInfo } from '../../src/corpus/dataset-info.js';
import { CORPUS_FOLDER } from './load-corpus.js';

export const datasetInfo = createDatasetInfo(
  new LiveAgreement(await readPublishedCodings([CORPUS_FOLDER])),
);
