/** How to count a position that several actors made jointly. */

/** Once for each maker, in shares that add up to one, or once for all makers as a group. */
export const jointCountings = ['SPLIT', 'FRACTIONAL', 'WHOLE'] as const;
export type JointCounting = (typeof jointCountings)[number];

/** Separates ids that are joined into one string. */
export const SEPARATOR = ' ';
