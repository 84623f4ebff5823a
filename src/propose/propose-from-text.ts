/**
 * Everything that the rules propose for a pasted text. A pure function of the text and the record: nothing is
 * stored, and nothing of it is coded until a person takes it over.
 */
import { entriesOf, textOf, type SeedRecords } from '../corpus/seed-records.js';
import type { AgainstRole, PositionKind, SpeechMode } from '../domain/ontology/vocabularies.js';
import type { ActorNames } from './actor-names.js';
import { findKind } from './find-kind.js';
import { findDayInSentence, findPageDates, type FoundDate } from './find-dates.js';
import { findDuplicates, type DuplicateSuggestion } from './find-duplicates.js';
import { findPublisher } from './find-publisher.js';
import { pageOf, pageOfDocument } from './page-urls.js';
import { findSpans, type FoundSpan } from './find-spans.js';
import { detectLanguage } from './languages/all-languages.js';
import type { LanguageRules } from './languages/language-rules.js';
import { writeSentence } from './neutral-sentence.js';
import type { RecordIndex } from './record-index.js';
import { ISSUER, type Speaker } from './resolve-speakers.js';
import type { SourceText } from './source-text.js';
import { splitText, type Paragraph } from './split-text.js';

export interface DocumentProposal {
  readonly known: string | undefined;
  readonly url: string | null;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly filedOn: FoundDate | undefined;
  readonly publishedOn: FoundDate | undefined;
}

export interface StatementProposal {
  readonly madeBy: readonly string[];
  readonly issuedBy: readonly string[];
  readonly deliveredBy: string | undefined;
  readonly title: string | undefined;
  readonly speaker: string;
  readonly form: string | undefined;
  readonly occurredOn: FoundDate | undefined;
  readonly id: string | undefined;
  readonly duplicates: readonly DuplicateSuggestion[];
}

export interface SpanProposal {
  readonly offsetStart: number;
  readonly offsetEnd: number;
  readonly exact: string;
  readonly language: string;
  readonly speech: SpeechMode;
  readonly kind: Extract<PositionKind, 'DENIAL' | 'CALL'> | undefined;
  readonly cue: string | undefined;
  readonly asserts: string;
  readonly statement: number;
  readonly against: readonly {
    readonly actor: string;
    readonly role: AgainstRole | undefined;
    readonly inherited: boolean;
  }[];
  readonly concerns: readonly { readonly incident: string; readonly inherited: boolean }[];
  readonly refersTo: readonly string[];
}

export interface TextProposals {
  readonly document: DocumentProposal;
  readonly statements: readonly StatementProposal[];
  readonly spans: readonly SpanProposal[];
}

const MAX_DUPLICATES = 3;
/** Longer texts are transcripts or books; the rest is for a person to select from. */
const MAX_UNITS = 100_000;

export function proposeFromText(
  source: SourceText,
  records: SeedRecords,
  index: RecordIndex,
  namesIn: (rules: LanguageRules) => ActorNames,
): TextProposals {
  const { text } = source;
  const rules = detectLanguage(text);
  const publisher = findPublisher(source, records);
  const common = {
    known: findKnownDocument(source, records, index),
    url: source.url,
    language: rules?.tag,
    publisher,
  };
  if (rules === undefined) {
    const none = { title: source.title ?? undefined, filedOn: undefined, publishedOn: undefined };
    return { document: { ...common, ...none }, statements: [], spans: [] };
  }
  const paragraphs = splitText(headOf(text), rules);
  const names = namesIn(rules);
  const dates = findPageDates(text, paragraphs, source.url, rules);
  const document: DocumentProposal = {
    ...common,
    title: source.title ?? findHeadline(text, paragraphs),
    ...dates,
  };
  const found = joinSpeakers(findSpans(text, paragraphs, rules, names, dates.filedOn?.place));
  const keys = [...new Set(found.map(({ speaker }) => speaker.key))];
  const base = dates.filedOn ?? dates.publishedOn;
  const mediaSides = sidesOfPublisher(publisher, records);
  const drafts = keys.map((key) => {
    const own = found.filter(({ speaker }) => speaker.key === key);
    return proposeStatement(text, key, own, base, rules, names);
  });
  const spans: SpanProposal[] = [];
  for (const span of found) {
    const statement = keys.indexOf(span.speaker.key);
    const before = spans.findLast((each) => each.statement === statement);
    spans.push(proposeSpan(text, span, statement, before, { rules, names, mediaSides }));
  }
  const statements = drafts.map((draft, at) => {
    const against = spans
      .filter(({ statement }) => statement === at)
      .flatMap(({ against: targets }) => targets.map(({ actor }) => ({ actor })));
    const asRecord = {
      madeBy: draft.madeBy,
      issuedBy: draft.issuedBy,
      ...(draft.occurredOn === undefined ? {} : { occurredOn: draft.occurredOn.date }),
      positions: [{ against }],
    };
    return {
      ...draft,
      id: proposeId(draft, index),
      duplicates: findDuplicates(index, asRecord, MAX_DUPLICATES),
    };
  });
  return { document, statements, spans };
}

/** A side that is named without a body is the body of that side, if only one speaks. */
function joinSpeakers(spans: readonly FoundSpan[]): readonly FoundSpan[] {
  return spans.map((span) => {
    const { speaker } = span;
    if (speaker.agency !== undefined || speaker.person !== undefined) return span;
    const fuller = new Map(
      spans.flatMap(({ speaker: other }) =>
        other.principal === speaker.principal && other.agency !== undefined
          ? [[other.key, other] as const]
          : [],
      ),
    );
    const [only] = fuller.values();
    return only === undefined || fuller.size > 1 ? span : { ...span, speaker: only };
  });
}

function headOf(text: string): string {
  // Half of a surrogate pair is not text.
  return text.slice(0, MAX_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}

function proposeStatement(
  text: string,
  key: string,
  spans: readonly FoundSpan[],
  base: FoundDate | undefined,
  rules: LanguageRules,
  names: ActorNames,
): Omit<StatementProposal, 'id' | 'duplicates'> {
  // The fullest mention of the speaker has the office.
  const mentions = spans.map(({ speaker }) => speaker);
  const speaker =
    mentions.find(({ person }) => person !== undefined) ??
    mentions.toSorted((a, b) => b.words.length - a.words.length)[0];
  const days = spans.flatMap(
    ({ sentence }) => findDayInSentence(text, sentence, base, rules) ?? [],
  );
  const isIssued = key.startsWith(ISSUER);
  return {
    madeBy: speaker?.principal === undefined ? [] : [speaker.principal],
    issuedBy: agencyOf(speaker, names),
    deliveredBy: speaker?.person,
    title: speaker?.form === undefined ? speaker?.words : undefined,
    speaker: speaker?.words ?? key,
    form: speaker?.form,
    occurredOn:
      days[0] ?? findFirstDay(text, speaker, base, rules) ?? (isIssued ? base : undefined),
  };
}

function agencyOf(speaker: Speaker | undefined, names: ActorNames): readonly string[] {
  const { agency } = speaker ?? {};
  // A state is nobody's agency.
  return agency === undefined || names.principalOf(agency) === agency ? [] : [agency];
}

/** The day in the sentence that first names the speaker, such as the lead of a report. */
function findFirstDay(
  text: string,
  speaker: Speaker | undefined,
  base: FoundDate | undefined,
  rules: LanguageRules,
): FoundDate | undefined {
  if (speaker?.agency === undefined && speaker?.person === undefined) return undefined;
  const at = text.indexOf(speaker.words);
  if (at === -1) return undefined;
  const [paragraph] = splitText(text, rules).filter(({ start, end }) => start <= at && end > at);
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= at && end > at);
  return sentence === undefined ? undefined : findDayInSentence(text, sentence, base, rules);
}

/** `statement:cn-embassy-gb-20211125`, with a letter if that is taken. */
function proposeId(
  { madeBy, issuedBy, occurredOn }: Omit<StatementProposal, 'id' | 'duplicates'>,
  index: RecordIndex,
): string | undefined {
  const who = issuedBy[0] ?? madeBy[0];
  if (who === undefined || occurredOn === undefined) return undefined;
  const base = `statement:${who.slice(who.indexOf(':') + 1)}-${occurredOn.date.replaceAll('-', '')}`;
  return ['', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    .map((letter) => base + letter)
    .find((id) => !index.statements.has(id));
}

interface SpanContext {
  readonly rules: LanguageRules;
  readonly names: ActorNames;
  readonly mediaSides: ReadonlySet<string>;
}

function proposeSpan(
  text: string,
  span: FoundSpan,
  statement: number,
  before: SpanProposal | undefined,
  { rules, names, mediaSides }: SpanContext,
): SpanProposal {
  const exact = text.slice(span.start, span.end);
  const content = text.slice(span.content.start, span.content.end);
  const sentence = text.slice(span.sentence.start, span.sentence.end);
  const { kind, cue } = findKind(exact, span, rules);
  const role = kind === undefined ? undefined : 'ADDRESSEE';
  const own = targetsIn(content, span.speaker, names);
  const targets = own.length > 0 ? own : targetsIn(sentence, span.speaker, names);
  const incidents = names.findIncidents(sentence);
  const { principal } = span.speaker;
  const isNested = principal !== undefined && mediaSides.size > 0 && !mediaSides.has(principal);
  return {
    offsetStart: span.start,
    offsetEnd: span.end,
    exact,
    language: rules.tag,
    speech: isNested ? 'NESTED' : span.isQuoted ? 'DIRECT' : 'INDIRECT',
    kind,
    cue,
    asserts: writeSentence(text, span, rules),
    statement,
    against:
      targets.length > 0
        ? targets.map((actor) => ({ actor, role, inherited: false }))
        : (before?.against ?? []).map(({ actor }) => ({ actor, role, inherited: true })),
    concerns:
      incidents.length > 0
        ? incidents.map((incident) => ({ incident, inherited: false }))
        : (before?.concerns ?? []).map(({ incident }) => ({ incident, inherited: true })),
    refersTo: names.findInitiatives(sentence),
  };
}

function targetsIn(words: string, { principal }: Speaker, names: ActorNames): readonly string[] {
  const sides = names.findSides(words).map(({ id }) => id);
  return [...new Set(sides)].filter((actor) => names.principalOf(actor) !== principal);
}

function findHeadline(text: string, [first]: readonly Paragraph[]): string | undefined {
  if (first === undefined) return undefined;
  const line = text.slice(first.start, first.end);
  return line.length <= 200 && !/[.。]$/u.test(line) ? line : undefined;
}

function findKnownDocument(
  { url, sha256 }: SourceText,
  { documents }: Pick<SeedRecords, 'documents'>,
  index: RecordIndex,
): string | undefined {
  const identity = url === null ? undefined : pageOf(url)?.identity;
  const byUrl =
    identity === undefined
      ? undefined
      : documents.find((document) => pageOfDocument(document)?.identity === identity);
  return byUrl === undefined ? index.documentOfText.get(sha256) : textOf(byUrl, 'id');
}

/** The states that run a publisher: what it reports of others is their words at second hand. */
function sidesOfPublisher(
  publisher: string | undefined,
  records: SeedRecords,
): ReadonlySet<string> {
  const record = records.publishers.find((each) => textOf(each, 'id') === publisher);
  if (record === undefined) return new Set();
  const states = entriesOf(record, 'affiliatedWith').flatMap(
    (entry) => textOf(entry, 'state') ?? [],
  );
  return new Set(states);
}
