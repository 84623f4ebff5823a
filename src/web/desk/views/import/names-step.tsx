/** The names of the table and what they stand for, decided by keyboard. Each decision counts for all rows. */
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { ImportNamesDocument } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { Shown } from '../../frame/shown.js';
import { useKeys } from '../../frame/use-keys.js';
import { namesContext, useNames } from '../../public/use-names.js';
import {
  decide,
  isDecided,
  keyOf,
  MAX_SUGGESTIONS,
  NO_EDITS,
  reject,
  suggestionsOf,
  undo,
  type NameDecision,
  type Step,
  type TableName,
} from './name-decisions.js';
import { NameRow } from './name-row.js';
import type { OpenedImport } from './steps.js';
import { useJudgements } from './use-judgements.js';
import type { Mapping } from './use-mapping.js';

interface NamesStepProps {
  readonly opened: OpenedImport;
  readonly mapping: Mapping;
}

const PAGE_SIZE = 100;

const shownNames = {
  all: { label: 'All names', decided: null },
  open: { label: 'Without a decision', decided: false },
  decided: { label: 'Found or decided', decided: true },
} as const;
type ShownNames = keyof typeof shownNames;
// The keys of this record, by its type.
const choices = Object.keys(shownNames) as readonly ShownNames[];

export function NamesStep({ opened, mapping }: NamesStepProps) {
  const [parameters] = useSearchParams();
  const shown = choices.find((each) => each === parameters.get('names')) ?? 'all';
  const skip = Math.max(0, Math.trunc(Number(parameters.get('skip') ?? 0)) || 0);
  const answer = useDesk(ImportNamesDocument, {
    id: opened.id,
    decided: shownNames[shown].decided,
    first: PAGE_SIZE,
    skip,
  });
  const urlOf = (changed: Readonly<Record<string, string>>): string => {
    const target = new URLSearchParams(parameters);
    target.set('step', 'names');
    for (const [name, value] of Object.entries(changed)) {
      if (value === '') target.delete(name);
      else target.set(name, value);
    }
    return `?${target.toString()}`;
  };
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">Names</h2>
      <p className="hint">
        A decision counts for all rows with the name, in this and in later tables.
      </p>
      <nav aria-label="Which names" className="sections">
        {choices.map((each) => (
          <a
            key={each}
            href={urlOf({ names: each === 'all' ? '' : each, skip: '' })}
            aria-current={each === shown ? 'true' : undefined}
          >
            {shownNames[each].label}
          </a>
        ))}
      </nav>
      <Shown answer={answer}>
        {({ import: found }) =>
          found === null || found.names.length === 0 ? (
            <p className="hint">
              {shown === 'open' ? 'Each name has a decision.' : 'The table has no such names.'}
            </p>
          ) : (
            <>
              <NameList
                // Decisions of this visit belong to the names that are listed.
                key={`${shown} ${String(skip)}`}
                names={found.names}
                opened={opened}
                mapping={mapping}
              />
              <p className="pages">
                {skip > 0 && (
                  <a href={urlOf({ skip: String(Math.max(0, skip - PAGE_SIZE)) })}>← Previous</a>
                )}
                {found.names.length === PAGE_SIZE && (
                  <a href={urlOf({ skip: String(skip + PAGE_SIZE) })}>Next →</a>
                )}
              </p>
            </>
          )
        }
      </Shown>
    </section>
  );
}

interface NameListProps extends NamesStepProps {
  readonly names: readonly TableName[];
}

/** A key for each suggestion. */
const DIGITS = Array.from({ length: MAX_SUGGESTIONS }, (...[, index]) => String(index + 1));

/** What is open in the current row. */
type Open = 'FIND' | 'DESCRIBE';

function NameList({ names, opened, mapping }: NameListProps) {
  const me = useMe();
  const mayJudge = me.may('judgeNames');
  const [edits, setEdits] = useState(NO_EDITS);
  const [message, setMessage] = useState('');
  const [open, setOpen] = useState<Open>();
  const [current, setCurrent] = useState(
    () => keyOfFirst(names.filter(({ resolution }) => resolution === null)) ?? keyOfFirst(names),
  );
  const sender = useJudgements(opened, mapping);
  const labels = useNames(names.flatMap(({ resolution }) => resolution?.record ?? []));
  const at = names.findIndex((name) => keyOf(name) === current);
  const name = names[at];
  const left = names.filter((each) => !isDecided(each, edits)).length;

  const moveTo = (key: string | undefined): void => {
    if (key === undefined) return;
    setOpen(undefined);
    setCurrent(key);
    focusRow(key);
  };
  const apply = (step: Step, said: string): void => {
    setEdits(step.edits);
    setMessage(said);
    const before = edits;
    sender.send(step.judgements, () => {
      setEdits(before);
    });
  };
  const decideName = (decided: TableName, decision: NameDecision): void => {
    if (!mayJudge) return;
    const step = decide(decided, edits, decision);
    apply(step, `${decided.name}: ${describe(decision)}`);
    const from = names.indexOf(decided);
    const next = [...names.slice(from + 1), ...names.slice(0, from)].find(
      (each) => !isDecided(each, step.edits),
    );
    moveTo(keyOf(next ?? decided));
  };
  const rejectName = (rejected: TableName): void => {
    const [suggestion] = suggestionsOf(rejected, edits);
    if (!mayJudge || suggestion === undefined) return;
    apply(reject(rejected, edits, suggestion.id), `${rejected.name}: not ${suggestion.name}`);
    moveTo(keyOf(rejected));
  };
  const undoLast = (): void => {
    const undone = undo(names, edits);
    if (!mayJudge || undone === undefined) return;
    apply(undone, 'Undone.');
    moveTo(undone.key);
  };
  const take = (index: number): void => {
    if (name === undefined) return;
    const suggestion = suggestionsOf(name, edits)[index];
    if (suggestion !== undefined) decideName(name, { type: 'IS', ...suggestion });
  };
  const onName = (work: (name: TableName) => void) => () => {
    if (name !== undefined) work(name);
  };
  useKeys({
    j: () => {
      moveTo(keyOfFirst(names.slice(Math.min(at + 1, names.length - 1))));
    },
    k: () => {
      moveTo(keyOfFirst(names.slice(Math.max(at - 1, 0))));
    },
    ...(mayJudge && {
      ...Object.fromEntries(
        DIGITS.map((digit, index) => [
          digit,
          () => {
            take(index);
          },
        ]),
      ),
      n: onName((each) => {
        // Of several kinds, the person says which one it is.
        if (each.sections.length > 1) setOpen('DESCRIBE');
        else decideName(each, { type: 'NEW' });
      }),
      i: onName((each) => {
        decideName(each, { type: 'IGNORE' });
      }),
      x: onName(rejectName),
      u: undoLast,
      f: () => {
        setOpen('FIND');
      },
      e: () => {
        setOpen('DESCRIBE');
      },
    }),
  });
  return (
    <namesContext.Provider value={labels}>
      {mayJudge ? (
        <p className="hint keys">
          <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>1</kbd>–<kbd>5</kbd> take a suggestion,{' '}
          <kbd>x</kbd> not the first one, <kbd>f</kbd> find another, <kbd>n</kbd> new record,{' '}
          <kbd>e</kbd> describe the new record, <kbd>i</kbd> ignore, <kbd>u</kbd> undo
        </p>
      ) : (
        <p className="hint">Only curators and admins decide what names stand for.</p>
      )}
      <p className="actions" role="status">
        <span>{left === 0 ? 'Each of these names has a decision.' : `${String(left)} left.`}</span>
        {sender.isBehind && <span className="hint">The rows follow in a moment.</span>}
        <span>{message}</span>
        {edits.history.length > 0 && (
          <button type="button" onClick={undoLast}>
            Undo <kbd>u</kbd>
          </button>
        )}
      </p>
      <p role="alert" className="problem-text">
        {sender.error?.message}
      </p>
      <ul className="name-rows">
        {names.map((each) => {
          const key = keyOf(each);
          const isCurrent = key === current;
          return (
            <NameRow
              key={key}
              name={each}
              edits={edits}
              isCurrent={isCurrent}
              mayJudge={mayJudge}
              isFinding={isCurrent && open === 'FIND'}
              isDescribing={isCurrent && open === 'DESCRIBE'}
              decide={(decision) => {
                decideName(each, decision);
              }}
              reject={() => {
                rejectName(each);
              }}
              open={(what) => {
                setCurrent(key);
                setOpen(what);
              }}
            />
          );
        })}
      </ul>
    </namesContext.Provider>
  );
}

function keyOfFirst(names: readonly TableName[]): string | undefined {
  const [first] = names;
  return first === undefined ? undefined : keyOf(first);
}

function describe(decision: NameDecision): string {
  switch (decision.type) {
    case 'IS':
      return decision.name;
    case 'NEW':
      return 'a new record';
    case 'IGNORE':
      return 'ignored';
  }
}

function focusRow(key: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('.name-row')].find(
    (each) => each.dataset['key'] === key,
  );
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
