/**
 * Metadata of the data: licence, citation, and intercoder agreement. `seeds/SOURCES.md` and
 * `seeds/CODEBOOK.md` state it for people; here it is data for the answers and exports that must
 * carry it.
 */
import type { AgreementFigure } from '../agreement/group-agreement.js';
import type { LiveAgreement } from '../agreement/live-agreement.js';
import { cite, type Citation, type CitedData } from './citation.js';
import { describeDataset, type DatasetDescription } from './describe-dataset.js';

export interface DatasetInfo {
  /** SPDX identifier of the licence of the coded data. */
  readonly licence: string;
  readonly cite: (cited: CitedData) => Citation;
  readonly describe: (version: string) => DatasetDescription;
  /** As of now: codings are added while the server runs. */
  readonly agreement: readonly AgreementFigure[];
}

export function createDatasetInfo(agreement: LiveAgreement): DatasetInfo {
  return {
    licence: 'CC-BY-4.0',
    cite,
    describe: describeDataset,
    get agreement() {
      return agreement.figures;
    },
  };
}
