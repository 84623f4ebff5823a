/** How a position counts that several made together. */

/** Once for each, in shares that add up to one, or once for all of them as one. */
export const jointCountings = ['SPLIT', 'FRACTIONAL', 'WHOLE'] as const;
export type JointCounting = (typeof jointCountings)[number];

/** Between ids that are one text; no id has one. */
export const SEPARATOR = ' ';
