/** What this browser had not saved when the draft was open last. Pure. */
import type { DraftContent } from './draft-content.js';
import type { LocalDraft, SavedVersion } from './draft-saver.js';

export type Recovered =
  | 'NOTHING'
  /** Edits of the version that the server still has. */
  | 'UNSAVED'
  /** Edits of an older version, to be merged. */
  | 'OUTDATED';

export interface RecoveredDraft {
  /** The version from which the content was made. */
  readonly saved: SavedVersion;
  /** What to edit: the saved content, or what this browser had not saved. */
  readonly content: DraftContent;
  readonly recovered: Recovered;
}

export function recover(saved: SavedVersion, local: LocalDraft | undefined): RecoveredDraft {
  if (local?.isUnsaved !== true) {
    return { saved, content: saved.content, recovered: 'NOTHING' };
  }
  const { base, content } = local;
  const recovered = base.revision === saved.revision ? 'UNSAVED' : 'OUTDATED';
  return { saved: base, content, recovered };
}
