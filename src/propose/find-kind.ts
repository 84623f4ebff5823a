/**
 * The kind of a passage, where cue words were measured to be reliable: denial and call alone. Of all other
 * kinds fewer than half would be right.
 */
import type { ReportType } from './find-reports.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, firstMatch } from './languages/phrases.js';

export interface FoundKind {
  readonly kind: 'DENIAL' | 'CALL' | undefined;
  /** The words that show it, or else the verb that reports the passage. */
  readonly cue: string | undefined;
}

export function findKind(
  exact: string,
  report: { readonly type: ReportType; readonly verb: string },
  rules: LanguageRules,
): FoundKind {
  const verb = report.verb === '' ? undefined : report.verb;
  // The verb says what the speaker does; the words may speak of what others do.
  if (report.type === 'call') return { kind: 'CALL', cue: verb };
  if (report.type === 'deny') return { kind: 'DENIAL', cue: verb };
  const call = firstMatch(compilePhrases(rules, rules.cues.call), exact);
  if (call !== undefined) return { kind: 'CALL', cue: call[0] };
  const denial = firstMatch(compilePhrases(rules, rules.cues.denial), exact);
  if (denial !== undefined) return { kind: 'DENIAL', cue: denial[0] };
  return { kind: undefined, cue: verb };
}
