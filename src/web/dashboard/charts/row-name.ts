/** How the name of a row is printed over its bar: one line, cut where the drawing ends. Pure. */

/** Plot measures letters of plain weight; these are bold. */
const EM_PIXELS = 14;

export function nameOf(width: number) {
  return {
    textAnchor: 'start',
    fontWeight: 600,
    textOverflow: 'ellipsis',
    lineWidth: width / EM_PIXELS,
  } as const;
}
