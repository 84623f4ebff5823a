/** What all fields of a form share. */
import { createContext, useContext } from 'react';
import type { ProblemFragment } from '../../generated/desk/graphql.js';

export interface FormContextValue {
  /** Problems of the record, by path inside it. */
  readonly problemsAt: (path: string) => readonly ProblemFragment[];
  readonly isReadOnly: boolean;
}

export const formContext = createContext<FormContextValue>({
  problemsAt: () => [],
  isReadOnly: false,
});

export function useForm(): FormContextValue {
  return useContext(formContext);
}

/** The element of a field, so that a problem can lead to it. */
export function toFieldId(path: string): string {
  return `field-${path.replace(/[^\w]+/g, '-')}`;
}
