/** Whether the draft is saved, announced when it matters. */
import type { SaveState } from './draft-saver.js';

interface SaveStatusProps {
  readonly saving: SaveState;
}

export function SaveStatus({ saving }: SaveStatusProps) {
  return (
    <p className="save-status" role="status" data-state={saving.type}>
      {describe(saving)}
    </p>
  );
}

function describe(saving: SaveState): string {
  switch (saving.type) {
    case 'SAVED':
      return 'Saved';
    case 'UNSAVED':
      return 'Not saved yet';
    case 'SAVING':
      return 'Saving …';
    case 'CONFLICT':
      return 'Not saved: the draft was also changed elsewhere. Choose below.';
    case 'FAILED': {
      const kept = saving.isKeptHere
        ? 'Your work is kept in this browser, and saving is tried again.'
        : 'Keep this page open: saving is tried again.';
      const how =
        saving.error.code === 'UNAUTHENTICATED'
          ? ' You are signed out: sign in in another tab.'
          : ` ${saving.error.message}`;
      return `Not saved.${how} ${kept}`;
    }
  }
}
