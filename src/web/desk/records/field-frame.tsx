/** Label, explanation and problems around one input. */
import type { ReactNode } from 'react';
import { useForm, toFieldId } from './form-context.js';
import type { FieldProps } from './field-props.js';
import { labelOfField } from './record-words.js';

interface FieldFrameProps extends Pick<FieldProps, 'field' | 'path'> {
  /** Receives the attributes that join the input to its label and texts. */
  readonly children: (attributes: InputAttributes) => ReactNode;
  /** More about the chosen value. */
  readonly more?: ReactNode;
}

export interface InputAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean | undefined;
}

export function FieldFrame({ field, path, children, more }: FieldFrameProps) {
  const id = toFieldId(path);
  const problems = useForm().problemsAt(path);
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {labelOfField(field.name)}
        {field.isRequired === true && <span className="required"> (required)</span>}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-help ${id}-problems`,
        'aria-invalid': problems.some(({ severity }) => severity === 'ERROR'),
        'aria-required': field.isRequired,
      })}
      <div id={`${id}-help`} className="hint">
        {more}
        {field.describes}
      </div>
      <FieldProblems id={`${id}-problems`} path={path} />
    </div>
  );
}

export function FieldProblems({ id, path }: { readonly id: string; readonly path: string }) {
  const problems = useForm().problemsAt(path);
  return (
    <div id={id}>
      {problems.map(({ code, message, remedy, severity }) => (
        <p key={`${code} ${message}`} className={`problem-text is-${severity.toLowerCase()}`}>
          {message} {remedy}
        </p>
      ))}
    </div>
  );
}
