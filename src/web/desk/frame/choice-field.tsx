/** One term of a vocabulary. */
interface ChoiceFieldProps<Term extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Term, string>>;
  readonly value: Term | null | undefined;
  readonly setValue: (value: Term | null) => void;
  /** Keys of the terms, shown beside them. */
  readonly keys?: Readonly<Record<Term, string>>;
}

export function ChoiceField<Term extends string>(props: ChoiceFieldProps<Term>) {
  const { label, words, value, setValue, keys } = props;
  const terms = Object.keys(words) as Term[];
  return (
    <label className="choice-field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => {
          setValue(terms.find((term) => term === target.value) ?? null);
        }}
      >
        <option value="">not coded</option>
        {terms.map((term) => (
          <option key={term} value={term}>
            {words[term]}
            {keys === undefined ? '' : ` (${keys[term].toUpperCase()})`}
          </option>
        ))}
      </select>
    </label>
  );
}
