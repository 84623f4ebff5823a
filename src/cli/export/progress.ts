/** A line that grows while a file is written, for people; nothing where nobody looks. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly update: (bytes: number, records: number | undefined) => void;
  /** Safe to repeat. */
  readonly stop: () => void;
}

/** On standard error, and only on a terminal. */
export function showProgress(name: string): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  // How much there will be is known only at the end, so there is no bar.
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
