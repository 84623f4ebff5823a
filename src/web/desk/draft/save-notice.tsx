/** Says whether the draft is saved, and what another tab did with it. */
import type { OpenDraft } from './use-draft.js';

interface SaveNoticeProps {
  readonly draft: OpenDraft;
}

export function SaveNotice({ draft }: SaveNoticeProps) {
  const { id, save, otherTab, found } = draft.state;
  return (
    <div className="save-notice">
      <p role="status">{id === null && save.name === 'SAVED' ? '' : describeSave(save)}</p>
      {save.name === 'REFUSED' && (
        <p role="alert">
          It could not be saved: {save.message} Your edits are kept in this browser.{' '}
          <ReloadButton />
        </p>
      )}
      {otherTab === 'OPEN' && (
        <p role="status">This draft is also open in another tab. Edit it in one of them only.</p>
      )}
      {otherTab === 'SAVED' && (
        <p role="alert">
          Another tab saved this draft. This one no longer saves it. <ReloadButton />
        </p>
      )}
      {found !== undefined && (
        <p role="alert">
          This browser has edits of an earlier session that were never saved, made to an older state
          of the draft.{' '}
          <button type="button" onClick={draft.useFound}>
            Use them
          </button>{' '}
          <button type="button" onClick={draft.dropFound}>
            Discard them
          </button>
        </p>
      )}
    </div>
  );
}

function describeSave(save: OpenDraft['state']['save']): string {
  switch (save.name) {
    case 'SAVED':
    case 'REFUSED':
      return save.name === 'SAVED' ? 'All edits are saved.' : 'Not saved.';
    case 'UNSAVED':
    case 'SAVING':
      return 'Saving …';
    case 'UNNAMED':
      return 'Kept in this browser. The server saves it once each record has an id.';
    case 'UNREACHABLE':
      return `Not saved: ${save.message} The page tries again; your edits are kept in this browser.`;
  }
}

function ReloadButton() {
  return (
    <button
      type="button"
      onClick={() => {
        window.location.reload();
      }}
    >
      Load it again
    </button>
  );
}
