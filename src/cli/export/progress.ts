/** Shows progress on a terminal while a file is written. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly update: (bytes: number, records: number | undefined) => void;
  /** May be called more than once. */
  readonly stop: () => void;
}

/** Prints to standard error, and only if that is a terminal. */
export function showProgress(name: string): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  // The total is unknown until the end, so no bar is shown.
  const bar = new SingleBar({
    format: `${name}  {records} records  {megabytes} MB  {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0, { records: '?', megabytes: '0' });
  return {
    update: (bytes, records) => {
      bar.update(0, {
        records: records?.toLocaleString('en') ?? '?',
        megabytes: (bytes / 1e6).toFixed(1),
      });
    },
    stop: () => {
      bar.stop();
    },
  };
}
