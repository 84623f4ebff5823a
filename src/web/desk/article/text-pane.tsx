/** The text with the passages of acts and proposals; a click on one puts it in focus. */
import { useEffect, useRef, type RefObject } from 'react';
import type { Item } from './editor.js';

interface TextPaneProps {
  readonly text: string;
  readonly language: string | null;
  readonly items: readonly Item[];
  readonly focus: string | null;
  readonly paneRef: RefObject<HTMLDivElement | null>;
  readonly onFocus: (key: string) => void;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

export function TextPane({ text, language, items, focus, paneRef, onFocus }: TextPaneProps) {
  const focused = useRef<HTMLElement>(null);
  useEffect(() => {
    focused.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, items]);
  const segments = cutSegments(text, items);
  const first = segments.find((segment) => segment.items.some(({ key }) => key === focus));
  return (
    <div
      ref={paneRef}
      className="article-text"
      role="region"
      aria-label="Text"
      tabIndex={0}
      lang={language ?? undefined}
    >
      {segments.map((segment) => {
        const { start, end } = segment;
        const item = segment.items.find(({ key }) => key === focus) ?? segment.items[0];
        const words = text.slice(start, end);
        if (item === undefined) return words;
        const isFocused = item.key === focus;
        return (
          <mark
            key={start}
            ref={segment === first ? focused : undefined}
            className={item.act === null ? 'proposed' : `act ${tintOf(item)}`}
            data-focused={isFocused || undefined}
            onClick={() => {
              // A click at the end of a selection must not lose it.
              if (window.getSelection()?.isCollapsed !== false) onFocus(item.key);
            }}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

/** Passages may overlap: each part has all of its items. */
function cutSegments(text: string, items: readonly Item[]): readonly Segment[] {
  const placed = items.flatMap((item) => (item.span === null ? [] : [{ item, span: item.span }]));
  const cuts = new Set([0, text.length]);
  for (const { span } of placed) cuts.add(span.start).add(span.end);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const within = placed
      .filter(({ span }) => span.start <= start && span.end >= end)
      // The shortest first: it is the one that a click means.
      .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return { start, end, items: within.map(({ item }) => item) };
  });
}

/** The colours of kinds, as on the dashboard. */
export function tintOf({ act }: Item): string {
  const kind = act?.record.kind;
  return kind === 'ACCUSATION' || kind === 'DENIAL' || kind === 'PROPOSAL'
    ? kind.toLowerCase()
    : 'other';
}
