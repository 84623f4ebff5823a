/**
 * The questions and answers of a press conference -> a statement for each speaker, with a denial for
 * each answer whose words show one. A question is asked on nobody's behalf, so that it is no act of any
 * side: it is kept as a note on its answer.
 */
import type { SeedRecord } from '../../../corpus/seed-records.js';
import { compareText } from '../../../domain/text/compare-text.js';
import { MAX_QUOTED_WORDS, wordEnds } from '../../../domain/text/quoted-words.js';
import type { Assembler, Assembly } from '../../assembly.js';
import type { ImportedRecord, MappedRow } from '../../import-model.js';
import { toShortSlug } from '../../record-ids.js';
import { resolveRecord, textIn, textsIn } from '../../resolve-records.js';
import { principalSections } from '../../sections.js';
import { listDocuments } from '../listed-documents.js';
import { nameOf, ownerOf } from '../owners.js';
import { findDenialWords, type ShownDenial } from './denial-words.js';

interface Answer {
  readonly row: MappedRow;
  /** Its place among the answers on the page, so that another denial does not renumber it. */
  readonly number: number;
  readonly question: string | undefined;
  readonly denial: ShownDenial;
}

interface Speech {
  readonly madeBy: string;
  readonly issuedBy: string | undefined;
  readonly speaker: string;
  readonly title: string | undefined;
  readonly answers: Answer[];
}

export const assembleTranscript: Assembler = ({ rows }, assembly) => {
  const [first] = rows;
  const occurredOn = findDate(rows, assembly);
  const speeches = new Map<string, Speech>();
  let question: string | undefined;
  let number = 0;
  for (const row of rows) {
    const text = textIn(row, 'text');
    const role = readRole(row, assembly);
    if (text === undefined || role === undefined) continue;
    if (role === 'QUESTION') {
      question = text;
      continue;
    }
    number += 1;
    const denial = codeAnswer(row, text, assembly);
    const speech = denial && findSpeech(row, speeches, assembly);
    if (denial !== undefined && speech !== undefined) {
      speech.answers.push({ row, number, question, denial });
    }
    question = undefined;
  }
  if (speeches.size === 0 || occurredOn === undefined) return [];
  const documents = listPage(first, assembly);
  if (documents.length === 0) return [];
  return [...speeches.values()].map((speech) =>
    toStatement(speech, { occurredOn, documents, language: textIn(first, 'language') }, assembly),
  );
};

function findDate(rows: readonly MappedRow[], { report }: Assembly): string | undefined {
  const dates = new Set(rows.flatMap((row) => textIn(row, 'date') ?? []));
  const [first, other] = [...dates].toSorted(compareText);
  if (other !== undefined) {
    report({
      row: rows.find((row) => textIn(row, 'date') === other)?.row ?? 0,
      column: 'date',
      code: 'ROWS_DISAGREE',
      severity: 'ERROR',
      message: `One page has two dates, ${String(first)} and ${other}.`,
      remedy: 'Correct the date: it is the day on which the answers were given.',
    });
  }
  return first;
}

function readRole(row: MappedRow, { report }: Assembly): 'QUESTION' | 'ANSWER' | undefined {
  const role = textIn(row, 'role');
  if (role === undefined) return undefined;
  if (/^q(?:uestion)?$/i.test(role)) return 'QUESTION';
  if (/^a(?:nswer)?$/i.test(role)) return 'ANSWER';
  report({
    row: row.row,
    column: 'role',
    code: 'UNKNOWN_TERM',
    severity: 'ERROR',
    message: `"${role}" is not a role.`,
    remedy: 'Write question or answer.',
  });
  return undefined;
}

/** Undefined if no words of the answer show a denial, which is reported. */
function codeAnswer(row: MappedRow, text: string, assembly: Assembly): ShownDenial | undefined {
  const language = textIn(row, 'language');
  const isEnglish = language === undefined || /^en(?:-|$)/i.test(language);
  const found = isEnglish ? findDenialWords(text) : undefined;
  if (found === undefined) {
    assembly.report({
      row: row.row,
      column: 'text',
      code: 'UNCODED_ANSWER',
      severity: 'NOTE',
      message: isEnglish
        ? 'No words of the answer show a denial, so that nothing is proposed.'
        : `Answers in ${language} are not read.`,
      remedy: 'Read the answer, and code what it does at the desk.',
    });
    return undefined;
  }
  assembly.report({
    row: row.row,
    column: 'text',
    code: 'CODED_BY_WORDS',
    severity: 'WARNING',
    message: `The form ${found.form} follows from the words "${found.cue}".`,
    remedy: 'Read the answer: is it a denial, in which form, and what does it contest?',
  });
  return found;
}

/** The statement that an answer belongs to: there is one for each speaker. */
function findSpeech(
  row: MappedRow,
  speeches: Map<string, Speech>,
  assembly: Assembly,
): Speech | undefined {
  const speaker = textIn(row, 'speaker');
  const state = textIn(row, 'on_behalf_of');
  const context = state === undefined ? {} : { context: state };
  const agency = textIn(row, 'agency');
  const at = { row: row.row };
  const principal =
    state === undefined
      ? undefined
      : resolveRecord(
          { ...at, name: state, column: 'on_behalf_of', sections: principalSections },
          assembly,
        )?.id;
  const issuedBy =
    agency === undefined
      ? undefined
      : resolveRecord(
          { ...at, name: agency, column: 'agency', sections: ['agencies'], ...context },
          assembly,
        )?.id;
  const madeBy = principal ?? (issuedBy === undefined ? undefined : ownerOf(issuedBy, assembly));
  const isMissing = speaker === undefined || (state === undefined && agency === undefined);
  if (isMissing) {
    assembly.report({
      row: row.row,
      column: speaker === undefined ? 'speaker' : 'on_behalf_of',
      code: 'MISSING_VALUE',
      severity: 'ERROR',
      message: 'The table does not say who answers, or on whose behalf.',
      remedy: 'Fill in speaker, and on_behalf_of or agency.',
    });
  }
  if (madeBy === undefined || speaker === undefined) return undefined;
  const title = textIn(row, 'speaker_title');
  const person = resolveRecord(
    {
      ...at,
      name: speaker,
      column: 'speaker',
      sections: ['spokespersons'],
      ...context,
      fields: {
        named: true,
        speaksFor: [{ actor: issuedBy ?? madeBy, ...(title === undefined ? {} : { title }) }],
      },
    },
    assembly,
  )?.id;
  if (person === undefined) return undefined;
  const key = `${madeBy} ${person}`;
  const speech = speeches.get(key) ?? { madeBy, issuedBy, speaker: person, title, answers: [] };
  speeches.set(key, speech);
  return speech;
}

function listPage(row: MappedRow, assembly: Assembly): readonly string[] {
  const url = textIn(row, 'url');
  const [title, language, published] = ['title', 'language', 'published_on'].map((column) =>
    textIn(row, column),
  );
  const publisher = textIn(row, 'publisher');
  return listDocuments(
    {
      urls: url === undefined ? [] : [url],
      row: row.row,
      column: 'url',
      source: 'a transcript',
      fields: {
        ...(title === undefined ? {} : { title }),
        ...(language === undefined ? {} : { language }),
        ...(published === undefined ? {} : { publishedOn: published, dateInferred: false }),
      },
      ...(publisher === undefined ? {} : { publisher }),
    },
    assembly,
  );
}

interface Page {
  readonly occurredOn: string;
  readonly documents: readonly string[];
  readonly language: string | undefined;
}

function toStatement(speech: Speech, page: Page, assembly: Assembly): ImportedRecord {
  const { madeBy, issuedBy, speaker, title, answers } = speech;
  const key = [madeBy, speaker].map((id) => id.replace(/^.*?:/, '')).join('-');
  const slug = toShortSlug(`${key}-${page.occurredOn.replaceAll(/\D/g, '')}`);
  const id = `statement:${slug}`;
  const count = answers.length === 1 ? 'an answer' : `${String(answers.length)} answers`;
  const record: SeedRecord = {
    id,
    summary: `In ${count} at a press conference, ${nameOf(speaker, assembly)} contests what the questions allege.`,
    occurredOn: page.occurredOn,
    form: 'press conference',
    sourceCheck: 'incomplete',
    sourceCheckNote: 'Proposed from a transcript by words of the answers; nobody has coded it yet.',
    madeBy: [madeBy],
    ...(issuedBy === undefined ? {} : { issuedBy: [issuedBy] }),
    deliveredBy: [{ spokesperson: speaker, ...(title === undefined ? {} : { title }) }],
    documents: page.documents,
    positions: answers.map((answer) =>
      toPosition(`${slug}-${String(answer.number)}`, answer, page, assembly),
    ),
  };
  return { section: 'statements', id, record };
}

function toPosition(
  slug: string,
  { row, question, denial }: Answer,
  { documents, language }: Page,
  assembly: Assembly,
): SeedRecord {
  const { form, contests, asserts, exact } = denial;
  const addressed = textsIn(row, 'addressee').flatMap((name) => {
    const sections = principalSections;
    const found = resolveRecord({ name, row: row.row, column: 'addressee', sections }, assembly);
    return found === undefined ? [] : [{ actor: found.id, role: 'addressee' }];
  });
  return {
    id: `position:${slug}`,
    kind: 'denial',
    asserts,
    form,
    contests: [contests],
    ...(question === undefined ? {} : { note: `asked: "${clipWords(question)}"` }),
    ...(addressed.length === 0 ? {} : { against: addressed }),
    evidence: [
      {
        document: documents[0] ?? '',
        ...(exact === undefined
          ? {}
          : { exact, speech: 'direct', ...(language === undefined ? {} : { language }) }),
      },
    ],
  };
}

/** A question is somebody's text as well: no more of it is kept than of an answer. */
/** Characters that the words of a short quotation may have. */
const MAX_NOTE = 1000;

function clipWords(text: string): string {
  const start = text.trim().slice(0, MAX_NOTE);
  const end = wordEnds(start)[MAX_QUOTED_WORDS - 1];
  return end === undefined || end >= start.length - 1 ? start : `${start.slice(0, end)} …`;
}
