/** Single-key commands of a view. They are off while the person types, and with a modifier. */
import { useEffectEvent, useLayoutEffect } from 'react';

/** @param commands by the value of `KeyboardEvent.key` */
export function useKeys(commands: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    if (command === undefined || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    command();
  });
  // Before the view is painted: a key that is pressed on sight must not be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

function isTyping({ altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}

/**
 * Moves the focus between the elements of a selector, in the order of the page.
 * @param step 1 for the next, -1 for the previous
 */
export function moveFocus(selector: string, step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>(selector)];
  const current = items.findIndex((item) => item.contains(document.activeElement));
  const next = current === -1 ? (step === 1 ? 0 : items.length - 1) : current + step;
  const item = items[Math.min(Math.max(next, 0), items.length - 1)];
  item?.focus();
  item?.scrollIntoView({ block: 'nearest' });
}
