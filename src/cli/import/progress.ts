/** Shows on a terminal how far the work on a table is. */
import { SingleBar } from 'cli-progress';

export interface ShareProgress {
  /** @param done from 0 to 1 */
  readonly update: (done: number) => void;
  /** May be called more than once. */
  readonly stop: () => void;
}

/** Prints to standard error, and only if that is a terminal. */
export function showShare(name: string): ShareProgress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${name}  {bar}  {percentage} %  {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(100, 0);
  return {
    update: (done) => {
      bar.update(Math.floor(done * 100));
    },
    stop: () => {
      bar.stop();
    },
  };
}
