/** Picks values that positions have, such as publishers, by part of their name. */
import { useCallback } from 'react';
import { CountedValuesDocument, type PositionKey } from '../../generated/graphql.js';
import { askDocument } from '../../api/ask-document.js';
import { useAnswer } from '../api/use-answer.js';
import { Chips } from '../../picker/chips.js';
import type { Field } from '../../picker/field.js';
import { Picker } from '../../picker/picker.js';

const SHOWN = 12;
/** "Chinese" finds "zh" too. */
const languages = new Intl.DisplayNames('en', { type: 'language' });

interface CountedPickerProps extends Field {
  readonly by: Extract<PositionKey, 'LANGUAGE' | 'STATEMENT_FORM' | 'PUBLISHER'>;
  /** What is picked, such as "publisher". */
  readonly noun: string;
}

export function CountedPicker({ by, ...field }: CountedPickerProps) {
  const find = useCallback(async (text: string) => findValues(by, text), [by]);
  return (
    <Picker {...field} find={find} placeholder="any">
      <ValueChips by={by} values={field.values} setValues={field.setValues} />
    </Picker>
  );
}

/** Most positions first. */
async function findValues(by: PositionKey, text: string) {
  const { countPositions } = await askDocument(CountedValuesDocument, { by: [by] });
  const wanted = text.toLowerCase();
  return countPositions.groups
    .flatMap(({ values }) => values)
    .map(({ value, label }) => ({ id: value, name: nameOf(by, value, label) }))
    .filter(({ id, name }) => [id, name].some((each) => each.toLowerCase().includes(wanted)))
    .slice(0, SHOWN);
}

function ValueChips({
  by,
  values,
  setValues,
}: Pick<CountedPickerProps, 'by' | 'values' | 'setValues'>) {
  const { data } = useAnswer(CountedValuesDocument, { by: [by] });
  const known = new Map(
    data?.countPositions.groups
      .flatMap((group) => group.values)
      .map(({ value, label }) => [value, label]),
  );
  return (
    <Chips
      values={values}
      nameOf={(value) => nameOf(by, value, known.get(value) ?? value)}
      setValues={setValues}
    />
  );
}

function nameOf(by: PositionKey, value: string, label: string): string {
  return by === 'LANGUAGE' ? nameLanguage(value) : label;
}

/** A tag from a URL may be invalid. */
function nameLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
