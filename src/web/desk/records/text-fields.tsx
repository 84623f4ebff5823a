/** Fields with one text, number or date, or one on each line. */
import { useState } from 'react';
import type { FieldProps } from './field-props.js';
import { FieldFrame } from './field-frame.js';
import { useForm } from './form-context.js';
import { textsOf } from './json.js';

/** Sentences and quotations, which need more than a line. */
const LONG = new Set([
  'asserts',
  'exact',
  'note',
  'prefix',
  'quote',
  'sourceCheckNote',
  'status',
  'suffix',
  'summary',
]);

export function TextField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  const text = typeof value === 'string' ? value : '';
  return (
    <FieldFrame field={field} path={path}>
      {(attributes) => {
        const shared = {
          ...attributes,
          value: text,
          readOnly: isReadOnly,
          onChange: ({ target }: { readonly target: { readonly value: string } }) => {
            setValue(target.value);
          },
        };
        if (LONG.has(field.name)) return <textarea {...shared} rows={2} />;
        return (
          <input
            {...shared}
            type={field.type === 'URL' ? 'url' : 'text'}
            placeholder={field.type === 'PARTIAL_DATE' ? '2021-11-25' : undefined}
          />
        );
      }}
    </FieldFrame>
  );
}

/** One value on each line. */
export function LinesField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  const lines = textsOf(value);
  // Has empty lines and spaces while they are typed, which the value has not.
  const [typed, setTyped] = useState('');
  const text = isSameList(readLines(typed), lines) ? typed : lines.join('\n');
  return (
    <FieldFrame field={field} path={path} more="One on each line. ">
      {(attributes) => (
        <textarea
          {...attributes}
          rows={Math.max(2, lines.length + 1)}
          readOnly={isReadOnly}
          value={text}
          onChange={({ target }) => {
            setTyped(target.value);
            setValue(readLines(target.value));
          }}
        />
      )}
    </FieldFrame>
  );
}

function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}

export function NumberField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  return (
    <FieldFrame field={field} path={path}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          step={1}
          readOnly={isReadOnly}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => {
            setValue(target.value === '' ? undefined : target.valueAsNumber);
          }}
        />
      )}
    </FieldFrame>
  );
}
