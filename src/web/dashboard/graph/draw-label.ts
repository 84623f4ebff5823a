/**
 * Labels on the canvas, outlined in the background colour so that edges do not run through them. A
 * label that would overlap another is left out. One that would leave the canvas moves to the other
 * side of its node, and is truncated if it does not fit there either.
 */
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { shorten } from './node-look.js';
import type { Theme } from './theme.js';

const RIM = 4;
const GAP = 4;
const MIN_LETTERS = 12;

type DrawnNode = Parameters<NodeLabelDrawingFunction>[1];
type LabelSettings = Parameters<NodeLabelDrawingFunction>[2];

export interface LabelDrawer {
  readonly drawLabel: NodeLabelDrawingFunction;
  /** For hovered and selected nodes: drawn over all others. */
  readonly drawStrongLabel: NodeLabelDrawingFunction;
  /** Call before each frame. Reserves only the place of the strong label, which is drawn last. */
  readonly begin: (
    context: CanvasRenderingContext2D,
    strong: DrawnNode | undefined,
    settings: LabelSettings,
  ) => void;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

const WEIGHT = '500';
const STRONG_WEIGHT = '700';

export function createLabelDrawer(theme: Theme): LabelDrawer {
  let taken: Box[] = [];
  const draw = (context: CanvasRenderingContext2D, { text, left, base }: Box): void => {
    context.lineJoin = 'round';
    context.lineWidth = RIM;
    context.strokeStyle = theme('--paper');
    context.strokeText(text, left, base);
    context.fillStyle = theme('--ink');
    context.fillText(text, left, base);
  };
  return {
    drawLabel: (context, node, settings) => {
      const box = place(context, node, settings, WEIGHT);
      if (box === undefined) return;
      if (taken.some((other) => overlap(box, other, settings.labelSize))) return;
      taken.push(box);
      draw(context, box);
    },
    drawStrongLabel: (context, node, settings) => {
      const box = place(context, node, settings, STRONG_WEIGHT);
      if (box !== undefined) draw(context, box);
    },
    begin: (context, strong, settings) => {
      const box = strong && place(context, strong, settings, STRONG_WEIGHT);
      taken = box === undefined ? [] : [box];
    },
  };
}

/** Sets the font, and finds the side of the node where its label fits. */
function place(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: DrawnNode,
  { labelSize, labelFont }: LabelSettings,
  weight: string,
): Box | undefined {
  if (label === null || label === '') return undefined;
  context.font = `${weight} ${String(labelSize)}px ${labelFont}`;
  const widthOf = (text: string): number => context.measureText(text).width;
  const before = x - size - GAP;
  const after = x + size + GAP;
  const roomBefore = before - GAP;
  const roomAfter = context.canvas.clientWidth - after - GAP;
  const isAfter = widthOf(label) <= roomAfter || roomAfter >= roomBefore;
  const text = fit(label, isAfter ? roomAfter : roomBefore, widthOf);
  const width = widthOf(text);
  const left = isAfter ? after : before - width;
  return { text, left, right: left + width, base: y + labelSize / 3 };
}

/** As much of a label as fits, but at least a few letters. */
function fit(label: string, room: number, widthOf: (text: string) => number): string {
  let text = label;
  for (let length = label.length; widthOf(text) > room && length > MIN_LETTERS; length -= 1) {
    text = shorten(label, length);
  }
  return text;
}

function overlap(one: Box, other: Box, height: number): boolean {
  return (
    Math.abs(one.base - other.base) < height && one.left < other.right && other.left < one.right
  );
}
