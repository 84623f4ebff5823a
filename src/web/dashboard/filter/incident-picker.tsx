/** Picks incidents by name. */
import { FindIncidentsDocument } from '../../generated/graphql.js';
import { askDocument } from '../../api/ask-document.js';
import type { Field } from '../../picker/field.js';
import { LabelChips } from './label-chips.js';
import { Picker } from '../../picker/picker.js';

const SHOWN = 12;

interface IncidentPickerProps extends Field {
  /** Maximum number of choices. */
  readonly max?: number;
}

export function IncidentPicker(field: IncidentPickerProps) {
  return (
    <Picker {...field} find={findIncidents} placeholder="anything" noun="incident">
      <LabelChips values={field.values} setValues={field.setValues} />
    </Picker>
  );
}

async function findIncidents(name: string) {
  const { incidents } = await askDocument(FindIncidentsDocument, { name, first: SHOWN });
  return incidents.nodes.map(({ id, label }) => ({ id, name: label }));
}
