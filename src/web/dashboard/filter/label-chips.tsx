/** The chosen records by label; unknown ones by id. */
import { ActorNamesDocument } from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { Chips } from '../../picker/chips.js';
import type { Field } from '../../picker/field.js';

export function LabelChips({ values, setValues }: Pick<Field, 'values' | 'setValues'>) {
  const { data } = useAnswer(ActorNamesDocument, { ids: values });
  const nameOf = (value: string): string =>
    data?.nodes.find((each) => each?.id === value)?.label ?? value;
  return <Chips values={values} nameOf={nameOf} setValues={setValues} />;
}
