/** A Plot drawing as wide as its place, without inline styles, and in terms that screen readers know. */
import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';

interface DrawingProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly draw: (width: number) => PlotOptions;
  /** Narrower places scroll: labels stay readable on a telephone. */
  readonly minWidth?: number;
}

export function Drawing({ label, draw, minWidth = 320 }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const { current } = frame;
    if (current === null || width === 0) return;
    const drawn = plot({ ...draw(Math.max(width, minWidth)), ariaLabel: label });
    repair(drawn);
    current.replaceChildren(drawn);
  }, [draw, label, width, minWidth]);
  return <div className="drawing" ref={frame} tabIndex={0} role="region" aria-label={label} />;
}

function repair(drawn: Element): void {
  // The page's policy lets no inline style through; what Plot's says stands in figure.css.
  for (const style of drawn.querySelectorAll('style')) style.remove();
  // ARIA allows a name only where there is a role (axe: aria-prohibited-attr); links have theirs.
  for (const element of [drawn, ...drawn.querySelectorAll('[aria-label]:not(a)')]) {
    element.setAttribute('role', element.childElementCount > 0 ? 'group' : 'img');
  }
}
