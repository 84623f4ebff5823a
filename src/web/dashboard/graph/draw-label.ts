/**
 * Names of records on the canvas, with a rim of paper so that lines do not run through them. A name
 * that would cover another is left out; one that would leave the picture stands on the other side.
 */
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Theme } from './theme.js';

const RIM = 4;
const GAP = 4;

export interface LabelDrawer {
  readonly drawLabel: NodeLabelDrawingFunction;
  /** Of what is pointed at or chosen: over all others. */
  readonly drawStrongLabel: NodeLabelDrawingFunction;
  /** Before each picture: nothing is taken yet. */
  readonly clear: () => void;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

export function createLabelDrawer(theme: Theme): LabelDrawer {
  let taken: Box[] = [];
  const createDraw =
    (weight: string, mayCover: boolean): NodeLabelDrawingFunction =>
    (context, { x, y, size, label }, { labelSize, labelFont }) => {
      if (label === null || label === '') return;
      context.font = `${weight} ${String(labelSize)}px ${labelFont}`;
      const { width } = context.measureText(label);
      const isOutside = x + size + GAP + width > context.canvas.clientWidth;
      const left = isOutside ? Math.max(GAP, x - size - GAP - width) : x + size + GAP;
      const box = { left, right: left + width, base: y + labelSize / 3 };
      if (!mayCover && taken.some((other) => overlap(box, other, labelSize))) return;
      taken.push(box);
      context.lineJoin = 'round';
      context.lineWidth = RIM;
      context.strokeStyle = theme('--paper');
      context.strokeText(label, left, box.base);
      context.fillStyle = theme('--ink');
      context.fillText(label, left, box.base);
    };
  return {
    drawLabel: createDraw('500', false),
    drawStrongLabel: createDraw('700', true),
    clear: () => {
      taken = [];
    },
  };
}

function overlap(one: Box, other: Box, height: number): boolean {
  return (
    Math.abs(one.base - other.base) < height && one.left < other.right && other.left < one.right
  );
}
