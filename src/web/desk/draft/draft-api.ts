/** Saves and loads draft change sets at the desk. */
import { AskError } from '../../api/ask-document.js';
import { DraftDocument, SaveDraftDocument } from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import { emptyContent, readContent } from './draft-content.js';
import type { SaveAnswer, SavedVersion, SaveRequest } from './draft-saver.js';

interface SavedAs {
  /** Null for a new draft. */
  readonly id: string | null;
  /** Digest of the pasted text that it is made from. */
  readonly text: string | null;
}

/** @throws AskError */
export async function saveDraft(as: SavedAs, request: SaveRequest): Promise<SaveAnswer> {
  const { content, ...rest } = request;
  const { saveChangeSet } = await askDesk(SaveDraftDocument, {
    input: { ...rest, ...as, mode: 'DRAFT', ...content },
  });
  const { changeSet, problems } = saveChangeSet;
  if (changeSet === null) throw new AskError('UNREACHABLE', 'The server saved nothing.');
  return { ...changeSet, problems };
}

/** @throws AskError */
export async function loadDraft(id: string | null): Promise<SavedVersion> {
  if (id === null) return { content: emptyContent, revision: null };
  const { changeSet } = await askDesk(DraftDocument, { id });
  if (changeSet === null) throw new AskError('BAD_USER_INPUT', 'The draft no longer exists.');
  return { content: readContent(changeSet), revision: changeSet.revision };
}
