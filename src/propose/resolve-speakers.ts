/** Who the words of a subject are: an actor of the record, or the speaker of whom the text spoke before. */
import type { ActorNames } from './actor-names.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, firstMatch, isMatch } from './languages/phrases.js';
import type { Paragraph, Range } from './split-text.js';

export interface Speaker {
  /** Equal for mentions of one speaker. */
  readonly key: string;
  /** As the text has it. */
  readonly words: string;
  readonly principal: string | undefined;
  readonly agency: string | undefined;
  readonly person: string | undefined;
  /** Words of the writing, if it is one that speaks: "annual report". */
  readonly form: string | undefined;
}

export interface Speakers {
  readonly isSpeaker: (subject: string) => boolean;
  /** Whether a label such as "Mao Ning:" is the name of a speaker. */
  readonly isName: (label: string) => boolean;
  readonly resolve: (subject: string, sentence: Range) => Speaker;
  readonly resolveLabel: (label: string, paragraph: Range) => Speaker;
  readonly last: () => Speaker | undefined;
  /** The side that issued the text, where the text is a statement. */
  readonly issuer: () => Speaker;
}

/** Speakers further back are not meant by "the spokesperson". */
const MAX_LOOK_BACK = 12;
const MAX_SENTENCES_BACK = 40;
const MAX_SIDE_WORDS = 8;
/** Characters in which a mention names its office. */
const MENTION = 90;
const MAX_NAME = 4;

export function createSpeakers(
  text: string,
  paragraphs: readonly Paragraph[],
  rules: LanguageRules,
  names: ActorNames,
): Speakers {
  const person = compilePhrases(rules, rules.persons);
  const writing = compilePhrases(rules, rules.writings);
  const pronoun = compilePhrases(rules, rules.pronouns);
  const body = compilePhrases(rules, rules.bodies);
  const say = compilePhrases(rules, rules.say);
  const officeWords = Object.values(rules.offices).map((phrases) => compilePhrases(rules, phrases));
  const adjuncts = compilePhrases(rules, rules.adjuncts);
  const weekdays = rules.weekdays.flat();
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  /** The first side of the text: that of its headline or lead. */
  const [firstSide] = names.findSides(text);
  const made: Speaker[] = [];
  /** Last words of the names of earlier speakers: "Peskov". */
  const surnames = new Map<string, Speaker>();

  const isOffice = (words: string): boolean =>
    officeWords.some((pattern) => isMatch(pattern, words));
  const principalsIn = (words: string): string[] =>
    names.findSides(words).map(({ id }) => names.principalOf(id));

  function remember(speaker: Speaker): Speaker {
    made.push(speaker);
    const surname = surnameIn(speaker.words);
    const isPerson = speaker.person !== undefined || isMatch(person, speaker.words);
    if (isPerson && surname !== undefined && !surnames.has(surname)) surnames.set(surname, speaker);
    return speaker;
  }

  function bySurname(subject: string): Speaker | undefined {
    for (const [surname, speaker] of surnames) if (subject.includes(surname)) return speaker;
    return undefined;
  }

  function earlier(isFitting: (speaker: Speaker) => boolean): Speaker | undefined {
    return made.slice(-MAX_LOOK_BACK).findLast(isFitting);
  }

  /** A new speaker from the words alone, with sides from the context where the words name none. */
  function describe(given: string, sentence: Range | undefined): Speaker {
    const subject = cleanSubject(given);
    const found = names.findPerson(subject);
    const isWriting = isMatch(writing, subject) && !isMatch(person, subject);
    const sides = principalsIn(subject);
    if (sides.length === 0 && rules.home !== null && isOffice(subject)) {
      sides.push(`state:${rules.home.toLowerCase()}`);
    }
    const context = sides.length === 0 ? findSideBefore(sentence) : undefined;
    if (context !== undefined) sides.push(context);
    const agency =
      found?.agency ??
      names.findAgency(subject, sides) ??
      (isWriting ? findIssuer(sides, sentence) : undefined);
    const principal = agency === undefined ? sides[0] : names.principalOf(agency);
    const isUnnamed =
      agency !== undefined && isMatch(person, subject) && surnameIn(subject) === undefined;
    return {
      key: found?.id ?? agency ?? principal ?? subject,
      words: subject,
      principal,
      agency,
      person: found?.id ?? (isUnnamed ? names.findUnnamed(agency, subject) : undefined),
      form: isWriting ? subject.replace(/^(?:the|an?)\s+/iu, '') : undefined,
    };
  }

  function cleanSubject(words: string): string {
    return words
      .replaceAll(adjuncts, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[\s\p{P}]+|[\s,;:.—–-]+$/gu, '')
      .replace(/\s+(?:has|have|had|also|hat|hatte)$/u, '')
      .trim();
  }

  /** "The British report", after "an annual report by Britain's National Cyber Security Centre". */
  function findIssuer(sides: readonly string[], sentence: Range | undefined): string | undefined {
    for (const words of sentencesBefore(sentence)) {
      const place = firstMatch(writing, words)?.index;
      const agency = place === undefined ? undefined : names.findAgency(words.slice(place), sides);
      if (agency !== undefined) return agency;
    }
    return undefined;
  }

  /** "The spokesperson", after "A spokesperson for the Chinese Embassy in Britain on Thursday …". */
  function findIntroduction(sentence: Range): Speaker | undefined {
    for (const words of sentencesBefore(sentence)) {
      for (const { index } of words.matchAll(person)) {
        const mention = words.slice(index, index + MENTION);
        const [first = ''] = mention.split(/[,;.，。]/u);
        const end = Math.min(
          firstMatch(adjuncts, first)?.index ?? first.length,
          firstMatch(say, first)?.index ?? first.length,
        );
        const subject = first.slice(0, end).trim();
        if (names.findAgency(subject, principalsIn(subject)) !== undefined) {
          return describe(subject, sentence);
        }
      }
    }
    return undefined;
  }

  /** The texts of the sentences before one, the nearest first. */
  function sentencesBefore(sentence: Range | undefined): readonly string[] {
    const end = sentence?.start ?? text.length;
    const before = sentences.filter((each) => each.end <= end).slice(-MAX_SENTENCES_BACK);
    return before.map((each) => text.slice(each.start, each.end)).toReversed();
  }

  function findSideBefore(sentence: Range | undefined): string | undefined {
    const isBefore = firstSide !== undefined && firstSide.end <= (sentence?.end ?? text.length);
    return isBefore ? names.principalOf(firstSide.id) : undefined;
  }

  /** The last capitalised word that is neither the first one nor part of a side or an office. */
  function surnameIn(subject: string): string | undefined {
    if (!rules.hasSpaces) return undefined;
    const sides = names.findSides(subject);
    const offices = officeWords.flatMap((pattern) =>
      [...subject.matchAll(pattern)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })),
    );
    const taken = [...sides, ...offices];
    return [...subject.matchAll(/(?<=[\p{L},.]\s+)\p{Lu}[\p{Ll}’'-]+/gu)]
      .filter(
        ({ index, 0: word }) =>
          !taken.some(({ start, end }) => start <= index && end > index) &&
          ![person, writing, body].some((pattern) => isMatch(pattern, word)) &&
          !weekdays.includes(word),
      )
      .at(-1)?.[0];
  }

  function findAntecedent(subject: string): Speaker | undefined {
    const isWriting = isMatch(writing, subject) && !isMatch(person, subject);
    if (isWriting) return earlier(({ form }) => form !== undefined) ?? made.at(-1);
    if (isOffice(subject)) {
      // "A government spokesman", after "Israel's government".
      return earlier(({ words }) =>
        officeWords.some((pattern) => isMatch(pattern, words) && isMatch(pattern, subject)),
      );
    }
    if (isMatch(body, subject))
      return earlier(({ agency, words }) => agency !== undefined || isOffice(words));
    if (isMatch(person, subject)) {
      return earlier(({ form, words }) => form === undefined && isMatch(person, words));
    }
    return (
      earlier(({ person: id, words }) => id !== undefined || isMatch(person, words)) ?? made.at(-1)
    );
  }

  return {
    isSpeaker: (subject) => {
      const words = subject.trim();
      if (words === '') return false;
      const isBrief = words.split(/\s+/).length <= MAX_SIDE_WORDS;
      return (
        [person, writing, pronoun, body].some((pattern) => isMatch(pattern, words)) ||
        isOffice(words) ||
        bySurname(words) !== undefined ||
        (isBrief && names.findSides(words).length > 0) ||
        names.findPerson(words) !== undefined ||
        names.findAgency(words, []) !== undefined
      );
    },
    isName: (label) =>
      names.findPerson(label) !== undefined ||
      (!rules.hasSpaces && label.length <= MAX_NAME && !isMatch(say, label)),
    resolve: (subject, sentence) => {
      if (subject.trim() === '') return made.at(-1) ?? remember(describe(subject, sentence));
      const hasSides = names.findSides(subject).length > 0;
      const known = hasSides ? undefined : bySurname(subject);
      if (known !== undefined) return remember(known);
      if (hasSides || names.findPerson(subject) !== undefined)
        return remember(describe(subject, sentence));
      const isIntroduced = isMatch(person, subject) && !isOffice(subject);
      const antecedent =
        findAntecedent(subject) ?? (isIntroduced ? findIntroduction(sentence) : undefined);
      return remember(antecedent ?? describe(subject, sentence));
    },
    resolveLabel: (label, paragraph) => {
      const known = surnames.get(label);
      if (known !== undefined) return remember(known);
      // The headline has the office: "外交部发言人毛宁主持例行记者会".
      const at = text.indexOf(label);
      const line = text.lastIndexOf('\n', at) + 1;
      const introduced = at < paragraph.start ? text.slice(line, at + label.length) : label;
      const speaker = { ...describe(introduced, paragraph), words: introduced };
      surnames.set(label, speaker);
      return remember(speaker);
    },
    last: () => made.at(-1),
    issuer: () => {
      const known = made.find(({ key }) => key.startsWith(ISSUER));
      if (known !== undefined) return known;
      const [headline] = paragraphs;
      const title = headline === undefined ? '' : text.slice(headline.start, headline.end);
      const described = describe(title, headline);
      const speaker = { ...described, key: `${ISSUER}${described.key}`, form: undefined };
      made.push(speaker);
      return speaker;
    },
  };
}

/** Marks the key of the side that issued the text. */
export const ISSUER = 'issuer ';
