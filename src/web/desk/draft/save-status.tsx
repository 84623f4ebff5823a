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
      return 'All edits are saved.';
    case 'UNSAVED':
      return 'Not saved yet';
    case 'SAVING':
      return 'Saving …';
    case 'INCOMPLETE':
      return 'Kept in this browser. The server saves it once each record has an id.';
    case 'CONFLICT':
      return 'Not saved: the draft was also changed elsewhere. Choose below.';
    case 'FAILED':
      return `Not saved. ${describeFailure(saving)}`;
  }
}

function describeFailure(saving: Extract<SaveState, { readonly type: 'FAILED' }>): string {
  const { error, isKeptHere, isRepeated } = saving;
  const why =
    error.code === 'UNAUTHENTICATED'
      ? 'You are signed out: sign in in another tab.'
      : error.message;
  const next = isRepeated ? 'saving is tried again' : 'the next edit tries again';
  return isKeptHere
    ? `${why} Your work is kept in this browser, and ${next}.`
    : `${why} Keep this page open: ${next}.`;
}
