/** Loads a record, and the draft that changes it, and opens the form. */
import { useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../../../frame/page.js';
import { Waiting } from '../../../frame/waiting.js';
import {
  OpenRecordDocument,
  type OpenRecordQuery,
  type RecordSection,
} from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { toReview } from '../../desk-urls.js';
import { putOf, toChangeInput, toEditedContent } from '../../draft/draft-change.js';
import { emptyContent, readContent, type DraftContent } from '../../draft/draft-content.js';
import type { LocalDraft, SavedVersion } from '../../draft/draft-saver.js';
import { readLocalCopy } from '../../draft/local-copy.js';
import { recover } from '../../draft/recover.js';
import { nameCopy, type OpenedDraft } from '../../draft/use-draft.js';
import { Shown } from '../../frame/shown.js';
import { isJsonRecord } from '../../records/json.js';
import { RecordEditor } from './record-editor.js';

/** In the place of the id of a record that is new. */
const NEW = 'new';

interface OpenRecordProps {
  readonly section: RecordSection;
  readonly id: string;
}

export function OpenRecord({ section, id }: OpenRecordProps) {
  const me = useMe();
  const [parameters] = useSearchParams();
  // The form itself writes the id of its draft into the URL, and must not be loaded again for that.
  const [given] = useState(() => ({
    draft: parameters.get('draft'),
    change: parameters.get('change'),
  }));
  const isNew = id === NEW;
  const answer = useDesk(OpenRecordDocument, {
    section,
    id,
    draft: given.draft ?? '',
    me: me.pseudonym,
    isExisting: !isNew,
    isInDraft: given.draft !== null,
  });
  return (
    <Shown answer={answer}>
      {(data) => {
        const opened = openDraft(data, { section, id, change: given.change });
        if (typeof opened === 'string') {
          return (
            <Page title="Not found">
              <p>
                {opened} <a href="/desk/records">Find a record</a>.
              </p>
            </Page>
          );
        }
        return (
          <Recover opened={opened} newName={`${section} ${id}`}>
            {(draft) => (
              <RecordEditor
                section={section}
                id={isNew ? null : id}
                draft={draft}
                newIndex={
                  given.change === null ? opened.content.changes.length - 1 : Number(given.change)
                }
                otherDrafts={(data.changeSets?.nodes ?? [])
                  .filter(({ changes }) =>
                    changes.some((change) => change.section === section && change.id === id),
                  )
                  .map((each) => ({
                    target: toReview(each.id),
                    title: each.title === '' ? 'Untitled draft' : each.title,
                  }))}
              />
            )}
          </Recover>
        );
      }}
    </Shown>
  );
}

interface Opened {
  readonly id: string | null;
  readonly text: string | null;
  readonly problems: OpenedDraft['start']['problems'];
  readonly saved: SavedVersion;
  /** The saved content, with the change that the form edits. */
  readonly content: DraftContent;
}

interface Wanted extends OpenRecordProps {
  /** Index of the change in the draft, for a new record. */
  readonly change: string | null;
}

/** @returns why it cannot be opened, or the draft with a change of the record */
function openDraft(
  { record, changeSet }: OpenRecordQuery,
  { section, id, change: given }: Wanted,
): Opened | string {
  if (changeSet === null) return 'There is no such draft.';
  const draft =
    changeSet === undefined
      ? { id: null, text: null, problems: [] }
      : { id: changeSet.id, text: changeSet.text, problems: changeSet.problems };
  const saved: SavedVersion =
    changeSet === undefined
      ? { content: emptyContent, revision: null }
      : { content: readContent(changeSet), revision: changeSet.revision };
  const { content } = saved;
  const isThere =
    given === null
      ? findChange(content, section, id) !== -1
      : toEditedContent(content).changes[Number(given)]?.section === section;
  if (isThere) return { ...draft, saved, content };
  if (id !== NEW && !isJsonRecord(record?.record)) return 'There is no such record.';
  const change = isJsonRecord(record?.record)
    ? putOf(section, record.record, record.revision)
    : putOf(section, {}, null);
  const changes = [...content.changes, toChangeInput(change)];
  return { ...draft, saved, content: { ...content, changes } };
}

function findChange(content: DraftContent, section: RecordSection, id: string): number {
  return toEditedContent(content).changes.findIndex(
    (change) => change.section === section && change.id === id,
  );
}

interface RecoverProps {
  readonly opened: Opened;
  readonly newName: string;
  readonly children: (draft: OpenedDraft) => ReactNode;
}

/** Waits for what this browser had not saved, if anything. */
function Recover({ opened, newName, children }: RecoverProps) {
  const [given] = useState(opened);
  const [draft, setDraft] = useState<OpenedDraft>();
  useEffect(() => {
    let isCurrent = true;
    const { id, text, problems, saved, content } = given;
    void readLocalCopy<LocalDraft>(nameCopy(id, newName)).then((local) => {
      if (!isCurrent) return;
      const recovered = recover(saved, local);
      const start =
        recovered.recovered === 'NOTHING'
          ? { ...recovered, content, problems }
          : { ...recovered, problems };
      setDraft({ id, text, start });
    });
    return () => {
      isCurrent = false;
    };
  }, [given, newName]);
  return draft === undefined ? <Waiting /> : children(draft);
}
