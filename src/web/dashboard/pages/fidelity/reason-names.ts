/** The reasons of differences, as the page names them. */
import type { FidelityReason } from '../../../generated/graphql.js';

export const reasonNames: Readonly<Record<FidelityReason, string>> = {
  HEDGE_DROPPED: 'hedge dropped',
  HEDGE_ADDED: 'hedge added',
  WORDS_DIFFER: 'words differ',
  REPORTED_SPEECH: 'reported, not quoted',
  TRANSLATED: 'translated',
};

export const reasonOrder: readonly FidelityReason[] = [
  'HEDGE_DROPPED',
  'HEDGE_ADDED',
  'WORDS_DIFFER',
  'REPORTED_SPEECH',
  'TRANSLATED',
];
