/** Checkboxes for a few options. */
interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly setValues: (values: readonly Value[]) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, names, values, setValues } = props;
  // The keys of this record are the values, by its type.
  const choices = Object.keys(names) as Value[];
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {choices.map((each) => (
        <label key={each}>
          <input
            type="checkbox"
            checked={values.includes(each)}
            onChange={({ target }) => {
              setValues(
                choices.filter((choice) =>
                  choice === each ? target.checked : values.includes(choice),
                ),
              );
            }}
          />{' '}
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}
