/** Assigns a pasted text to two coders. */
import { useState } from 'react';
import {
  AddTextDocument,
  CodersDocument,
  CreateTaskDocument,
  type Protocol,
} from '../../../generated/desk/graphql.js';
import { useDesk } from '../../api/use-desk.js';
import { useMutation } from '../../api/use-mutation.js';
import { protocolNames } from '../../tasks/task-words.js';

interface NewTaskProps {
  readonly created: () => void;
}

export function NewTask({ created }: NewTaskProps) {
  const { data } = useDesk(CodersDocument, {});
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [protocol, setProtocol] = useState<Protocol>('BLIND_UNASSISTED');
  const { send, isSending, error } = useMutation();
  const create = async (): Promise<void> => {
    const added = await send(AddTextDocument, (key) => ({ key, input: { text } }));
    if (added === undefined) return;
    const { sha256 } = added.addText;
    const made = await send(CreateTaskDocument, (key) => ({
      key,
      text: sha256,
      coders: chosen,
      protocol,
    }));
    if (made === undefined) return;
    setText('');
    setChosen([]);
    created();
  };
  return (
    <section aria-labelledby="new-task-title">
      <h2 id="new-task-title">New task</h2>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <label>
          Text
          <textarea
            rows={8}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        </label>
        <fieldset className="choice">
          <legend>Two coders</legend>
          {(data?.coders ?? []).map(({ pseudonym, name }) => (
            <label key={pseudonym}>
              <input
                type="checkbox"
                checked={chosen.includes(pseudonym)}
                onChange={({ target }) => {
                  setChosen(
                    target.checked
                      ? [...chosen, pseudonym]
                      : chosen.filter((each) => each !== pseudonym),
                  );
                }}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
        <p>
          <label>
            Protocol{' '}
            <select
              value={protocol}
              onChange={({ target }) => {
                // The options are the keys of this record.
                setProtocol(target.value as Protocol);
              }}
            >
              {Object.entries(protocolNames).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
        <button type="submit" disabled={isSending || text.trim() === '' || chosen.length !== 2}>
          Create the task
        </button>
        <p role="alert" className="problem-text">
          {error?.message}
        </p>
      </form>
    </section>
  );
}
