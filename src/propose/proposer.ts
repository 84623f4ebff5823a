/**
 * Proposals and suggestions on one version of the record. Making one for the next version is cheap: facts of
 * unchanged statements are kept, and so are the names while no actor changes.
 */
import {
  seedSections,
  type SeedRecord,
  type SeedRecords,
  type SeedSection,
} from '../corpus/seed-records.js';
import { readActorNames, type ActorNames } from './actor-names.js';
import { findDuplicates, type DuplicateSuggestion } from './find-duplicates.js';
import type { LanguageRules } from './languages/language-rules.js';
import { proposeFromText, type TextProposals } from './propose-from-text.js';
import { buildRecordIndex, type RecordIndex } from './record-index.js';
import type { SourceText } from './source-text.js';
import { suggestReplies, type ReplyRequest, type ReplySuggestion } from './suggest-replies.js';

/** The sections that names are read from: all but statements, documents and what refers to them. */
const NAMED: readonly SeedSection[] = seedSections.filter(
  (section) => !['statements', 'documents', 'publishers', 'votes'].includes(section),
);

export class Proposer {
  readonly #records: SeedRecords;
  readonly #index: RecordIndex;
  /** By language. */
  readonly #names: Map<string, ActorNames>;

  /** @param before the proposer of an earlier version */
  constructor(records: SeedRecords, before?: Proposer) {
    this.#records = records;
    this.#index = buildRecordIndex(records, before === undefined ? undefined : before.#index);
    this.#names =
      before !== undefined &&
      NAMED.every((section) => isSame(before.#records[section], records[section]))
        ? before.#names
        : new Map<string, ActorNames>();
  }

  propose(text: SourceText): TextProposals {
    return proposeFromText(text, this.#records, this.#index, (rules) => this.#namesIn(rules));
  }

  suggestReplies(request: ReplyRequest): readonly ReplySuggestion[] {
    return suggestReplies(this.#index, request);
  }

  findDuplicates(statement: SeedRecord, first: number): readonly DuplicateSuggestion[] {
    return findDuplicates(this.#index, statement, first);
  }

  #namesIn(rules: LanguageRules): ActorNames {
    let names = this.#names.get(rules.tag);
    if (names === undefined) {
      names = readActorNames(this.#records, rules, this.#index.principalOf);
      this.#names.set(rules.tag, names);
    }
    return names;
  }
}

/** Records that did not change are the same objects in each version. */
function isSame(one: readonly SeedRecord[], other: readonly SeedRecord[]): boolean {
  return one.length === other.length && one.every((record, index) => record === other[index]);
}
