/** Turns key presses of the article view into commands. */
import { useEffect, useEffectEvent } from 'react';
import { readKey, type Command, type Pending, type Stroke } from './keys.js';

interface KeyHandlers {
  readonly isOn: boolean;
  readonly pending: Pending | null;
  readonly setPending: (pending: Pending | null) => void;
  readonly run: (command: Command) => void;
  /** Leaves a field. */
  readonly leave: () => void;
}

export function useKeys({ isOn, pending, setPending, run, leave }: KeyHandlers): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    // A modal dialog has keys of its own.
    if (target?.closest('dialog') != null) return;
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isField = target?.closest('input, textarea, select') != null;
    if (isField && !isSave) {
      // In a picker Escape first clears what was typed.
      const isPicking = target instanceof HTMLInputElement && target.role === 'combobox';
      if (event.key === 'Escape' && !(isPicking && target.value !== '')) leave();
      return;
    }
    if (!isOn && !isSave) return;
    // Enter on a button or link is a click.
    if (event.key === 'Enter' && !isSave && target?.closest('button, a, summary') != null) return;
    const meaning = readKey(toStroke(event), pending);
    if (meaning === undefined) return;
    event.preventDefault();
    switch (meaning.type) {
      case 'PENDING':
        setPending(meaning.pending);
        break;
      case 'CANCELLED':
        setPending(null);
        break;
      case 'COMMAND':
        setPending(null);
        run(meaning.command);
        break;
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** On many keyboards brackets need AltGr, which is no command. */
function toStroke(event: KeyboardEvent): Stroke {
  const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
  const isAltGraph = event.getModifierState('AltGraph');
  return {
    key,
    code,
    shiftKey,
    metaKey,
    altKey: altKey && !isAltGraph,
    ctrlKey: ctrlKey && !isAltGraph,
  };
}
