/**
 * Node shapes in two forms: a path for legends and SVG, and a distance function for the shader.
 * Both have about radius 1 around the origin; y points up in the distance and down in the path.
 */
export type Shape =
  'disc' | 'ring' | 'triangle' | 'square' | 'frame' | 'diamond' | 'lozenge' | 'cross' | 'plus';

interface ShapeForm {
  readonly path: string;
  /** GLSL expression of `p`: distance from the outline, negative inside. */
  readonly distance: string;
  /** Drawn as an outline filled with the background colour. */
  readonly isHollow: boolean;
}

const DISC = 'M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0z';
const SQUARE = 'M-.85 -.85h1.7v1.7h-1.7z';
const DIAMOND = 'M0 -1.15 1.15 0 0 1.15 -1.15 0z';
const PLUS = 'M-.28 -1h.56v.72h.72v.56h-.72v.72h-.56v-.72h-.72v-.56h.72z';
const CROSS =
  'M-.91 -.51 -.51 -.91 0 -.4 .51 -.91 .91 -.51 .4 0 .91 .51 .51 .91 0 .4 -.51 .91 -.91 .51 -.4 0z';

const squareDistance = 'max(abs(p.x), abs(p.y)) - 0.85';
const diamondDistance = '(abs(p.x) + abs(p.y) - 1.15) * 0.7071';
const plusDistance = (x: string, y: string): string =>
  `min(max(abs(${x}) - 0.28, abs(${y}) - 1.0), max(abs(${y}) - 0.28, abs(${x}) - 1.0))`;

export const shapes: Readonly<Record<Shape, ShapeForm>> = {
  disc: { path: DISC, distance: 'length(p) - 1.0', isHollow: false },
  ring: { path: DISC, distance: 'length(p) - 1.0', isHollow: true },
  triangle: {
    path: 'M0 -1.15 1.04 .65 -1.04 .65z',
    distance: 'max(abs(p.x) * 0.866 + p.y * 0.5 - 0.575, -p.y - 0.65)',
    isHollow: false,
  },
  square: { path: SQUARE, distance: squareDistance, isHollow: false },
  frame: { path: SQUARE, distance: squareDistance, isHollow: true },
  diamond: { path: DIAMOND, distance: diamondDistance, isHollow: false },
  lozenge: { path: DIAMOND, distance: diamondDistance, isHollow: true },
  plus: { path: PLUS, distance: plusDistance('p.x', 'p.y'), isHollow: false },
  cross: {
    path: CROSS,
    distance: plusDistance('(p.x + p.y) * 0.7071', '(p.x - p.y) * 0.7071'),
    isHollow: false,
  },
};

/** Width of a hollow shape's outline, as a fraction of its radius. */
export const OUTLINE = 0.3;
