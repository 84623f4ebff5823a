/** The form of a record. Each edit is saved in a draft; the problems found by the server are shown beside it. */
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../../../frame/page.js';
import type { RecordSection } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { useMe } from '../../api/me.js';
import { describeChanges } from '../../changes/describe-changes.js';
import { toDraft, toHistory, toRecordDraft, toReview } from '../../desk-urls.js';
import {
  putOf,
  toEditedContent,
  type DraftChange,
  type EditedContent,
} from '../../draft/draft-change.js';
import { DraftNotices } from '../../draft/draft-notices.js';
import { SaveStatus } from '../../draft/save-status.js';
import { useDraft, type OpenedDraft } from '../../draft/use-draft.js';
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
  /** Null for a new record, whose id may still change. */
  readonly id: string | null;
  readonly draft: OpenedDraft;
  /** The place of a new record among the changes of the draft. */
  readonly newIndex: number;
  readonly otherDrafts: readonly { readonly target: string; readonly title: string }[];
}

export function RecordEditor(props: RecordEditorProps) {
  const { section, id, draft: opened, newIndex, otherDrafts } = props;
  const me = useMe();
  const [, navigate] = useLocation();
  const form = recordForms[section];
  const isNew = id === null;
  const draft = useDraft(opened, `${section} ${id ?? 'new'}`);
  const { content, edit, problems, saving } = draft;
  // What another tab adds or removes moves the others.
  const index = isNew
    ? newIndex
    : content.changes.findIndex((each) => each.section === section && each.id === id);
  const change = content.changes[index];
  useDraftInUrl(draft.id, isNew ? index : undefined);
  const mayEdit = me.may('saveChangeSet');
  const review = async (): Promise<void> => {
    const saved = await draft.flush();
    if (saved !== undefined) navigate(toReview(saved));
  };
  if (change === undefined) return null;
  const setChange = (next: DraftChange): void => {
    edit((last) => ({
      ...last,
      changes: last.changes.map((each, at) => (at === index ? next : each)),
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
        {otherDrafts.length > 0 && draft.id === null && (
          <p className="warning" role="status">
            You have another draft that changes this record:{' '}
            {otherDrafts.map(({ target, title }) => (
              <a key={target} href={target}>
                {title}
              </a>
            ))}
          </p>
        )}
        {draft.id !== null && (
          <OtherChanges id={draft.id} text={opened.text} content={content} index={index} />
        )}
        {(draft.id !== null || saving.type !== 'SAVED') && <SaveStatus saving={saving} />}
        <DraftNotices
          saving={saving}
          otherTabs={draft.otherTabs}
          recovered={opened.start.recovered}
          resolve={draft.resolve}
        />
        <FormProblems problems={problems} index={index} isKnown={draft.id !== null} />
        {change.operation === 'PUT' ? (
          <formContext.Provider
            value={{
              isReadOnly: !mayEdit,
              problemsAt: (path) =>
                problems.filter(
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
              const before = toEditedContent(opened.start.content).changes.find(
                (each) => each.section === section && each.id === change.id,
              );
              if (before?.operation === 'PUT') setChange(before);
            }}
          />
        )}
        {mayEdit && (
          <>
            <ChangeReason
              title={content.title}
              reason={content.reason}
              placeholder={describeChanges(content.changes)}
              set={(given) => {
                edit((last) => ({ ...last, ...given }));
              }}
            />
            <p className="actions">
              <button
                type="button"
                className="primary"
                disabled={draft.id === null && saving.type === 'SAVED'}
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
  /** Of the draft. */
  readonly id: string;
  readonly text: string | null;
  readonly content: EditedContent;
  readonly index: number;
}

/** The other records of the draft, and a way to add one. */
function OtherChanges({ id, text, content, index }: OtherChangesProps) {
  const others = content.changes.flatMap((change, at) => (at === index ? [] : [{ change, at }]));
  return (
    <nav aria-label="Other records of the draft" className="other-changes">
      {text !== null && <a href={toDraft(id)}>The article of this draft</a>}
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
