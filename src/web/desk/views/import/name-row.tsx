/** One name: what it stands for, or what it may stand for. */
import { useCallback } from 'react';
import { FindRecordsDocument, type RecordSection } from '../../../generated/desk/graphql.js';
import type { Found } from '../../../picker/found.js';
import { Picker } from '../../../picker/picker.js';
import { askDesk } from '../../api/ask-desk.js';
import { RecordName } from '../../changes/record-value.js';
import { printCount, resolvedByWords } from '../../imports/import-words.js';
import { sectionNames } from '../../records/record-words.js';
import {
  isDecided,
  keyOf,
  suggestionsOf,
  type NameDecision,
  type NameEdits,
  type TableName,
} from './name-decisions.js';
import { NewRecord } from './new-record.js';

interface NameRowProps {
  readonly name: TableName;
  readonly edits: NameEdits;
  readonly isCurrent: boolean;
  readonly mayJudge: boolean;
  readonly isFinding: boolean;
  readonly isDescribing: boolean;
  readonly decide: (decision: NameDecision) => void;
  /** Not the first suggestion. */
  readonly reject: () => void;
  readonly open: (what: 'FIND' | 'DESCRIBE' | undefined) => void;
}

export function NameRow(props: NameRowProps) {
  const { name, edits, isCurrent, mayJudge, isFinding, isDescribing, decide, reject, open } = props;
  const suggestions = suggestionsOf(name, edits);
  const { sections, context, uses } = name;
  return (
    <li
      className="name-row"
      tabIndex={-1}
      data-key={keyOf(name)}
      data-decided={isDecided(name, edits)}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={() => {
        if (!isCurrent) open(undefined);
      }}
    >
      <p>
        <strong>{name.name}</strong>
        {context !== null && ` (${context})`}{' '}
        <span className="hint">
          {printAlternatives(sections)} · {printCount(uses, 'row')}
        </span>
      </p>
      <Standing name={name} edits={edits} />
      {mayJudge && (
        <p className="actions">
          {suggestions.map((suggestion, index) => (
            <button
              key={suggestion.id}
              type="button"
              className="suggestion"
              onClick={() => {
                decide({ type: 'IS', ...suggestion });
              }}
            >
              <kbd>{index + 1}</kbd> {suggestion.name} <code>{suggestion.id}</code>
            </button>
          ))}
          {suggestions.length > 0 && (
            <button type="button" onClick={reject}>
              <kbd>x</kbd> Not {suggestions.length === 1 ? 'this one' : 'the first one'}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              open('FIND');
            }}
          >
            <kbd>f</kbd> Find another
          </button>
          <button
            type="button"
            onClick={() => {
              if (sections.length > 1) open('DESCRIBE');
              else decide({ type: 'NEW' });
            }}
          >
            <kbd>n</kbd> New record{sections.length > 1 && ' …'}
          </button>
          {sections.length === 1 && (
            <button
              type="button"
              onClick={() => {
                open('DESCRIBE');
              }}
            >
              <kbd>e</kbd> Describe it …
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              decide({ type: 'IGNORE' });
            }}
          >
            <kbd>i</kbd> Ignore
          </button>
        </p>
      )}
      {isFinding && <FindRecord sections={sections} decide={decide} />}
      {isDescribing && (
        <NewRecord
          name={name}
          add={(record) => {
            decide({ type: 'NEW', record });
          }}
          close={() => {
            open(undefined);
          }}
        />
      )}
    </li>
  );
}

/** "state, bloc or organisation". */
function printAlternatives(sections: readonly RecordSection[]): string {
  return alternatives.format(sections.map((section) => sectionNames[section].one));
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What the name stands for at present. */
function Standing({ name, edits }: Pick<NameRowProps, 'name' | 'edits'>) {
  const judged = edits.judged.get(keyOf(name));
  if (judged !== undefined) {
    const { decision } = judged;
    switch (decision?.type) {
      case undefined:
        return null;
      case 'IS':
        return (
          <p className="standing">
            → {decision.name} <code>{decision.id}</code>
          </p>
        );
      case 'NEW':
        return <p className="standing">→ a new record</p>;
      case 'IGNORE':
        return <p className="standing">→ ignored</p>;
    }
  }
  const { resolution } = name;
  if (resolution === null) return null;
  const { by, record, isNew } = resolution;
  return (
    <p className="standing">
      → {record === null ? isNew ? 'a new record' : 'ignored' : <RecordName id={record} />}
      {isNew && record !== null && ' (new)'} <span className="hint">{resolvedByWords[by]}</span>
    </p>
  );
}

interface FindRecordProps {
  readonly sections: readonly RecordSection[];
  readonly decide: (decision: NameDecision) => void;
}

const SHOWN = 10;

function FindRecord({ sections, decide }: FindRecordProps) {
  const wanted = sections.join(' ');
  const find = useCallback(
    async (text: string): Promise<readonly Found[]> => {
      const { findRecords } = await askDesk(FindRecordsDocument, {
        text,
        sections: sections.filter((section) => wanted.includes(section)),
        first: SHOWN,
      });
      return findRecords.nodes.map(({ id, label }) => ({ id, name: label, alsoCalled: [id] }));
    },
    // The list is a new one with each answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [wanted],
  );
  return (
    <div className="find-record">
      <Picker
        label="The record that it names"
        values={[]}
        setValues={([id]) => {
          if (id !== undefined) decide({ type: 'IS', id, name: id });
        }}
        find={find}
        noun="record"
        placeholder="name or id"
        max={1}
      >
        {null}
      </Picker>
    </div>
  );
}
