/**
 * A way to correct the record of a page: at the desk, for those who may, or as a file, which a curator can
 * load there. Nothing is written by readers.
 */
import { useState } from 'react';
import { CorrectThisDocument, type CorrectThisQuery } from '../../generated/graphql.js';
import { printProposal, sectionOfId } from '../../proposal/print-proposal.js';
import { useAnswer } from '../api/use-answer.js';
import { saveFile } from '../figure/save-file.js';
import { Answered } from '../frame/answered.js';

interface CorrectThisProps {
  /** Id of a record of its own: the statement of a position, an actor, an initiative. */
  readonly id: string;
}

export function CorrectThis({ id }: CorrectThisProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="correct-this"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>Correct this</summary>
      {isOpen && <Correction id={id} />}
    </details>
  );
}

function Correction({ id }: CorrectThisProps) {
  const asked = useAnswer(CorrectThisDocument, { id });
  return <Answered asked={asked}>{(data) => <Form id={id} data={data} />}</Answered>;
}

interface FormProps extends CorrectThisProps {
  readonly data: CorrectThisQuery;
}

function Form({ id, data: { record, dataset } }: FormProps) {
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const section = record?.section ?? sectionOfId(id);
  if (section === undefined) return null;
  const download = (): void => {
    const text = printProposal({
      section,
      id,
      page: window.location.href,
      datasetVersion: dataset.version,
      reason: reason.trim(),
      source: source.trim(),
      loaded:
        record?.revision == null ? undefined : { revision: record.revision, record: record.record },
    });
    const name = `correct-${id.replace(':', '-')}.json`;
    saveFile(name, new Blob([text], { type: 'application/json' }));
  };
  return (
    <>
      {record !== null && (
        <p>
          With an account:{' '}
          <a href={`/desk/records/${section.toLowerCase()}/${id}`}>edit it at the desk</a>.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          download();
        }}
      >
        <p>
          <label>
            What is wrong, and what should it say?
            <textarea
              rows={4}
              required
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
          </label>
        </p>
        <p>
          <label>
            URL of the page that says so
            <input
              type="url"
              value={source}
              onChange={({ target }) => {
                setSource(target.value);
              }}
            />
          </label>
        </p>
        <button type="submit" disabled={reason.trim() === ''}>
          Download the proposal
        </button>
      </form>
      <p className="figure-note">
        Nothing is sent. Give the file to the compilers; a curator loads it and decides.{' '}
        {record === null
          ? 'It names the record and the version of the data. This server keeps no history, so it holds no copy of the record.'
          : 'It holds the record as it is now; you may also change the fields in the file.'}
      </p>
    </>
  );
}
