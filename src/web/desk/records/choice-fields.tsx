/** Fields with terms of a vocabulary, each with its meaning, and fields with yes or no. */
import { vocabularies } from '../../generated/desk/record-forms.js';
import type { FieldProps } from './field-props.js';
import { FieldFrame, FieldProblems } from './field-frame.js';
import { toFieldId, useForm } from './form-context.js';
import { textsOf } from './json.js';
import { labelOfField } from './record-words.js';

export function TermField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  const terms = vocabularies[field.vocabulary ?? '']?.terms ?? [];
  const chosen = terms.find(({ term }) => term === value);
  return (
    <FieldFrame
      field={field}
      path={path}
      more={
        chosen !== undefined && (
          <p className="meaning">
            <strong>{chosen.label}:</strong> {chosen.means}
          </p>
        )
      }
    >
      {(attributes) => (
        <select
          {...attributes}
          disabled={isReadOnly}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            setValue(target.value);
          }}
        >
          <option value="">not coded</option>
          {terms.map(({ term, label, means }) => (
            <option key={term} value={term} title={means}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

export function TermsField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  const terms = vocabularies[field.vocabulary ?? '']?.terms ?? [];
  const chosen = textsOf(value);
  const id = toFieldId(path);
  return (
    <fieldset id={id} tabIndex={-1} className="form-field terms" aria-describedby={`${id}-help`}>
      <legend>
        {labelOfField(field.name)}
        {field.isRequired === true && <span className="required"> required</span>}
      </legend>
      <div id={`${id}-help`} className="hint">
        {field.describes}
      </div>
      <div className="term-grid">
        {terms.map(({ term, label, means }) => (
          <label key={term} title={means}>
            <input
              type="checkbox"
              disabled={isReadOnly}
              checked={chosen.includes(term)}
              onChange={({ target }) => {
                const next = target.checked
                  ? [...chosen, term]
                  : chosen.filter((each) => each !== term);
                setValue(next);
              }}
            />{' '}
            {label}
          </label>
        ))}
      </div>
      {terms
        .filter(({ term }) => chosen.includes(term))
        .map(({ term, label, means }) => (
          <p key={term} className="hint meaning">
            <strong>{label}:</strong> {means}
          </p>
        ))}
      <FieldProblems id={`${id}-problems`} path={path} />
    </fieldset>
  );
}

export function BooleanField({ field, path, value, setValue }: FieldProps) {
  const { isReadOnly } = useForm();
  return (
    <FieldFrame field={field} path={path}>
      {(attributes) => (
        <select
          {...attributes}
          disabled={isReadOnly}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={({ target }) => {
            setValue(target.value === '' ? undefined : target.value === 'yes');
          }}
        >
          <option value="">not coded</option>
          <option value="yes">yes</option>
          <option value="no">no</option>
        </select>
      )}
    </FieldFrame>
  );
}
