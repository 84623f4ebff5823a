/** All problems of the draft at once; each leads to its field. */
import type { ProblemFragment } from '../../../generated/desk/graphql.js';
import { toFieldId } from '../../records/form-context.js';
import { describePath } from '../../records/record-words.js';

interface FormProblemsProps {
  readonly problems: readonly ProblemFragment[];
  /** Index of the change that the form edits. */
  readonly index: number;
  /** Whether the server checked the draft. */
  readonly isKnown: boolean;
}

export function FormProblems({ problems, index, isKnown }: FormProblemsProps) {
  if (!isKnown) return null;
  const prefix = `changes[${String(index)}].record.`;
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  return (
    <details className="form-problems" open={problems.length > 0 && problems.length <= 5}>
      <summary>
        {problems.length === 0
          ? 'No problems'
          : `${String(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}, ${String(errors)} of them block the change`}
      </summary>
      <ul className="problem-list">
        {problems.map(({ path, code, message, remedy, severity, id }) => {
          const inRecord = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
          return (
            <li key={`${path} ${code} ${message}`} className={`is-${severity.toLowerCase()}`}>
              {inRecord === undefined ? (
                <strong>{id ?? 'Change set'}</strong>
              ) : (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    document.getElementById(toFieldId(inRecord))?.focus();
                  }}
                >
                  {describePath(inRecord)}
                </button>
              )}
              : {message} <span className="remedy">{remedy}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
