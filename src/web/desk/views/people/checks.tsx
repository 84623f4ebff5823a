/** Checkboxes for a few words, such as roles. */
interface ChecksProps {
  readonly legend: string;
  readonly words: readonly string[];
  readonly values: readonly string[];
  readonly setValues: (values: readonly string[]) => void;
}

export function Checks({ legend, words, values, setValues }: ChecksProps) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {words.map((word) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={values.includes(word)}
            onChange={({ target }) => {
              setValues(
                words.filter((each) => (each === word ? target.checked : values.includes(each))),
              );
            }}
          />{' '}
          {word}
        </label>
      ))}
    </fieldset>
  );
}
