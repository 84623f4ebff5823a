/** Picks records of any type by full-text search. */
import { FindRecordsDocument, RecordNamesDocument } from '../../../generated/graphql.js';
import { askDocument } from '../../../api/ask-document.js';
import { useAnswer } from '../../api/use-answer.js';
import { Chips } from '../../../picker/chips.js';
import type { Field } from '../../../picker/field.js';
import { Picker } from '../../../picker/picker.js';
import { nameOf } from '../../record/record-name.js';

const SHOWN = 12;
const MAX_CHIP = 48;

export function RecordPicker(field: Field) {
  return (
    <Picker {...field} find={findRecords} placeholder="a name or word" noun="record">
      <RecordChips values={field.values} setValues={field.setValues} />
    </Picker>
  );
}

/** Searches for words that begin with the typed ones. */
async function findRecords(text: string) {
  const words = text
    .split(/\s+/)
    .map((word) => (/^[\p{L}\p{N}]{2,}$/u.test(word) ? `${word}*` : word));
  const { search } = await askDocument(FindRecordsDocument, {
    text: words.join(' '),
    first: SHOWN,
  });
  return search.hits.map(({ node }) => ({ id: node.id, name: nameOf(node) }));
}

function RecordChips({ values, setValues }: Pick<Field, 'values' | 'setValues'>) {
  const { data } = useAnswer(RecordNamesDocument, { ids: values });
  const name = (value: string): string => {
    const node = data?.nodes.find((each) => each?.id === value);
    const text = node == null ? value : nameOf(node);
    return text.length > MAX_CHIP ? `${text.slice(0, MAX_CHIP)} …` : text;
  };
  return <Chips values={values} nameOf={name} setValues={setValues} />;
}
