/** What the assembly of records asks of the record: decisions of people first, then the index of names. */
import { printUrlIdentity } from '../corpus/validate/web-urls.js';
import type { NameResolution, NameSuggestion, NameUse, RecordLookup } from './import-model.js';
import type { Judgements } from './judgements.js';
import type { NameIndex } from './name-index.js';
import { digest } from './record-ids.js';
import { sectionOfId } from './sections.js';

/**
 * For one reading of a table: names that were resolved stay as they are.
 * @param hasPosition whether the record, or the table that is imported, has an act with this id
 */
export function createLookup(
  index: NameIndex,
  judgements: Judgements,
  hasPosition: (id: string) => boolean,
): RecordLookup {
  const resolved = new Map<string, NameResolution>();
  /** Identities of the pages of new documents, by id. */
  const newPages = new Map<string, string>();
  return {
    newDocumentId: (url, wanted) => {
      const page = printUrlIdentity(url);
      const other = newPages.get(wanted);
      const isTaken =
        index.find('documents', wanted) !== undefined || (other !== undefined && other !== page);
      const id = isTaken ? `${wanted}-${digest(page)}` : wanted;
      newPages.set(id, page);
      return id;
    },
    resolveName: (use) => {
      const key = JSON.stringify([use.name, use.sections, use.context]);
      let resolution = resolved.get(key);
      if (resolution === undefined) {
        resolution = resolveName(use, index, judgements);
        resolved.set(key, resolution);
      }
      return resolution;
    },
    suggest: (use) => suggestRecords(use, index, judgements),
    find: (section, id) => index.find(section, id),
    documentAt: (url) => index.documentAt(url),
    hasPosition,
  };
}

export function resolveName(
  use: NameUse,
  index: NameIndex,
  judgements: Judgements,
): NameResolution {
  const { decision, sections, isNot } = judgements.find(use);
  if (decision !== undefined && 'ignore' in decision) return { status: 'IGNORED' };
  if (decision !== undefined && 'isNew' in decision) {
    return { status: 'NEW', sections, record: decision.record ?? {} };
  }
  if (decision !== undefined) {
    const section = sectionOfId(decision.is);
    // A record that was removed since needs a new decision.
    if (section !== undefined && index.find(section, decision.is) !== undefined) {
      return { status: 'FOUND', by: 'JUDGEMENT', section, id: decision.is };
    }
  }
  const [found, other] = index.lookUp(use).filter(({ id }) => !isNot.has(id));
  if (found !== undefined && other === undefined) return { status: 'FOUND', ...found };
  return { status: 'OPEN', isAmbiguous: other !== undefined };
}

/** Without the records that a person decided it is not. */
export function suggestRecords(
  use: NameUse,
  index: NameIndex,
  judgements: Judgements,
): readonly NameSuggestion[] {
  return index.suggest(use, judgements.find(use).isNot);
}
