/** What the person must know of other tabs, of restored work, and of conflicts. */
import { ConflictPanel } from './conflict-panel.js';
import type { Recovered } from './recover.js';
import type { DraftSaving } from './use-draft-saver.js';

interface DraftNoticesProps extends Pick<DraftSaving, 'saving' | 'otherTabs' | 'resolve'> {
  readonly recovered: Recovered;
}

export function DraftNotices({ saving, otherTabs, resolve, recovered }: DraftNoticesProps) {
  return (
    <>
      {otherTabs > 0 && (
        <p className="warning" role="alert">
          This draft is also open in another tab. What is saved there appears here.
        </p>
      )}
      {recovered !== 'NOTHING' && (
        <p className="warning" role="status">
          Work that was not saved last time was found in this browser and is restored.
        </p>
      )}
      {saving.type === 'CONFLICT' && (
        <ConflictPanel conflicts={saving.conflicts} resolve={resolve} />
      )}
    </>
  );
}
