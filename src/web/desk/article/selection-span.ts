/** The selected words of the text pane, as a span of its text. */
import type { Span } from './draft.js';

/** @param pane an element whose text content is exactly the text */
export function selectedSpan(pane: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null;
  return {
    start: offsetOf(pane, range.startContainer, range.startOffset),
    end: offsetOf(pane, range.endContainer, range.endOffset),
  };
}

function offsetOf(pane: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(pane, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
