/** Kinds of position in four groups, each with its own colour and shape. */

export type KindGroup = 'accusation' | 'denial' | 'proposal' | 'other';

export const KIND_GROUPS: readonly KindGroup[] = ['accusation', 'denial', 'proposal', 'other'];

export const groupColours: Readonly<Record<KindGroup, string>> = {
  accusation: 'var(--accusation)',
  denial: 'var(--denial)',
  proposal: 'var(--proposal)',
  other: 'var(--other)',
};

/** Plot symbols, so that colour is never the only distinction. */
export const groupSymbols = {
  accusation: 'triangle',
  denial: 'circle',
  proposal: 'square',
  other: 'diamond',
} as const satisfies Readonly<Record<KindGroup, string>>;

/** @param kind a PositionKind as it came from the API */
export function toKindGroup(kind: string): KindGroup {
  const name = kind.toLowerCase();
  return KIND_GROUPS.find((group) => group === name) ?? 'other';
}
