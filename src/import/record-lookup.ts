/** What the assembly of records asks of the record: decisions of people first, then the index of names. */
import type { NameResolution, NameUse, RecordLookup } from './import-model.js';
import type { Judgements } from './judgements.js';
import type { NameIndex } from './name-index.js';
import { sectionOfId } from './sections.js';

/** @param hasPosition whether the record, or the table that is imported, has an act with this id */
export function createLookup(
  index: NameIndex,
  judgements: Judgements,
  hasPosition: (id: string) => boolean,
): RecordLookup {
  return {
    resolveName: (use) => resolveName(use, index, judgements),
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
  const { decision, isNot } = judgements.find(use);
  if (decision !== undefined && 'ignore' in decision) return { status: 'IGNORED' };
  if (decision !== undefined && 'isNew' in decision) {
    return { status: 'NEW', record: decision.record ?? {} };
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
  return { status: 'OPEN', suggestions: index.suggest(use, isNot) };
}
