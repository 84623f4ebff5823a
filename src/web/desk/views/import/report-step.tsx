/** What became of the table: counts, the report as a file, and taking it back. */
import { useState } from 'react';
import { UndoImportDocument, type UndoImportMutation } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useMutation } from '../../api/use-mutation.js';
import { toHistory, toImportReport, toReview } from '../../desk-urls.js';
import { fates, fateWords, countOf, labelOfFault } from '../../imports/import-words.js';
import { describePath } from '../../records/record-words.js';
import { ImportChangeSets } from './import-change-sets.js';
import { ReasonForm } from './reason-form.js';
import type { OpenedImport } from './steps.js';

interface ReportStepProps {
  readonly opened: OpenedImport;
  readonly reload: () => void;
}

export function ReportStep({ opened, reload }: ReportStepProps) {
  const { id, name, faults } = opened;
  const counted = fates
    .map((fate) => ({ fate, count: countOf(opened.fates, [fate]) }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <section aria-labelledby="report-title">
        <h2 id="report-title">Report</h2>
        <div className="columns">
          <CountTable
            label="Entries by fate"
            of="Fate"
            rows={counted.map(({ fate, count }) => ({
              key: fate,
              label: fateWords[fate].name,
              url: `?step=rows&fate=${fate}`,
              count,
            }))}
          />
          {faults.length > 0 && (
            <CountTable
              label="Faults by kind"
              of="Fault"
              rows={faults.map(({ code, count }) => ({
                key: code,
                label: labelOfFault(code),
                url: `?step=rows&fault=${encodeURIComponent(code)}`,
                count,
              }))}
            />
          )}
        </div>
        <p>
          <a href={toImportReport(id)} download>
            Download the report (CSV)
          </a>{' '}
          <span className="hint">
            Each row of {name} with its fate, its faults and its change set.
          </span>
        </p>
      </section>
      <ImportChangeSets changeSets={opened.changeSets} reload={reload} />
      <UndoImport opened={opened} reload={reload} />
    </>
  );
}

interface CountTableProps {
  readonly label: string;
  readonly of: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly url: string;
    readonly count: number;
  }[];
}

function CountTable({ label, of, rows }: CountTableProps) {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className="number">
            Number
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <a href={row.url}>{row.label}</a>
            </td>
            <td className="number">{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UndoImport({ opened, reload }: ReportStepProps) {
  const me = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const [undone, setUndone] = useState<UndoImportMutation['undoImport']>();
  const { send, isSending, error } = useMutation();
  const { id, changeSets } = opened;
  const isAccepted = changeSets.some(({ status }) => status === 'ACCEPTED');
  if (undone !== undefined) return <Undone undone={undone} />;
  if (!isAccepted || !me.may('undoImport')) return null;
  const undo = async (reason: string): Promise<void> => {
    const sent = await send(UndoImportDocument, (key) => ({ key, id, reason }));
    if (sent === undefined) return;
    setUndone(sent.undoImport);
    reload();
  };
  return (
    <section aria-labelledby="undo-title">
      <h2 id="undo-title">Take the import back</h2>
      <p className="hint">
        This drafts a change set with the inverse of what was accepted. Records that were edited
        since are listed, and left as they are.
      </p>
      {isOpen ? (
        <ReasonForm
          label="Why it is taken back"
          action="Draft the inverse"
          isSending={isSending}
          error={error}
          confirm={undo}
          close={() => {
            setIsOpen(false);
          }}
        />
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          Take back …
        </button>
      )}
    </section>
  );
}

interface UndoneProps {
  readonly undone: UndoImportMutation['undoImport'];
}

function Undone({ undone: { changeSet, edited } }: UndoneProps) {
  return (
    <section aria-labelledby="undone-title" role="status">
      <h2 id="undone-title">Taken back</h2>
      <p>
        {changeSet === null ? (
          'Nothing of the import is left to take back.'
        ) : (
          <>
            The inverse is a draft: <a href={toReview(changeSet.id)}>review and accept it</a>.
          </>
        )}
      </p>
      {edited.length > 0 && (
        <>
          <h3>
            Edited since, and left as they are <span className="count">{edited.length}</span>
          </h3>
          <ul className="value-list">
            {edited.map(({ section, id, fields }) => (
              <li key={`${section} ${id}`}>
                <a href={toHistory(section, id)}>
                  <code>{id}</code>
                </a>
                {fields.length > 0 && `: ${fields.map(describePath).join('; ')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
