/** The name of a row above its bar: one line, truncated to the width of the drawing. Pure. */

/** Plot measures regular weight; these names are bold. */
const EM_PIXELS = 14;

export function nameOf(width: number) {
  return {
    textAnchor: 'start',
    fontWeight: 600,
    textOverflow: 'ellipsis',
    lineWidth: width / EM_PIXELS,
  } as const;
}
