/** What coders knew when they coded. Figures are never pooled across protocols. */
export const protocols = {
  BLIND_UNASSISTED:
    "Each coded alone, from the text only: no proposals by the machine, nothing of the others' work.",
  BLIND_ASSISTED:
    "Each coded alone, and could take proposals by the machine. Nothing of the others' work was shown.",
  OPEN: "The coders could see each other's codings.",
} as const;
export type Protocol = keyof typeof protocols;

/** Under these, a coder sees nothing of the others' work. */
export const blindProtocols: readonly Protocol[] = ['BLIND_UNASSISTED', 'BLIND_ASSISTED'];
