/** A partial date: a year, a month or a day. It takes effect on blur or Enter. */
import { useEffect, useId, useState } from 'react';
import { PARTIAL_DATE } from '../state/position-filter.js';
import type { Field } from '../../picker/field.js';

export function DateField({ label, values, setValues }: Field) {
  const [given = ''] = values;
  const [text, setText] = useState(given);
  const id = useId();
  useEffect(() => {
    setText(given);
  }, [given]);
  const isReadable = text === '' || PARTIAL_DATE.test(text);
  const commit = (): void => {
    if (isReadable && text !== given) setValues(text === '' ? [] : [text]);
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        size={10}
        value={text}
        placeholder="2021-11"
        aria-invalid={!isReadable}
        aria-describedby={isReadable ? undefined : `${id}-help`}
        onChange={(event) => {
          setText(event.target.value.trim());
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {!isReadable && (
        <span id={`${id}-help`} className="field-help">
          Write 2021, 2021-11 or 2021-11-25
        </span>
      )}
    </p>
  );
}
