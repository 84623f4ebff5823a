/** Picks terms of a vocabulary; each choice is added as a chip that can be removed. */
import { useId } from 'react';
import { Chips } from '../../picker/chips.js';
import type { Field } from '../../picker/field.js';

interface WordPickerProps extends Field {
  readonly words: Readonly<Record<string, string>>;
  /** Maximum number of choices. */
  readonly max?: number;
}

export function WordPicker({ label, words, values, setValues, max = Infinity }: WordPickerProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value=""
        disabled={values.length >= max}
        onChange={(event) => {
          setValues([...values, event.target.value]);
        }}
      >
        <option value="">{values.length === 0 ? 'any' : 'add …'}</option>
        {Object.entries(words)
          .filter(([word]) => !values.includes(word))
          .map(([word, name]) => (
            <option key={word} value={word}>
              {name}
            </option>
          ))}
      </select>
      <Chips values={values} nameOf={(word) => words[word] ?? word} setValues={setValues} />
    </div>
  );
}
