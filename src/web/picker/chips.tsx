/** The chosen values; a click removes one. */
interface ChipsProps {
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly setValues: (values: readonly string[]) => void;
}

export function Chips({ values, nameOf, setValues }: ChipsProps) {
  return values.map((value) => (
    <button
      key={value}
      type="button"
      className="chip"
      aria-label={`Remove ${nameOf(value)}`}
      onClick={() => {
        setValues(values.filter((other) => other !== value));
      }}
    >
      {nameOf(value)} <span aria-hidden>×</span>
    </button>
  ));
}
