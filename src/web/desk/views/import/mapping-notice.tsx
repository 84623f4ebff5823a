/** How far the reading of the table is, and why it failed. */
import { printBytes } from '../../imports/import-words.js';
import type { Mapping } from './use-mapping.js';

interface MappingNoticeProps {
  readonly mapping: Mapping;
}

export function MappingNotice({ mapping }: MappingNoticeProps) {
  const { isGoingOn, progress, error } = mapping;
  return (
    <>
      <div role="status" className="mapping-notice">
        {isGoingOn && (
          <p className="actions">
            <progress
              aria-label="Reading the table"
              {...(progress !== null && { value: progress.bytesRead, max: progress.bytes })}
            />
            <span>
              Reading the table
              {progress !== null &&
                `: ${printBytes(progress.bytesRead)} of ${printBytes(progress.bytes)}`}
              . You may leave this page; the work goes on.
            </span>
          </p>
        )}
      </div>
      {error !== undefined && (
        <p role="alert" className="failed">
          {error.message}
        </p>
      )}
    </>
  );
}
