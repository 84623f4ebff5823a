/** What an import made of a table, for people at a terminal. */
import type { ListedGroups } from '../../curation/import-service.js';
import { tally } from '../../curation/tally.js';
import type { ImportFault, ReadName } from '../../curation/table-import.js';
import { toPrintableText } from '../../corpus/validate/fault-list.js';

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
export function printUndecided(names: readonly ReadName[]): readonly string[] {
  const undecided = names
    .flatMap(({ resolution, ...name }) => {
      return resolution.status === 'OPEN' ? [{ ...name, suggestions: resolution.suggestions }] : [];
    })
    .toSorted((a, b) => b.uses - a.uses);
  if (undecided.length === 0) return [];
  return [
    `${undecided.length.toLocaleString('en')} name(s) need a decision (see --judgements):`,
    'names:',
    ...undecided.map(({ name, sections, context, uses, suggestions }) => {
      const where = context === undefined ? '' : `, context: ${JSON.stringify(context)}`;
      const similar = suggestions.map(({ id, score }) => ` ${id} ${score.toFixed(2)}`).join('');
      const text = JSON.stringify(toPrintableText(name));
      return `  - { name: ${text}, sections: [${sections.join(', ')}]${where} } # ${String(uses)} use(s)${similar}`;
    }),
  ];
}
