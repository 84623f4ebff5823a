/** Loads a draft with its text and proposals, and finds what this browser has not saved yet. */
import { AskError } from '../../api/ask-document.js';
import {
  DraftDocument,
  ProposalsDocument,
  TextDocument,
  type ChangeSetStatus,
  type ProblemFragment,
  type ProposalsQuery,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import { readContent } from '../draft/draft-content.js';
import type { LocalDraft, SaverPorts } from '../draft/draft-saver.js';
import { readLocalCopy } from '../draft/local-copy.js';
import { recover, type RecoveredDraft } from '../draft/recover.js';

export interface OpenedArticle extends RecoveredDraft {
  readonly id: string;
  /** Where it is saved; a draft change set without it. */
  readonly store?: Pick<SaverPorts, 'save' | 'load'>;
  readonly author: string;
  readonly status: ChangeSetStatus;
  readonly text: string;
  readonly textSha256: string;
  readonly url: string | null;
  readonly proposals: NonNullable<ProposalsQuery['proposals']> | null;
  readonly problems: readonly ProblemFragment[];
  readonly dropped: readonly string[];
  readonly focus: string | null;
}

/** What is kept in this browser. */
export interface LocalArticle extends LocalDraft {
  readonly dropped: readonly string[];
  readonly focus: string | null;
}

/** @returns null if there is no such draft; a draft without a text has no article view */
export async function openArticle(id: string): Promise<OpenedArticle | null> {
  const [{ changeSet }, local] = await Promise.all([
    askDesk(DraftDocument, { id }),
    readLocalCopy<LocalArticle>(id),
  ]);
  const textSha256 = changeSet?.text ?? null;
  if (changeSet === null || textSha256 === null) return null;
  const source = await openText(textSha256);
  if (source === null) return null;
  const saved = { content: readContent(changeSet), revision: changeSet.revision };
  const { author, status, problems } = changeSet;
  return {
    id,
    author,
    status,
    problems,
    ...source,
    dropped: local?.dropped ?? [],
    focus: local?.focus ?? null,
    ...recover(saved, local),
  };
}

/** The text and the proposals for it; null if there is no such text. */
export async function openText(
  textSha256: string,
): Promise<Pick<OpenedArticle, 'text' | 'textSha256' | 'url' | 'proposals'> | null> {
  const [{ text }, { proposals }] = await Promise.all([
    askDesk(TextDocument, { sha256: textSha256 }),
    // Proposals are a help: without them a person selects the words.
    askDesk(ProposalsDocument, { text: textSha256 }).catch((error: unknown) => {
      if (error instanceof AskError && error.code !== 'UNREACHABLE') return { proposals: null };
      throw error;
    }),
  ]);
  return text === null ? null : { text: text.text, url: text.url, textSha256, proposals };
}
