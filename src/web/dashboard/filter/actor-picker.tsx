/** Picks actors by name. */
import { useCallback } from 'react';
import { FindActorsDocument, type ActorType } from '../../generated/graphql.js';
import { askDocument } from '../../api/ask-document.js';
import type { Field } from '../../picker/field.js';
import { LabelChips } from './label-chips.js';
import { Picker } from '../../picker/picker.js';

/** Types that take positions or are targets; initiatives have their own pages. */
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
  /** Maximum number of choices. */
  readonly max?: number;
  readonly types?: readonly ActorType[];
}

export function ActorPicker({ types = TYPES, ...field }: ActorPickerProps) {
  const find = useCallback(
    async (name: string) => {
      const { actors } = await askDocument(FindActorsDocument, { name, types, first: SHOWN });
      return actors.nodes.map(({ id, label, ...actor }) => ({
        id,
        name: label,
        alsoCalled: [
          actor.name,
          ...actor.aliases,
          ...('iso2' in actor ? [actor.iso2, actor.iso3] : []),
        ],
      }));
    },
    [types],
  );
  return (
    <Picker {...field} find={find} placeholder="anybody" noun="actor">
      <LabelChips values={field.values} setValues={field.setValues} />
    </Picker>
  );
}
