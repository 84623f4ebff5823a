/** Loads a draft with its text and proposals, and finds what this browser has not saved yet. */
import { AskError } from '../../api/ask-document.js';
import {
  DraftDocument,
  ProposalsDocument,
  TextDocument,
  type ChangeSetStatus,
  type DraftProblemFragment,
  type ProposalsQuery,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import type { LocalDraft, SavedVersion } from './draft-saver.js';
import { readLocalCopy } from './local-copy.js';
import { mergeContents, type MergeConflict } from './merge-contents.js';
import { readContent, type DraftContent } from './read-draft.js';

export interface OpenedArticle {
  readonly id: string;
  readonly author: string;
  readonly status: ChangeSetStatus;
  readonly text: string;
  readonly textSha256: string;
  readonly url: string | null;
  readonly proposals: NonNullable<ProposalsQuery['proposals']> | null;
  readonly problems: readonly DraftProblemFragment[];
  readonly saved: SavedVersion;
  /** What to edit: the saved content, or what this browser had not saved. */
  readonly content: DraftContent;
  readonly recovered: 'NOTHING' | 'UNSAVED' | 'MERGED';
  /** Fields that changed both here and at the server. */
  readonly conflicts: readonly MergeConflict[];
  readonly dropped: readonly string[];
  readonly focus: string | null;
}

/** @returns null if there is no such draft; a draft without a text has no article view */
export async function openArticle(id: string): Promise<OpenedArticle | null> {
  const [{ changeSet }, local] = await Promise.all([
    askDesk(DraftDocument, { id }),
    readLocalCopy<LocalDraft>(id),
  ]);
  const textSha256 = changeSet?.text ?? null;
  if (changeSet === null || textSha256 === null) return null;
  const [{ text }, { proposals }] = await Promise.all([
    askDesk(TextDocument, { sha256: textSha256 }),
    // Proposals are a help: without them a person selects the words.
    askDesk(ProposalsDocument, { text: textSha256 }).catch((error: unknown) => {
      if (error instanceof AskError && error.code !== 'UNREACHABLE') return { proposals: null };
      throw error;
    }),
  ]);
  if (text === null) return null;
  const saved = { content: readContent(changeSet), revision: changeSet.revision };
  const { author, status, problems } = changeSet;
  return {
    id,
    author,
    status,
    problems,
    text: text.text,
    textSha256,
    url: text.url,
    proposals,
    saved,
    dropped: local?.dropped ?? [],
    focus: local?.focus ?? null,
    ...recover(saved, local),
  };
}

function recover(
  saved: SavedVersion,
  local: LocalDraft | undefined,
): Pick<OpenedArticle, 'content' | 'recovered' | 'conflicts'> {
  if (local?.isUnsaved !== true) {
    return { content: saved.content, recovered: 'NOTHING', conflicts: [] };
  }
  if (local.base.revision === saved.revision) {
    return { content: local.content, recovered: 'UNSAVED', conflicts: [] };
  }
  const { content, conflicts } = mergeContents(local.base.content, local.content, saved.content);
  return { content, conflicts, recovered: 'MERGED' };
}
