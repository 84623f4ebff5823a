/**
 * What the rules know of a language: word lists, one file a language. `docs/proposals.md` says how to
 * add one.
 *
 * In each phrase `*` stands for any ending of a word, and ` … ` for up to eight words between two others
 * (`wies … zurück`).
 */
import type { agencyKinds } from '../../domain/ontology/vocabularies.js';

export type Phrases = readonly string[];

export interface LanguageRules {
  /** BCP 47. */
  readonly tag: string;
  /** Whether words are separated by spaces. */
  readonly hasSpaces: boolean;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Words that end in a point inside a sentence, without the point. */
  readonly abbreviations: Phrases;

  /** Forms of verbs of saying. What follows, or stands before, is what was said. */
  readonly say: Phrases;
  /** Forms that continue a report without a new subject: "adding", "noting". */
  readonly adding: Phrases;
  /** Forms of asking another side to do something. */
  readonly call: Phrases;
  /** Forms of refusing an allegation. */
  readonly deny: Phrases;
  /** Forms of accusing. */
  readonly accuse: Phrases;
  /** Forms of announcing a consequence. */
  readonly warn: Phrases;
  /** Forms that are an act themselves, with the verb in the passage: sanctions, backing, silence. */
  readonly act: Phrases;
  /** Words between a verb and what was said: "that". */
  readonly that: Phrases;
  /** Words before a source at the start of a sentence: "according to". */
  readonly accordingTo: Phrases;
  /** Words between verb and clause that say when, where and to whom: "on Thursday", "reporters". */
  readonly adjuncts: Phrases;
  /** Conjunctions at which a passage may be divided; the words after them begin the next one. */
  readonly splits: Phrases;
  /** Relative pronouns; their clause is a passage only with one of `modals`. */
  readonly relatives: Phrases;
  readonly modals: Phrases;

  /** Persons who speak: "spokesperson", "minister". */
  readonly persons: Phrases;
  /** Writings that speak: "report", "statement". */
  readonly writings: Phrases;
  /** Bodies named without more: "the ministry". */
  readonly bodies: Phrases;
  readonly pronouns: Phrases;
  /** Offices, by the kind of agency. */
  readonly offices: Readonly<Partial<Record<keyof typeof agencyKinds, Phrases>>>;
  /** Names of states besides those of `Intl.DisplayNames`, by ISO 3166-1 alpha-2: adjectives, capitals. */
  readonly states: Readonly<Record<string, Phrases>>;
  /** Names of blocs by id. */
  readonly blocs: Readonly<Record<string, Phrases>>;
  /** The state whose offices this language's media name without it; null if there is none. */
  readonly home: string | null;

  /** From Sunday. */
  readonly weekdays: readonly Phrases[];
  /** From January. */
  readonly months: readonly Phrases[];
  readonly today: Phrases;
  readonly yesterday: Phrases;

  /** Words in the first person, which show that a text is itself a statement. */
  readonly firstPerson: Phrases;
  /** Openings of headlines of statements: "Statement by", "Remarks". */
  readonly headlines: Phrases;
  /** Labels of a question and of an answer, before a colon. */
  readonly questions: Phrases;
  readonly answers: Phrases;
  /** Headings after which a statement has ended: "Background". */
  readonly ends: Phrases;

  /** Words by which a passage is prefilled as a denial or as a call; see the measured precision. */
  readonly cues: { readonly denial: Phrases; readonly call: Phrases };
}
