/** Uploads a table: chosen, dropped, or pasted as a file or as cells. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { AskError } from '../../../api/ask-document.js';
import { StageImportDocument } from '../../../generated/desk/graphql.js';
import { useMutation } from '../../api/use-mutation.js';
import { toImport, toTemplate } from '../../desk-urls.js';
import { readGiven, type GivenTable } from '../../imports/given-table.js';
import { printBytes } from '../../imports/import-words.js';
import { toSlug } from '../../records/suggest-id.js';
import { MAX_FILE_BYTES, uploadFile, type Upload } from '../../imports/upload-file.js';

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.jsonl,.ndjson,.json,.jsonld,.dna,.db,.sqlite,.zip';

interface Sending {
  readonly file: File;
  readonly part: number;
}

export function UploadTable() {
  const [, navigate] = useLocation();
  const [source, setSource] = useState('');
  const [sending, setSending] = useState<Sending>();
  const [problem, setProblem] = useState('');
  const [isOver, setIsOver] = useState(false);
  const upload = useRef<Upload>(undefined);
  const { send, isSending, error } = useMutation();
  useEffect(
    () => () => {
      upload.current?.cancel();
    },
    [],
  );

  const take = async (file: File): Promise<void> => {
    setProblem(refusalOf(file));
    if (refusalOf(file) !== '') return;
    setSending({ file, part: 0 });
    upload.current = uploadFile(file, (part) => {
      setSending({ file, part });
    });
    try {
      const sha256 = await upload.current.done;
      setSending({ file, part: 1 });
      const own = source.trim();
      const staged = await send(StageImportDocument, (key) => ({
        key,
        input: { file: sha256, name: file.name, ...(own !== '' && { source: own }) },
      }));
      if (staged !== undefined) navigate(toImport(staged.stageImport.id));
    } catch (failure) {
      if (!(failure instanceof AskError)) throw failure;
      setProblem(failure.message);
    } finally {
      upload.current = undefined;
      setSending(undefined);
    }
  };
  const accept = (given: GivenTable): void => {
    if (sending !== undefined) return;
    if (given.type === 'FILE') void take(given.file);
    else if (given.type === 'PATH') {
      setProblem(
        `A page may not open ${given.path}. Choose the file, drop it here, or run: demarche import ${given.path} --profile NAME`,
      );
    }
  };
  useDocumentPaste(accept);
  return (
    <section aria-labelledby="upload-title">
      <h2 id="upload-title">Upload a table</h2>
      <form
        className={isOver ? 'drop-zone is-over' : 'drop-zone'}
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          accept(readTransfer(event.dataTransfer));
        }}
      >
        <p>
          <label>
            File{' '}
            <input
              id="table-file"
              type="file"
              accept={ACCEPTED}
              disabled={sending !== undefined}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file !== undefined) void take(file);
                target.value = '';
              }}
            />
          </label>
        </p>
        <p className="hint">
          Or drop it here, or paste it with <kbd>Ctrl V</kbd>: a file, or cells copied from a
          spreadsheet with their header. CSV, TSV, JSON Lines or XLSX, Web Annotations (JSON), a
          database of Discourse Network Analyzer, or a release (ZIP), at most{' '}
          {printBytes(MAX_FILE_BYTES)}. The file stays at this desk.
        </p>
        <p>
          <label>
            Source{' '}
            <input
              value={source}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              placeholder="by the name of the file"
              disabled={sending !== undefined}
              aria-describedby="source-hint"
              onChange={({ target }) => {
                setSource(target.value);
              }}
              onBlur={({ target }) => {
                setSource(toSlug(target.value));
              }}
            />
          </label>
        </p>
        <p className="hint" id="source-hint">
          A later version of the table needs the same source, so that only its changes are proposed.
        </p>
        <p className="hint">
          No table yet? Fill in the{' '}
          <a href={toTemplate('coded-acts')} download>
            template for speech acts (XLSX)
          </a>
          , which has a list of words for each coded column.
        </p>
        {sending !== undefined && (
          <p className="actions" role="status">
            <progress
              aria-label={`Upload of ${sending.file.name}`}
              value={sending.part === 1 ? undefined : sending.part}
            />
            {sending.part === 1 || isSending
              ? `Reading ${sending.file.name} …`
              : `Uploading ${sending.file.name} …`}
            <button type="button" onClick={() => upload.current?.cancel()}>
              Cancel
            </button>
          </p>
        )}
        <p role="alert" className="problem-text">
          {problem || error?.message}
        </p>
      </form>
    </section>
  );
}

function readTransfer(transfer: DataTransfer): GivenTable {
  return readGiven(transfer.getData('text/plain'), [...transfer.files]);
}

function refusalOf({ name, size }: File): string {
  if (size === 0) return `${name} is empty.`;
  if (size <= MAX_FILE_BYTES) return '';
  return `${name} has ${printBytes(size)}; at most ${printBytes(MAX_FILE_BYTES)} are accepted.`;
}

/** Pasting works anywhere on the page, except into a field. */
function useDocumentPaste(accept: (given: GivenTable) => void): void {
  const take = useEffectEvent(accept);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (clipboardData === null) return;
      if (target instanceof Element && target.closest('input:not([type=file]), textarea')) return;
      take(readTransfer(clipboardData));
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, []);
}
