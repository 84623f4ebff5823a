/** Decisions on the names of the fixtures. */
import type { SeedRecord, SeedSection } from '../../../../src/corpus/seed-records.js';
import type { Judgement } from '../../../../src/import/import-model.js';

export function isNew(name: string, section: SeedSection, record: SeedRecord = {}): Judgement {
  return { name, sections: [section], decision: { isNew: true, record } };
}

export function isRecord(
  name: string,
  section: SeedSection,
  id: string,
  context?: string,
): Judgement {
  const at = context === undefined ? {} : { context };
  return { name, sections: [section], ...at, decision: { is: id } };
}

export const judgements: readonly Judgement[] = [
  isNew('news.example.org', 'publishers', { kind: 'newspaper' }),
  isNew('press.example.org', 'publishers', { kind: 'government' }),
  isNew('press.example.eu', 'publishers', { kind: 'government' }),
  isNew('Press Example', 'publishers', { kind: 'government' }),
  isNew('Arben Luzhani', 'spokespersons'),
  isNew('Kalle Näidis', 'spokespersons'),
  isNew('Petra Beispiel', 'spokespersons'),
  isNew('Harbour Wolves', 'groups', { id: 'group:harbour-wolves' }),
  isRecord(
    'High Representative of the Union for Foreign Affairs and Security Policy (HR/VP)',
    'agencies',
    'agency:eu-eeas',
  ),
  {
    ...isNew('Ministry of Foreign Affairs', 'agencies', {
      id: 'agency:ch-fdfa',
      name: 'Federal Department of Foreign Affairs',
      kind: 'foreign-ministry',
      partOf: 'state:ch',
    }),
    context: 'Switzerland',
  },
  isNew('A/RES/76/778', 'initiatives', { name: 'A/RES/76/778 Quiet cables' }),
  isRecord('Government Communications Headquarters', 'agencies', 'agency:gb-gchq', 'United States'),
];
