/**
 * An autocomplete field for records. It accepts a choice from the list or an exact name, and shows
 * a message for anything else.
 */
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Field } from './field.js';
import type { Found } from './found.js';
import { isCalled } from './is-called.js';

interface PickerProps extends Field {
  /** Finds matches, best first. A new function repeats the search. */
  readonly find: (text: string) => Promise<readonly Found[]>;
  /** The chosen values, which can be removed. */
  readonly children: ReactNode;
  readonly placeholder: string;
  /** The placeholder once something is chosen. */
  readonly nextPlaceholder?: string;
  /** What is picked, such as "actor". */
  readonly noun: string;
  /** Maximum number of choices. */
  readonly max?: number;
}

/** Debounce of typing. */
const PAUSE_MS = 200;

export function Picker(props: PickerProps) {
  const { label, values, setValues, find, children, placeholder, noun, max = 10 } = props;
  const { nextPlaceholder = 'and …' } = props;
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<string>();
  const [isFocused, setIsFocused] = useState(false);
  const found = useFound(text, find);
  const id = useId();
  const isOpen = isFocused && found.length > 0;
  const optionId = (index: number): string => `${id}-${String(index)}`;
  const change = (value: string): void => {
    setText(value);
    setActive(-1);
    setProblem(undefined);
  };
  const choose = (record: Found): void => {
    change('');
    setValues([...new Set([...values, record.id])]);
  };
  const chooseTyped = async (wanted: string): Promise<void> => {
    const records = await find(wanted);
    const exact = records.filter((record) => isCalled(wanted, record));
    const [only] = exact;
    if (only !== undefined && exact.length === 1) choose(only);
    else if (records.length === 0) setProblem(`There is no ${noun} called “${wanted}”.`);
    else setProblem(`No ${noun} is called exactly “${wanted}”. Choose one from the list.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && isOpen) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Escape') change('');
    else if (event.key === 'Enter') {
      const record = found[active];
      if (record !== undefined) choose(record);
      // Without an answer the field stays as it is; the page itself says what is wrong.
      else if (text.trim() !== '') chooseTyped(text.trim()).catch(() => undefined);
    }
  };
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-found` : undefined}
        aria-activedescendant={active >= 0 && isOpen ? optionId(active) : undefined}
        aria-invalid={problem !== undefined}
        value={text}
        autoComplete="off"
        placeholder={values.length === 0 ? placeholder : nextPlaceholder}
        disabled={values.length >= max}
        onChange={({ target }) => {
          change(target.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setIsFocused(true);
        }}
        onBlur={() => {
          setIsFocused(false);
        }}
      />
      {isOpen && (
        <ul id={`${id}-found`} role="listbox" aria-label="Matches">
          {found.map((record, index) => (
            <li
              key={record.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              // Keeps the focus in the field.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(record);
              }}
            >
              {record.name}
            </li>
          ))}
        </ul>
      )}
      {problem !== undefined && (
        <span className="field-help" role="status">
          {problem}
        </span>
      )}
      {values.length > 0 && children}
    </div>
  );
}

const NOTHING: readonly Found[] = [];

/** Matches for the current text; matches of an earlier text must not be offered. */
function useFound(text: string, find: PickerProps['find']): readonly Found[] {
  const [answer, setAnswer] = useState({ wanted: '', records: NOTHING });
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      find(wanted).then(
        (records) => {
          if (isCurrent) setAnswer({ wanted, records });
        },
        // The field works without suggestions, and the page itself reports the failure.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, find]);
  return wanted !== '' && answer.wanted === wanted ? answer.records : NOTHING;
}
