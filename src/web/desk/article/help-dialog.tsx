/** All keys of the article view, and whether they are on. */
import { useEffect, useRef } from 'react';
import { positionKindMeanings, positionKindWords } from '../../generated/words.js';
import { kindKeys } from './keys.js';

interface HelpDialogProps {
  readonly hasKeys: boolean;
  readonly setHasKeys: (hasKeys: boolean) => void;
  readonly close: () => void;
}

const KEYS: readonly (readonly [string, string])[] = [
  ['J K', 'next and previous act or proposal'],
  ['Enter', 'take a proposal; any code takes it too'],
  ['X', 'drop a proposal, or remove an act'],
  ['N', 'new act from the selected words, or from the next clause'],
  ['[ ]', 'move the start or the end of the passage outwards by a word; with Alt inwards'],
  ['{ }', 'the same by a clause'],
  ['1–5', 'what it answers; then the letter of the relation'],
  ['H B', 'hedge and basis of an accusation; then a digit'],
  ['O', 'conduct of an accusation, one or more; then a digit or letter'],
  ['F', 'form of a denial, then a digit; with Shift what it contests'],
  ['G', 'against the same as the act before; again: against nobody; with Shift picks the targets'],
  ['E', 'edit the sentence; with Shift the facts of the statement; Esc returns'],
  ['T', 'next statement; with Shift moves the act there'],
  ['U', 'undo'],
  ['Ctrl+Enter', 'save now'],
  ['?', 'this help'],
];

export function HelpDialog({ hasKeys, setHasKeys, close }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">Keys</h2>
      <label className="inline">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ target }) => {
            setHasKeys(target.checked);
          }}
        />{' '}
        Single keys are commands. Everything has a button too.
      </label>
      <table>
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Kinds</h3>
      <table>
        <tbody>
          {Object.entries(kindKeys).map(([kind, key]) => (
            <tr key={kind}>
              <td>
                <kbd>{key.toUpperCase()}</kbd>
              </td>
              <td>
                {/* The keys are those of the vocabulary. */}
                <strong>{positionKindWords[kind as keyof typeof positionKindWords]}</strong>{' '}
                {positionKindMeanings[kind as keyof typeof positionKindMeanings]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
