/** The context of one request for the desk's resolvers. */
import type { CurationService } from '../curation/curation-service.js';
import type { ChangeSet } from '../curation/change-set.js';
import type { Effect } from '../curation/effect.js';
import type { Problem } from '../curation/problem.js';
import type { RecordReader } from '../curation/record-reader.js';
import type { LiveAgreement } from '../agreement/live-agreement.js';
import type { ImportService } from '../curation/imports/import-service.js';
import type { TaskService } from '../curation/task-service.js';
import type { DeskAdministration } from './access/administration.js';
import type { Proposer } from '../propose/proposer.js';
import type { TextStore } from './text-store.js';
import type { Visitor } from './access/visitor.js';

export interface DeskContext {
  readonly requestId: string;
  readonly visitor: Visitor;
  readonly curation: CurationService;
  readonly records: RecordReader;
  readonly texts: TextStore;
  readonly tasks: TaskService;
  readonly imports: ImportService;
  readonly agreement: LiveAgreement;
  readonly administration: DeskAdministration;
  /** For the current version of the record. */
  readonly proposer: () => Proposer;
  /** Checks a change set once per request, however many of its fields are selected. */
  readonly examine: (
    changeSet: ChangeSet,
  ) => Promise<{ readonly problems: readonly Problem[]; readonly effect: Effect | null }>;
}
