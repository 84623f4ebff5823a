/** Reads something about the data once per version of it, when it is first needed. */
import type { RecordIndex } from '../planner/plan/record-index.js';

/**
 * @param assertUnchanged rejects if the graph no longer holds the data that the record index was
 *   built from
 */
export function keepByVersion<Value>(
  read: () => Promise<Value>,
  assertUnchanged: (recordIndex: RecordIndex) => Promise<void>,
): (recordIndex: RecordIndex) => Promise<Value> {
  let kept: { readonly version: string; readonly value: Promise<Value> } | undefined;
  return async (recordIndex) => {
    const { version } = recordIndex;
    if (kept?.version !== version) {
      const value = read().then(async (done) => {
        await assertUnchanged(recordIndex);
        return done;
      });
      kept = { version, value };
    }
    const { value } = kept;
    try {
      return await value;
    } catch (error) {
      // The next caller tries again.
      if (kept.value === value) kept = undefined;
      throw error;
    }
  };
}
