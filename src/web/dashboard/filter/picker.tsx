/** Records, found as they are typed; one of the list, once its name is whole, is chosen. */
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Field } from './field.js';

export interface Found {
  readonly id: string;
  readonly name: string;
}

interface PickerProps extends Field {
  /** Asks for what fits the text. A new function asks anew. */
  readonly find: (text: string) => Promise<readonly Found[]>;
  /** What was chosen, to be taken away again. */
  readonly children: ReactNode;
  readonly placeholder: string;
  /** How many may be chosen. */
  readonly max?: number;
}

/** Typing on goes before asking. */
const PAUSE_MS = 200;

export function Picker(props: PickerProps) {
  const { label, values, setValues, find, children, placeholder, max = 10 } = props;
  const [text, setText] = useState('');
  const found = useFound(text, find);
  const id = useId();
  const choose = (name: string): void => {
    const record = found.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (record === undefined) return;
    setText('');
    setValues([...new Set([...values, record.id])]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-found`}
        value={text}
        autoComplete="off"
        placeholder={values.length === 0 ? placeholder : 'and …'}
        disabled={values.length >= max}
        onChange={({ target, nativeEvent }) => {
          setText(target.value);
          // What came from the list came whole; what is typed may still go on.
          if (!(nativeEvent instanceof InputEvent) || isReplacement(nativeEvent)) {
            choose(target.value);
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(found.length === 1 ? (found[0]?.name ?? '') : text);
        }}
      />
      <datalist id={`${id}-found`}>
        {found.map((record) => (
          <option key={record.id} value={record.name} />
        ))}
      </datalist>
      {values.length > 0 && children}
    </div>
  );
}

function isReplacement({ inputType }: InputEvent): boolean {
  return inputType === 'insertReplacementText';
}

function useFound(text: string, find: PickerProps['find']): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') {
      setFound([]);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      find(wanted).then(
        (records) => {
          if (isCurrent) setFound(records);
        },
        // Without suggestions the field stays usable; the page itself says what is wrong.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, find]);
  return found;
}
