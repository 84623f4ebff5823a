/** The problems of an open change set. Its author decides conflicts here. */
import { useState } from 'react';
import { SaveDraftDocument } from '../../../generated/desk/graphql.js';
import type { ProblemFragment } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useMutation } from '../../api/use-mutation.js';
import { ProblemList } from '../../changes/problem-list.js';
import { RecordValue } from '../../changes/record-value.js';
import { toChangeInput, type DraftChange } from '../../draft/draft-change.js';
import type { Json, JsonRecord } from '../../records/json.js';
import { findField } from '../../records/record-words.js';
import { setAt } from '../../records/set-at.js';
import type { Reviewed } from './reviewed.js';

interface ProblemsProps {
  readonly changeSet: Reviewed;
  readonly reload: () => void;
}

/** Whose value a conflict gets, by the path of the problem. */
type Choices = Readonly<Record<string, 'YOURS' | 'THEIRS'>>;

export function Problems({ changeSet, reload }: ProblemsProps) {
  const me = useMe();
  const [choices, setChoices] = useState<Choices>({});
  const { send, isSending, error } = useMutation();
  const { problems, author } = changeSet;
  const conflicts = problems.filter(isDecidable);
  const mayDecide = (author === me.pseudonym || author === 'system') && me.may('saveChangeSet');
  const decide = async (): Promise<void> => {
    const changes = decideConflicts(changeSet, choices).map(toChangeInput);
    const saved = await send(SaveDraftDocument, (key) => ({
      input: {
        key,
        id: changeSet.id,
        ifRevision: changeSet.revision,
        mode: 'DRAFT' as const,
        title: changeSet.title,
        reason: changeSet.reason,
        text: changeSet.text,
        changes,
      },
    }));
    if (saved !== undefined) reload();
  };
  return (
    <section aria-labelledby="problems-title">
      <h2 id="problems-title">
        Problems <span className="count">{problems.length}</span>
      </h2>
      {problems.length === 0 && <p className="hint">No problems were found.</p>}
      <ProblemList
        problems={problems}
        renderMore={(problem) =>
          isDecidable(problem) && (
            <ConflictChoice
              problem={problem}
              choice={choices[problem.path]}
              choose={
                mayDecide
                  ? (choice) => {
                      setChoices({ ...choices, [problem.path]: choice });
                    }
                  : undefined
              }
            />
          )
        }
      />
      {mayDecide && conflicts.length > 0 && (
        <p>
          <button
            type="button"
            disabled={isSending || conflicts.some(({ path }) => choices[path] === undefined)}
            onClick={() => {
              void decide();
            }}
          >
            Save the decisions
          </button>
        </p>
      )}
      {error !== undefined && (
        <p role="alert" className="problem-text">
          {error.message}
        </p>
      )}
    </section>
  );
}

/** A conflict about a whole record needs another change, not a value. */
function isDecidable({ conflict, path }: ProblemFragment): boolean {
  return conflict !== null && /^changes\[\d+\]\.record\./.test(path);
}

interface ConflictChoiceProps {
  readonly problem: ProblemFragment;
  readonly choice: Choices[string] | undefined;
  /** Undefined if the person may not decide. */
  readonly choose: ((choice: 'YOURS' | 'THEIRS') => void) | undefined;
}

const sides = [
  ['base', 'As you loaded it', undefined],
  ['yours', 'Yours', 'YOURS'],
  ['theirs', 'Theirs', 'THEIRS'],
] as const;

function ConflictChoice({ problem, choice, choose }: ConflictChoiceProps) {
  const { conflict, section, path } = problem;
  if (conflict === null || section === null) return null;
  const field = findField(section, pathInRecord(path));
  return (
    <div className="conflict" role="group" aria-label="Values in conflict">
      {sides.map(([side, label, chosen]) => (
        <div key={side}>
          {chosen !== undefined && choose !== undefined ? (
            <label>
              <input
                type="radio"
                name={path}
                checked={choice === chosen}
                onChange={() => {
                  choose(chosen);
                }}
              />{' '}
              {label}
            </label>
          ) : (
            <strong>{label}</strong>
          )}
          {/* The API answers with JSON, whose type codegen does not know. */}
          <div>
            <RecordValue value={conflict[side] as Json} field={field} />
          </div>
        </div>
      ))}
    </div>
  );
}

function pathInRecord(path: string): string {
  return path.replace(/^changes\[\d+\]\.record\.?/, '');
}

/** Brings each change with conflicts up to date with the current record, with the chosen values. */
function decideConflicts(changeSet: Reviewed, choices: Choices): readonly DraftChange[] {
  // The API answers with JSON, whose type codegen does not know; ids are strings.
  const changes = changeSet.changes as readonly unknown[] as readonly DraftChange[];
  return changes.map((change, index) => {
    const own = changeSet.problems.filter(
      (problem) => isDecidable(problem) && problem.path.startsWith(`changes[${String(index)}].`),
    );
    const rebased = changeSet.changedRecords[index]?.rebased;
    if (own.length === 0 || rebased == null) return change;
    const record = own.reduce<JsonRecord>(
      (result, { path, conflict }) =>
        choices[path] === 'THEIRS'
          ? setAt(result, pathInRecord(path), (conflict?.theirs ?? null) as Json)
          : result,
      rebased.record as JsonRecord,
    );
    return { ...change, ifRevision: rebased.revision, record };
  });
}
