/** The page that the text was copied from: a document of the record, or a new one. */
import { useState } from 'react';
import type { DocumentInput, ProblemFragment } from '../../generated/desk/graphql.js';
import { RecordField } from '../frame/record-field.js';
import type { Page } from './draft.js';
import { useLabelOf } from './labels.js';
import { ProblemList } from './problem-list.js';
import { TextField } from './text-field.js';

interface PageFormProps {
  readonly page: Page;
  readonly problems: readonly ProblemFragment[];
  readonly setPage: (page: Page) => void;
}

export function PageForm({ page, problems, setPage }: PageFormProps) {
  const labelOf = useLabelOf();
  const [isOpen, setIsOpen] = useState(false);
  const { id, record } = page;
  const set = (next: Partial<DocumentInput>): void => {
    if (record === null) return;
    const changed = { ...record, ...next };
    setPage({ id: changed.id ?? id, record: changed });
  };
  const title = record === null ? labelOf(id) : (record.title ?? record.url ?? id);
  return (
    <section className="page-form" aria-label="Page">
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setIsOpen(currentTarget.open);
        }}
      >
        <summary>
          Page: {title} {record === null && <span className="hint">already in the record</span>}
        </summary>
        {isOpen && record !== null && (
          <div className="more-fields">
            <TextField
              label="URL"
              value={record.url}
              setValue={(url) => {
                set({ url });
              }}
            />
            <TextField
              label="Title"
              value={record.title}
              setValue={(next) => {
                set({ title: next });
              }}
            />
            <RecordField
              label="Publisher"
              sort="PUBLISHER"
              max={1}
              values={record.publisher == null ? [] : [record.publisher]}
              setValues={([publisher]) => {
                set({ publisher: publisher ?? null });
              }}
              nameOf={labelOf}
            />
            <TextField
              label="Language"
              value={record.language}
              hint="BCP 47, such as en or zh"
              setValue={(language) => {
                set({ language });
              }}
            />
            <TextField
              label="Dateline"
              value={record.filedOn}
              setValue={(filedOn) => {
                set({ filedOn });
              }}
            />
            <TextField
              label="Published on"
              value={record.publishedOn}
              setValue={(publishedOn) => {
                set({ publishedOn });
              }}
            />
            <TextField
              label="Id"
              value={record.id}
              setValue={(next) => {
                if (next !== null) set({ id: next });
              }}
            />
          </div>
        )}
      </details>
      <ProblemList problems={problems} />
    </section>
  );
}
