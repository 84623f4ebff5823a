/** Loads a record, and the draft that changes it, and opens the form. */
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../../../frame/page.js';
import {
  OpenRecordDocument,
  type OpenRecordQuery,
  type RecordSection,
} from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { toReview } from '../../desk-urls.js';
import { putOf, type DraftChange } from '../../draft/draft-change.js';
import { emptyContent } from '../../draft/draft-content.js';
import type { LoadedDraft } from '../../draft/use-draft.js';
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
          <RecordEditor
            section={section}
            isNew={isNew}
            loaded={opened.loaded}
            index={opened.index}
            otherDrafts={(data.changeSets?.nodes ?? [])
              .filter(({ changes }) =>
                changes.some((change) => change.section === section && change.id === id),
              )
              .map((draft) => ({
                target: toReview(draft.id),
                title: draft.title === '' ? 'Untitled draft' : draft.title,
              }))}
          />
        );
      }}
    </Shown>
  );
}

interface Opened {
  readonly loaded: LoadedDraft;
  /** Which change of the draft the form edits. */
  readonly index: number;
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
  const loaded: LoadedDraft =
    changeSet === undefined
      ? { id: null, revision: null, content: emptyContent, problems: [], effect: null }
      : {
          id: changeSet.id,
          revision: changeSet.revision,
          problems: changeSet.problems,
          effect: changeSet.effect,
          content: {
            title: changeSet.title,
            reason: changeSet.reason,
            text: changeSet.text,
            // The API answers with JSON, whose type codegen does not know; ids are strings.
            changes: changeSet.changes as readonly unknown[] as readonly DraftChange[],
          },
        };
  const { changes } = loaded.content;
  const index =
    given === null
      ? changes.findIndex((change) => change.section === section && change.id === id)
      : Number(given);
  if (changes[index]?.section === section) return { loaded, index };
  if (id !== NEW && !isJsonRecord(record?.record)) return 'There is no such record.';
  const change = isJsonRecord(record?.record)
    ? putOf(section, record.record, record.revision)
    : putOf(section, {}, null);
  return {
    loaded: { ...loaded, content: { ...loaded.content, changes: [...changes, change] } },
    index: changes.length,
  };
}
