/** Codes the text of a task in the article view. The coding is saved for the coder alone, and sealed at the end. */
import { useEffect, useState } from 'react';
import { AskError } from '../../../api/ask-document.js';
import { Failed } from '../../../frame/failed.js';
import { Waiting } from '../../../frame/waiting.js';
import {
  SaveCodingDocument,
  SealCodingDocument,
  TaskDocument,
  type MyCodingFragment,
  type RecordInput,
  type TaskQuery,
} from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { askDesk } from '../../api/ask-desk.js';
import { useMe } from '../../api/me.js';
import { useMutation } from '../../api/use-mutation.js';
import { ArticleView } from '../../article/article-view.js';
import { openText, type LocalArticle, type OpenedArticle } from '../../article/open-article.js';
import type { DraftContent } from '../../draft/draft-content.js';
import type { SavedVersion } from '../../draft/draft-saver.js';
import { readLocalCopy } from '../../draft/local-copy.js';
import { recover } from '../../draft/recover.js';

interface CodeTaskProps {
  readonly task: NonNullable<TaskQuery['task']>;
  readonly sealed: () => void;
}

export function CodeTask({ task, sealed }: CodeTaskProps) {
  const me = useMe();
  const [given] = useState(task);
  const [opened, setOpened] = useState<OpenedArticle | AskError>();
  useEffect(() => {
    let isCurrent = true;
    openCoding(given, me.pseudonym).then(
      (article) => {
        if (isCurrent) setOpened(article);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isCurrent) setOpened(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [given, me.pseudonym]);
  if (opened === undefined) return <Waiting />;
  if (opened instanceof AskError) {
    return (
      <Failed
        error={opened}
        retry={() => {
          window.location.reload();
        }}
      />
    );
  }
  return (
    <ArticleView
      opened={opened}
      renderFinish={(isBlocked, save) => (
        <Seal task={task.id} isBlocked={isBlocked} save={save} sealed={sealed} />
      )}
    />
  );
}

/** @throws AskError */
async function openCoding(
  { id, sha256, mine }: NonNullable<TaskQuery['task']>,
  author: string,
): Promise<OpenedArticle> {
  const [source, local] = await Promise.all([openText(sha256), readLocalCopy<LocalArticle>(id)]);
  if (source === null) throw new AskError('NOT_FOUND', 'The text of this task is gone.');
  const saved = toVersion(mine);
  return {
    id,
    author,
    status: 'DRAFT',
    ...source,
    problems: mine?.problems ?? [],
    dropped: local?.dropped ?? [],
    focus: local?.focus ?? null,
    ...recover(saved, local),
    store: {
      save: async ({ key, ifRevision, content }) => {
        const { saveCoding } = await askDesk(SaveCodingDocument, {
          key,
          task: id,
          ifRevision,
          records: content.changes.flatMap(({ put }) => (put == null ? [] : [put.record])),
        });
        if (saveCoding.mine === null) throw new AskError('UNREACHABLE', 'Nothing was saved.');
        return { id, ...saveCoding.mine };
      },
      load: async () => {
        const { task } = await askDesk(TaskDocument, { id });
        return toVersion(task?.mine ?? null);
      },
    },
  };
}

/** A coding has no title and no reason: the adjudicator writes those of the change set. */
function toVersion(mine: MyCodingFragment | null): SavedVersion {
  const content: DraftContent = {
    title: '',
    reason: '',
    changes: (mine?.records ?? []).map(({ section, record }) => ({
      // A record as JSON has the fields of its input.
      put: { record: { [recordForms[section].field]: record } as unknown as RecordInput },
    })),
  };
  return { content, revision: mine?.revision ?? null };
}

interface SealProps {
  readonly task: string;
  readonly isBlocked: boolean;
  readonly save: () => Promise<void>;
  readonly sealed: () => void;
}

function Seal({ task, isBlocked, save, sealed }: SealProps) {
  const { send, isSending, error } = useMutation();
  const seal = async (): Promise<void> => {
    await save();
    const sent = await send(SealCodingDocument, (key) => ({ key, task }));
    if (sent !== undefined) sealed();
  };
  return (
    <section className="page-form" aria-label="End of the coding">
      <p className="hint">
        Nobody else sees your coding before both are sealed. A sealed coding cannot be changed.
      </p>
      <button
        type="button"
        className="primary"
        disabled={isBlocked || isSending}
        onClick={() => {
          void seal();
        }}
      >
        Seal the coding
      </button>
      {isBlocked && <p className="hint">An error blocks the seal.</p>}
      <p role="alert" className="problem-text">
        {error?.message}
      </p>
    </section>
  );
}
