/** Kinds of position in the four groups that have a colour and a shape of their own. */

export type KindGroup = 'accusation' | 'denial' | 'proposal' | 'other';

export const KIND_GROUPS: readonly KindGroup[] = ['accusation', 'denial', 'proposal', 'other'];

export const groupColours: Readonly<Record<KindGroup, string>> = {
  accusation: 'var(--accusation)',
  denial: 'var(--denial)',
  proposal: 'var(--proposal)',
  other: 'var(--other)',
};

/** Shapes of Plot, so that no one has to tell colours apart. */
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
