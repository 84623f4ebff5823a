/**
 * A proposed change set as a file: people without a right to write download one, and a curator loads it.
 * Pure.
 */
import type { ChangeInput } from '../../generated/desk/graphql.js';
import { isJsonList, isJsonRecord, textOf, type Json, type JsonRecord } from '../records/json.js';
import { FORMAT } from '../../proposal/print-proposal.js';

export interface Proposal {
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly ChangeInput[];
  /** The record that it is about, if the file has no copy of it. */
  readonly about: { readonly section: string; readonly id: string } | undefined;
}

/** @throws Error that says what is wrong with the file */
export function parseProposal(text: string): Proposal {
  const file = parseJson(text);
  if (!isJsonRecord(file) || file['format'] !== FORMAT) {
    throw new Error(`This is not a proposed change set: it must have "format": "${FORMAT}".`);
  }
  const { changes = [] } = file;
  if (!isJsonList(changes) || !changes.every(isJsonRecord)) {
    throw new Error('"changes" must be a list of changes.');
  }
  const about = parseAbout(file['about']);
  if (changes.length === 0 && about === undefined) {
    throw new Error('The file has neither a change nor the record that it is about.');
  }
  return {
    title: textOf(file, 'title').slice(0, 500),
    reason: textOf(file, 'reason'),
    // The server checks them: whatever does not fit is refused with the path of the fault.
    changes: changes as readonly unknown[] as readonly ChangeInput[],
    about,
  };
}

function parseAbout(value: Json | undefined): Proposal['about'] {
  if (!isJsonRecord(value)) return undefined;
  const [section, id] = [textOf(value, 'section'), textOf(value, 'id')];
  return section === '' || id === '' ? undefined : { section, id };
}

function parseJson(text: string): Json | JsonRecord {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Error('The text is not JSON.');
  }
}
