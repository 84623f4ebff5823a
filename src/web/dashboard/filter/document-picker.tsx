/** Picks documents by title. */
import { FindDocumentsDocument } from '../../generated/graphql.js';
import { askDocument } from '../../api/ask-document.js';
import type { Field } from '../../picker/field.js';
import { LabelChips } from './label-chips.js';
import { Picker } from '../../picker/picker.js';

const SHOWN = 12;

export function DocumentPicker(field: Field) {
  return (
    <Picker {...field} find={findDocuments} placeholder="words of the title" noun="document">
      <LabelChips values={field.values} setValues={field.setValues} />
    </Picker>
  );
}

async function findDocuments(title: string) {
  const { documents } = await askDocument(FindDocumentsDocument, { title, first: SHOWN });
  return documents.nodes.map(({ id, label }) => ({ id, name: label }));
}
