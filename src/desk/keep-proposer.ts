/** The proposer for the current version of the record, made when it is first needed. */
import type { RecordReader } from '../curation/record-reader.js';
import type { RecordState } from '../curation/record-state.js';
import { Proposer } from '../propose/proposer.js';

export function keepProposer(records: RecordReader): () => Proposer {
  let known: { readonly state: RecordState; readonly proposer: Proposer } | undefined;
  return () => {
    const { state } = records.fold;
    if (known?.state !== state) {
      known = { state, proposer: new Proposer(state.toSeeds(), known?.proposer) };
    }
    return known.proposer;
  };
}
