/** Uploads a table to the desk, with its progress. */
import { AskError } from '../../api/ask-document.js';
import { basePath } from '../../base-path.js';

export const MAX_FILE_BYTES = 200_000_000;

export interface Upload {
  /** The sha256 of the file. @throws AskError */
  readonly done: Promise<string>;
  readonly cancel: () => void;
}

/** @param onProgress gets the part that was sent, from 0 to 1 */
export function uploadFile(file: File, onProgress: (part: number) => void): Upload {
  // fetch does not report the progress of what it sends.
  const request = new XMLHttpRequest();
  const done = new Promise<string>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      try {
        resolve(readAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    request.addEventListener('error', () => {
      reject(
        new AskError('UNREACHABLE', 'The upload was interrupted. Is the server still running?'),
      );
    });
    request.addEventListener('abort', () => {
      reject(new AskError('CANCELLED', 'The upload was cancelled. Nothing was kept.'));
    });
  });
  request.open('POST', `${basePath}/desk/imports`);
  request.setRequestHeader('accept', 'application/json');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.send(file);
  return {
    done,
    cancel: () => {
      request.abort();
    },
  };
}

/** @throws AskError */
function readAnswer(status: number, text: string): string {
  const answer = parse(text) as {
    readonly sha256?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
  if (typeof answer.sha256 === 'string') return answer.sha256;
  const [error] = answer.errors ?? [];
  throw new AskError(
    error?.extensions?.code ?? 'UNREACHABLE',
    error?.message ?? `The server answered ${String(status)}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
