/**
 * Words that show the form of a denial, by the tests of the codebook. English only; answers in other
 * languages, and all without such words, are left to a person.
 */
import { MAX_QUOTED_WORDS, countWords } from '../../../domain/text/quoted-words.js';

export interface ShownDenial {
  /** Codebook words. */
  readonly form: string;
  readonly contests: string;
  /** What is asserted, without adding to it. */
  readonly asserts: string;
  /** The words that show it. */
  readonly cue: string;
  /** The sentence with them; undefined if it is longer than a short quotation. */
  readonly exact: string | undefined;
}

/** The strongest form comes first: a denial is coded with the strongest that its words carry. */
const forms = [
  {
    form: 'categorical',
    contests: 'authorship',
    asserts: 'Denies what the question alleges.',
    words:
      /\b(?:categorically (?:den(?:y|ies)|reject)|flatly (?:den(?:y|ies)|reject)|did not (?:do|carry out|conduct|take part)|(?:was|were|is|are) not (?:involved|behind)|(?:has|have|had) nothing to do with|(?:has|have) never (?:been involved|carried out|conducted|engaged|attacked|hacked)|no involvement)\b/i,
  },
  {
    form: 'evidence-challenge',
    contests: 'evidence',
    asserts: 'Says that what the question alleges is not shown.',
    words:
      /\b(?:no (?:factual )?(?:evidence|proof|basis)|without (?:any )?(?:evidence|proof)|not backed by|unproven|baseless|groundless|unfounded)\b/i,
  },
  {
    form: 'characterisation',
    contests: 'motive',
    asserts: 'Judges the allegation of the question, without a statement of fact.',
    words: /\b(?:smears?|slanders?|slanderous|absurd|nonsense|ridiculous|fabricat\w+)\b/i,
  },
] as const;

/** Characters; a longer sentence has more words than are quoted. */
const MAX_SENTENCE = 500;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

export function findDenialWords(text: string): ShownDenial | undefined {
  for (const { form, contests, asserts, words } of forms) {
    const cue = words.exec(text);
    if (cue === null) continue;
    // A quotable sentence around the words is in this part of the text.
    const from = Math.max(0, cue.index - MAX_SENTENCE);
    const part = text.slice(from, cue.index + MAX_SENTENCE);
    const sentence = [...sentences.segment(part)].findLast(
      ({ index }) => from + index <= cue.index,
    );
    const exact = sentence?.segment.trim() ?? '';
    const isShort = exact !== '' && countWords(exact) <= MAX_QUOTED_WORDS;
    return { form, contests, asserts, cue: cue[0], exact: isShort ? exact : undefined };
  }
  return undefined;
}
