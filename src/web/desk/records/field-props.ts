import type { FormField } from '../../generated/desk/record-forms.js';
import type { Json } from './json.js';

/** Props of every field of a form. */
export interface FieldProps {
  readonly field: FormField;
  /** Path inside the record, as the server prints it. */
  readonly path: string;
  readonly value: Json | undefined;
  /** Undefined removes the field. */
  readonly setValue: (value: Json | undefined) => void;
}
