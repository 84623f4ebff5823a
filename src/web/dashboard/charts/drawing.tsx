/** A Plot drawing that fills its container, without inline styles and with valid ARIA roles. */
import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';

interface DrawingProps {
  /** Description for screen readers. */
  readonly label: string;
  readonly draw: (width: number) => PlotOptions;
  /** Narrower containers scroll, so that labels stay readable on a phone. */
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
  // The Content-Security-Policy forbids inline styles; figure.css replaces Plot's.
  for (const style of drawn.querySelectorAll('style')) style.remove();
  // ARIA allows a name only with a role (axe: aria-prohibited-attr); links have one.
  for (const element of [drawn, ...drawn.querySelectorAll('[aria-label]:not(a)')]) {
    element.setAttribute('role', element.childElementCount > 0 ? 'group' : 'img');
  }
}
