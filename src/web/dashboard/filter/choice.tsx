/** Radio buttons for one of a few options. */
import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** The options, in the order shown. */
  readonly names: Readonly<Partial<Record<Value, string>>>;
  readonly value: Value;
  readonly setValue: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, names, value, setValue } = props;
  const group = useId();
  // The keys of this record are the values, by its type.
  const choices = Object.keys(names) as Value[];
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {choices.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={group}
            checked={each === value}
            onChange={() => {
              setValue(each);
            }}
          />{' '}
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}
