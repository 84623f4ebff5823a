import { useEffect, useRef } from 'react';

/** Moves the focus to a new page, so that screen readers start at its top. */
export function useFocusOnNewPage(path: string): void {
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
