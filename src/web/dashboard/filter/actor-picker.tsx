/** Actors, found by their names. */
import { useCallback } from 'react';
import { ActorNamesDocument, FindActorsDocument, type ActorType } from '../../generated/graphql.js';
import { askDocument } from '../api/ask-document.js';
import { useAnswer } from '../api/use-answer.js';
import { Chips } from './chips.js';
import type { Field } from './field.js';
import { Picker } from './picker.js';

/** Who takes positions or is aimed at; initiatives are found elsewhere. */
const TYPES: readonly ActorType[] = [
  'STATE',
  'BLOC',
  'AGENCY',
  'SPOKESPERSON',
  'ORGANIZATION',
  'GROUP',
];
const SHOWN = 12;

interface ActorPickerProps extends Field {
  /** How many may be chosen. */
  readonly max?: number;
  readonly types?: readonly ActorType[];
}

export function ActorPicker({ types = TYPES, ...field }: ActorPickerProps) {
  const find = useCallback(
    async (name: string) => {
      const { actors } = await askDocument(FindActorsDocument, { name, types, first: SHOWN });
      return actors.nodes;
    },
    [types],
  );
  return (
    <Picker {...field} find={find} placeholder="anybody">
      <ActorChips values={field.values} setValues={field.setValues} />
    </Picker>
  );
}

function ActorChips({ values, setValues }: Pick<Field, 'values' | 'setValues'>) {
  const { data } = useAnswer(ActorNamesDocument, { ids: values });
  const nodes = data?.nodes ?? [];
  const nameOf = (value: string): string => {
    const node = nodes.find((each) => each?.id === value);
    return node != null && 'name' in node ? node.name : value;
  };
  return <Chips values={values} nameOf={nameOf} setValues={setValues} />;
}
