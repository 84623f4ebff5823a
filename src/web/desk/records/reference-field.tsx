/** A field that refers to other records, found by name. */
import { useCallback } from 'react';
import { Chips } from '../../picker/chips.js';
import { Picker } from '../../picker/picker.js';
import { useNames } from '../public/use-names.js';
import type { FieldProps } from './field-props.js';
import { FieldProblems } from './field-frame.js';
import { findReferences } from './find-references.js';
import { toFieldId } from './form-context.js';
import { textsOf } from './json.js';
import { labelOfField } from './record-words.js';

const MAX_REFERENCES = 300;

export function ReferenceField({ field, path, value, setValue }: FieldProps) {
  const { refersTo = [] } = field;
  const isList = field.type === 'REFERENCES';
  const values = isList ? textsOf(value) : typeof value === 'string' ? [value] : [];
  const kinds = refersTo.join(' ');
  const find = useCallback((text: string) => findReferences(kinds.split(' '), text), [kinds]);
  const names = useNames(values);
  const id = toFieldId(path);
  const choose = (chosen: readonly string[]): void => {
    // A single reference is replaced by the one that was chosen last.
    setValue(isList ? chosen : chosen.at(-1));
  };
  return (
    <div id={id} tabIndex={-1} className="form-field reference">
      <Picker
        label={`${labelOfField(field.name)}${field.isRequired === true ? ' (required)' : ''}`}
        values={values}
        setValues={choose}
        find={find}
        placeholder="name or id"
        {...(!isList && { nextPlaceholder: 'another name or id replaces it' })}
        noun={refersTo.join(', ').toLowerCase()}
        max={isList ? MAX_REFERENCES : 2}
      >
        <Chips
          values={values}
          nameOf={(each) => {
            const name = names.get(each);
            return name === undefined || name === each ? each : `${name} (${each})`;
          }}
          setValues={choose}
        />
      </Picker>
      <div className="hint">{field.describes}</div>
      <FieldProblems id={`${id}-problems`} path={path} />
    </div>
  );
}
