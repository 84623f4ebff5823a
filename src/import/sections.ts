/** Sections of the seeds as the import names them. */
import { entryLayouts } from '../corpus/seed-layout.js';
import { seedSections, type SeedSection } from '../corpus/seed-records.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { actorLabels } from '../domain/ontology/node-definitions.js';
import { principals } from '../domain/ontology/relationship-definitions.js';

/** Sections of the actors: what `actors` stands for where a section is named. */
export const actorSections: readonly SeedSection[] = sectionsOf(actorLabels);

/** Sections of those on whose behalf a position is taken. */
export const principalSections: readonly SeedSection[] = sectionsOf(principals);

/** The sections with records of these labels, in the order of the seeds. */
export function sectionsOf(labels: readonly string[]): readonly SeedSection[] {
  return seedSections.filter(
    (section) => section !== 'votes' && labels.includes(entryLayouts[section].label),
  );
}

/** The section that a record with this id belongs to. */
export function sectionOfId(id: string): SeedSection | undefined {
  const label = labelOfId(id);
  return label === undefined ? undefined : sectionsOf([label])[0];
}

/** A section, or `actors` for all actors. */
export function parseSections(word: string): readonly SeedSection[] | undefined {
  if (word === 'actors') return actorSections;
  const section = seedSections.find((each) => each === word);
  return section === undefined ? undefined : [section];
}
