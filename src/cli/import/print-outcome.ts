/** What an import made of a table, for people at a terminal. */
import type { ListedGroups } from '../../curation/imports/import-service.js';
import type { NameSuggestion, NameUse } from '../../import/import-model.js';
import { tally } from '../../curation/imports/tally.js';
import type { ImportFault, ReadName } from '../../curation/imports/table-import.js';
import { toPrintableText } from '../../corpus/validate/fault-list.js';

/** Names with suggestions, those with most uses first: to find some for thousands takes long. */
const MAX_SUGGESTED = 500;

/** Counts by fate and by kind of fault. */
export function printCounts(
  { listed }: ListedGroups,
  rowCount: number,
  faults: readonly ImportFault[],
): readonly string[] {
  const fates = tally(listed.map(({ standing }) => standing.fate));
  const codes = tally([
    ...faults.map(({ code }) => code as string),
    ...listed.flatMap(({ entry }) => entry.faults),
  ]);
  return [
    `${rowCount.toLocaleString('en')} row(s) in ${listed.length.toLocaleString('en')} group(s):`,
    ...fates.map(([fate, count]) => `  ${String(count).padStart(6)} ${fate}`),
    ...(codes.length === 0 ? [] : ['Faults:']),
    ...codes.map(([code, count]) => `  ${String(count).padStart(6)} ${code}`),
  ];
}

/** In the form of a file of decisions, with suggestions as comments. */
export function* printUndecided(
  names: readonly ReadName[],
  suggest: (use: NameUse) => readonly NameSuggestion[],
): Generator<string> {
  const undecided = names
    .filter(({ resolution }) => resolution.status === 'OPEN')
    .toSorted((a, b) => b.uses - a.uses);
  if (undecided.length === 0) return;
  yield `${undecided.length.toLocaleString('en')} name(s) need a decision (see --judgements):`;
  yield 'names:';
  for (const [index, use] of undecided.entries()) {
    const { name, sections, context, uses } = use;
    const where = context === undefined ? '' : `, context: ${JSON.stringify(context)}`;
    const suggestions = index < MAX_SUGGESTED ? suggest(use) : [];
    const similar = suggestions.map(({ id, score }) => ` ${id} ${score.toFixed(2)}`).join('');
    const text = JSON.stringify(toPrintableText(name));
    yield `  - { name: ${text}, sections: [${sections.join(', ')}]${where} } # ${String(uses)} use(s)${similar}`;
  }
}
