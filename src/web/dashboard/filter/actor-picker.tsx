/** Actors, found as their name is typed; a name of the list, once it is whole, is chosen. */
import { useEffect, useId, useState } from 'react';
import {
  ActorNamesDocument,
  FindActorsDocument,
  type ActorType,
  type FindActorsQuery,
} from '../../generated/graphql.js';
import { askDocument } from '../api/ask-document.js';
import { useAnswer } from '../api/use-answer.js';
import { Chips } from './chips.js';
import type { Field } from './field.js';

/** Who takes positions or is aimed at; initiatives are found elsewhere. */
const TYPES: readonly ActorType[] = [
  'STATE',
  'BLOC',
  'AGENCY',
  'SPOKESPERSON',
  'ORGANIZATION',
  'GROUP',
];
const SHOWN = 12;
/** Typing on goes before asking. */
const PAUSE_MS = 200;

type Found = FindActorsQuery['actors']['nodes'];

interface ActorPickerProps extends Field {
  /** How many may be chosen. */
  readonly max?: number;
  readonly types?: readonly ActorType[];
}

export function ActorPicker(props: ActorPickerProps) {
  const { label, values, setValues, max = 10, types = TYPES } = props;
  const [text, setText] = useState('');
  const found = useFoundActors(text, types);
  const id = useId();
  const choose = (name: string): void => {
    const actor = found.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (actor === undefined) return;
    setText('');
    setValues([...new Set([...values, actor.id])]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-found`}
        value={text}
        autoComplete="off"
        placeholder={values.length === 0 ? 'anybody' : 'and …'}
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
        {found.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
      {values.length > 0 && <ActorChips values={values} setValues={setValues} />}
    </div>
  );
}

function isReplacement({ inputType }: InputEvent): boolean {
  return inputType === 'insertReplacementText';
}

function ActorChips({ values, setValues }: Pick<Field, 'values' | 'setValues'>) {
  const { data } = useAnswer(ActorNamesDocument, { ids: values });
  const nodes = data?.nodes ?? [];
  const nameOf = (value: string): string => {
    const node = nodes.find((each) => each?.id === value);
    return node != null && 'name' in node ? node.name : value;
  };
  return <Chips values={values} nameOf={nameOf} setValues={setValues} />;
}

function useFoundActors(text: string, types: readonly ActorType[]): Found {
  const [found, setFound] = useState<Found>([]);
  useEffect(() => {
    const name = text.trim();
    if (name === '') {
      setFound([]);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      askDocument(FindActorsDocument, { name, types, first: SHOWN }).then(
        ({ actors }) => {
          if (isCurrent) setFound(actors.nodes);
        },
        // Without suggestions the field stays usable; the page itself says what is wrong.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, types]);
  return found;
}
