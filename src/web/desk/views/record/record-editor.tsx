/** The form of a record. Each edit is saved in a draft; the problems found by the server are shown beside it. */
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../../../frame/page.js';
import type { RecordSection } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { useMe } from '../../api/me.js';
import { describeChanges } from '../../changes/describe-changes.js';
import { toDraft, toHistory, toRecordDraft, toReview } from '../../desk-urls.js';
import { putOf, type DraftChange } from '../../draft/draft-change.js';
import { SaveNotice } from '../../draft/save-notice.js';
import { useDraft, type LoadedDraft, type OpenDraft } from '../../draft/use-draft.js';
import { formContext } from '../../records/form-context.js';
import { textOf, withField, type JsonRecord } from '../../records/json.js';
import { RecordFields } from '../../records/record-fields.js';
import { headingOfRecord, labelOfRecord, sectionNames } from '../../records/record-words.js';
import { suggestId } from '../../records/suggest-id.js';
import { ChangeReason } from './change-reason.js';
import { FormProblems } from './form-problems.js';
import { RemoveRecord, RemovedRecord } from './remove-record.js';

interface RecordEditorProps {
  readonly section: RecordSection;
  readonly isNew: boolean;
  readonly loaded: LoadedDraft;
  /** Which change of the draft this form edits. */
  readonly index: number;
  readonly otherDrafts: readonly { readonly target: string; readonly title: string }[];
}

export function RecordEditor(props: RecordEditorProps) {
  const { section, isNew, loaded, index, otherDrafts } = props;
  const me = useMe();
  const [, navigate] = useLocation();
  const form = recordForms[section];
  const draft = useDraft(
    loaded,
    `${section} ${isNew ? 'new' : (loaded.content.changes[index]?.id ?? '')}`,
  );
  const { state, edit } = draft;
  const change = state.content.changes[index];
  useDraftInUrl(state.id, isNew ? index : undefined);
  const mayEdit = me.may('saveChangeSet');
  const review = async (): Promise<void> => {
    const { id, save } = await draft.flush();
    if (id !== null && save.name === 'SAVED') navigate(toReview(id));
  };
  if (change === undefined) return null;
  const setChange = (next: DraftChange): void => {
    edit((content) => ({
      ...content,
      changes: content.changes.map((each, at) => (at === index ? next : each)),
    }));
  };
  const setRecord = (record: JsonRecord): void => {
    const named = isNew ? withSuggestedId(section, change.record ?? {}, record) : record;
    setChange(putOf(section, named, change.ifRevision));
  };
  const name = headingOfRecord(change.record, change.id);
  return (
    <Page
      title={
        isNew
          ? `New ${sectionNames[section].one}`
          : `Change the ${sectionNames[section].one}: ${name}`
      }
      lead={form.describes}
    >
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void review();
        }}
      >
        {!isNew && (
          <p className="hint">
            <code>{change.id}</code> · <a href={toHistory(section, change.id)}>History</a>
          </p>
        )}
        {!mayEdit && <p className="hint">Your roles do not let you change records.</p>}
        {otherDrafts.length > 0 && state.id === null && (
          <p className="warning" role="status">
            You have another draft that changes this record:{' '}
            {otherDrafts.map(({ target, title }) => (
              <a key={target} href={target}>
                {title}
              </a>
            ))}
          </p>
        )}
        {state.id !== null && <OtherChanges draft={draft} index={index} />}
        <SaveNotice draft={draft} />
        <FormProblems problems={state.problems} index={index} isKnown={state.id !== null} />
        {change.operation === 'PUT' ? (
          <formContext.Provider
            value={{
              isReadOnly: !mayEdit,
              problemsAt: (path) =>
                state.problems.filter(
                  (problem) => problem.path === `changes[${String(index)}].record.${path}`,
                ),
            }}
          >
            <RecordFields
              fields={form.fields}
              path=""
              record={change.record ?? {}}
              setRecord={setRecord}
              {...(!isNew && { lockedField: form.idField })}
            />
          </formContext.Provider>
        ) : (
          <RemovedRecord
            change={change}
            setChange={setChange}
            keepRecord={() => {
              const before = loaded.content.changes[index];
              if (before?.operation === 'PUT') setChange(before);
            }}
          />
        )}
        {mayEdit && (
          <>
            <ChangeReason
              title={state.content.title}
              reason={state.content.reason}
              placeholder={describeChanges(state.content.changes)}
              set={(given) => {
                edit((content) => ({ ...content, ...given }));
              }}
            />
            <p className="actions">
              <button
                type="button"
                className="primary"
                disabled={state.id === null && state.save.name === 'SAVED'}
                onClick={() => {
                  void review();
                }}
              >
                Review and submit
              </button>{' '}
              <span className="hint">
                <kbd>Ctrl</kbd>+<kbd>Enter</kbd>
              </span>
            </p>
            {!isNew && change.operation === 'PUT' && (
              <RemoveRecord change={change} setChange={setChange} />
            )}
          </>
        )}
      </form>
    </Page>
  );
}

/** The id follows the name until the person writes another id. */
function withSuggestedId(
  section: RecordSection,
  before: JsonRecord,
  after: JsonRecord,
): JsonRecord {
  const { idField } = recordForms[section];
  const [old, current] = [textOf(before, idField), textOf(after, idField)];
  const isOwn = old !== current || (old !== '' && old !== suggestId(section, before));
  if (isOwn) return after;
  const suggested = suggestId(section, after);
  // The id comes first, as in all records.
  return suggested === ''
    ? withField(after, idField, '')
    : { [idField]: suggested, ...withField(after, idField, ''), [idField]: suggested };
}

/** So that a reload finds the draft again. */
function useDraftInUrl(id: string | null, change: number | undefined): void {
  const [parameters, setParameters] = useSearchParams();
  const isThere = parameters.get('draft') === id;
  useEffect(() => {
    if (id === null || isThere) return;
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('draft', id);
        if (change !== undefined) after.set('change', String(change));
        return after;
      },
      { replace: true },
    );
  }, [id, isThere, change, setParameters]);
}

interface OtherChangesProps {
  readonly draft: OpenDraft;
  readonly index: number;
}

/** The other records of the draft, and a way to add one. */
function OtherChanges({ draft, index }: OtherChangesProps) {
  const { id, content } = draft.state;
  const [saved] = useState(id);
  const others = content.changes.flatMap((change, at) => (at === index ? [] : [{ change, at }]));
  if (id === null) return null;
  return (
    <nav aria-label="Other records of the draft" className="other-changes">
      {content.text !== null && saved !== null && (
        <a href={toDraft(id)}>The article of this draft</a>
      )}
      {others.map(({ change, at }) => (
        <a
          key={at}
          href={
            change.ifRevision === null
              ? toRecordDraft(change.section, 'new', id, at)
              : toRecordDraft(change.section, change.id, id)
          }
        >
          {labelOfRecord(change.record, change.id)}
        </a>
      ))}
      <a href={`/desk/records?draft=${id}`}>Add another record</a>
    </nav>
  );
}
