/** Begins a draft from a pasted text. Nothing is fetched: extraction loses paragraphs. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { AskError } from '../../api/ask-document.js';
import { Page } from '../../frame/page.js';
import { AddTextDocument, SaveDraftDocument } from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import { readLocalCopy, removeLocalCopy, writeLocalCopy } from '../draft/local-copy.js';
import { newKey } from '../api/new-key.js';
import { toDraft } from '../desk-urls.js';

interface Pasted {
  readonly text: string;
  readonly url: string;
  readonly title: string;
}

const COPY = 'new-article';
const NOTHING: Pasted = { text: '', url: '', title: '' };

export default function NewArticle() {
  const [, navigate] = useLocation();
  const [pasted, setPasted] = useState(NOTHING);
  const [error, setError] = useState<AskError>();
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    void readLocalCopy<Pasted>(COPY).then((copy) => {
      if (copy !== undefined) setPasted((last) => (last === NOTHING ? copy : last));
    });
  }, []);
  const set = (next: Partial<Pasted>): void => {
    const changed = { ...pasted, ...next };
    setPasted(changed);
    void writeLocalCopy(COPY, changed);
  };
  const begin = async (): Promise<void> => {
    setIsBusy(true);
    setError(undefined);
    try {
      const id = await beginDraft(pasted);
      await removeLocalCopy(COPY);
      navigate(toDraft(id));
    } catch (reason) {
      if (!(reason instanceof AskError)) throw reason;
      setError(reason);
      setIsBusy(false);
    }
  };
  return (
    <Page
      title="New article"
      lead="Paste the text of the page as it is. It stays at this desk and is never published; quotes of at most 20 words are."
    >
      <form
        className="new-article"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void begin();
        }}
      >
        <label>
          <span>Text</span>
          <textarea
            autoFocus
            required
            rows={16}
            value={pasted.text}
            onChange={({ target }) => {
              set({ text: target.value });
            }}
          />
        </label>
        <label>
          <span>URL (optional; nothing is fetched)</span>
          <input
            type="url"
            value={pasted.url}
            onChange={({ target }) => {
              set({ url: target.value });
            }}
          />
        </label>
        <label>
          <span>Title (optional)</span>
          <input
            value={pasted.title}
            onChange={({ target }) => {
              set({ title: target.value });
            }}
          />
        </label>
        {error !== undefined && (
          <p className="failed" role="alert">
            {error.message}
          </p>
        )}
        <button type="submit" disabled={isBusy || pasted.text.trim() === ''}>
          {isBusy ? 'Reading …' : 'Begin'} <kbd>Ctrl Enter</kbd>
        </button>
      </form>
    </Page>
  );
}

/** @returns the id of the draft. @throws AskError */
async function beginDraft({ text, url, title }: Pasted): Promise<string> {
  const input = {
    text,
    ...(url.trim() === '' ? {} : { url: url.trim() }),
    ...(title.trim() === '' ? {} : { title: title.trim() }),
  };
  const { addText } = await askDesk(AddTextDocument, { key: newKey(), input });
  const firstLine = text.trim().split('\n')[0] ?? '';
  const { saveChangeSet } = await askDesk(SaveDraftDocument, {
    input: {
      key: newKey(),
      mode: 'DRAFT',
      title: (title.trim() === '' ? firstLine : title.trim()).slice(0, 120),
      text: addText.sha256,
      changes: [],
    },
  });
  const id = saveChangeSet.changeSet?.id;
  if (id === undefined) throw new AskError('UNREACHABLE', 'The server saved no draft.');
  return id;
}
