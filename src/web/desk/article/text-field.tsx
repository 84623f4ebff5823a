/** A field of one line, or of several. */
interface TextFieldProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly setValue: (value: string | null) => void;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isFixed?: boolean;
  /** Whether a value is required and there is none. */
  readonly isMissing?: boolean;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    setValue,
    hint,
    isLong = false,
    isFixed = false,
    isMissing = false,
  } = props;
  const change = (text: string): void => {
    setValue(text === '' ? null : text);
  };
  return (
    <label className={isMissing ? 'text-field is-missing' : 'text-field'}>
      <span>{label}</span>
      {isLong ? (
        <textarea
          rows={2}
          value={value ?? ''}
          onChange={({ target }) => {
            change(target.value);
          }}
        />
      ) : (
        <input
          value={value ?? ''}
          readOnly={isFixed}
          onChange={({ target }) => {
            change(target.value);
          }}
        />
      )}
      {hint !== undefined && <small className="hint">{hint}</small>}
    </label>
  );
}
