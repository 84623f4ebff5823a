/** Resolves the names in cells to records; what cannot be resolved is reported. */
import { entryLayouts, authoredProperties } from '../corpus/seed-layout.js';
import { textOf, textsOf, type SeedRecord, type SeedSection } from '../corpus/seed-records.js';
import { listWords } from '../corpus/validate/fault-list.js';
import { labelOfPositionKind } from '../domain/ontology/node-definitions.js';
import type { Assembly } from './assembly.js';
import type { MappedRow, NameResolution } from './import-model.js';
import type { ColumnRule } from './profile.js';
import { toRecordId, toShortSlug } from './record-ids.js';
import type { FaultSeverity, RowFaultCode } from './row-faults.js';
import { principalSections, sectionOfId } from './sections.js';

export interface FoundRecord {
  readonly section: SeedSection;
  readonly id: string;
}

export interface NameAt {
  readonly name: string;
  readonly row: number;
  /** Of the profile. */
  readonly column: string;
  readonly sections: readonly SeedSection[];
  /** What the name was seen with, such as the state of an agency. */
  readonly context?: string;
  /** Fields of a new record that the row gives. */
  readonly fields?: SeedRecord;
}

/** The records that a cell names. */
export function resolveRecords(
  row: MappedRow,
  column: ColumnRule,
  assembly: Assembly,
  context?: string,
): readonly FoundRecord[] {
  return textsIn(row, column.name).flatMap(
    (name) =>
      resolveRecord(
        {
          name,
          row: row.row,
          column: column.name,
          sections: column.names,
          ...(context === undefined ? {} : { context }),
        },
        assembly,
      ) ?? [],
  );
}

/** The texts of a cell, of which a list has several. */
export function textsIn({ cells }: MappedRow, column: string): readonly string[] {
  const value = cells[column];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The text of a cell. */
export function textIn({ cells }: MappedRow, column: string): string | undefined {
  const value = cells[column];
  return typeof value === 'string' ? value : undefined;
}

/** Undefined if the name is left out, or was reported. */
export function resolveRecord(at: NameAt, assembly: Assembly): FoundRecord | undefined {
  const { name, sections, context } = at;
  const resolution = assembly.lookup.resolveName({
    name,
    sections,
    ...(context === undefined ? {} : { context }),
  });
  const report = (
    code: RowFaultCode,
    severity: FaultSeverity,
    message: string,
    remedy: string,
  ): void => {
    assembly.report({ row: at.row, column: at.column, code, severity, message, remedy });
  };
  switch (resolution.status) {
    case 'FOUND': {
      const { section, id } = resolution;
      if (sections.includes(section)) return { section, id };
      report(
        'UNUSABLE_NAME',
        'ERROR',
        `"${name}" was decided to be ${id}, but only ${listWords(sections)} can stand here.`,
        'Change the decision, or the column that the name is in.',
      );
      return undefined;
    }
    case 'NEW':
      return addRecord(at, resolution, assembly, report);
    case 'IGNORED':
      report(
        'IGNORED_NAME',
        'NOTE',
        `"${name}" is left out, as was decided.`,
        'Nothing, unless the decision was wrong.',
      );
      return undefined;
    case 'OPEN':
      report(
        'UNRESOLVED_NAME',
        'ERROR',
        `"${name}"${context === undefined ? '' : ` (${context})`} names ${resolution.isAmbiguous ? 'several records' : 'no record'} of ${listWords(sections)}.`,
        'Decide what it stands for.',
      );
      return undefined;
  }
}

type Report = (
  code: RowFaultCode,
  severity: FaultSeverity,
  message: string,
  remedy: string,
) => void;

type NewName = Extract<NameResolution, { readonly status: 'NEW' }>;

/** A record that does not exist yet, unless an earlier import added it. */
function addRecord(
  at: NameAt,
  { record: decided, sections }: NewName,
  assembly: Assembly,
  report: Report,
): FoundRecord | undefined {
  const { lookup } = assembly;
  const decidedId = textOf(decided, 'id');
  const possible = at.sections.filter((each) => sections.includes(each));
  const section = decidedId === undefined ? onlyOf(possible) : sectionOfId(decidedId);
  if (section === undefined || !at.sections.includes(section)) {
    report(
      'INCOMPLETE_RECORD',
      'ERROR',
      `"${at.name}" is new, but the decision does not say what it is.`,
      `Give the new record an id of ${listWords(possible)} in the decision.`,
    );
    return undefined;
  }
  const owner = section === 'agencies' ? ownerOf(at, assembly) : undefined;
  const name = owner === undefined ? at.name : withoutOwner(at.name, owner.record);
  const base = owner === undefined ? name : `${owner.id.replace(/^.*:/, '')}-${toShortSlug(name)}`;
  const id = decidedId ?? toRecordId(section, base);
  if (lookup.find(section, id) !== undefined) return { section, id };
  const record: SeedRecord = {
    id,
    name,
    ...at.fields,
    ...(owner === undefined ? {} : { partOf: owner.id }),
    ...decided,
  };
  const missing = missingFields(section, record);
  if (missing.length > 0) {
    report(
      'INCOMPLETE_RECORD',
      'ERROR',
      `The new record for "${at.name}" lacks ${missing.join(', ')}.`,
      'Add the fields to the record in the decision.',
    );
    return undefined;
  }
  assembly.require({ section, id, record });
  return { section, id };
}

/** The state of a new agency: the context that its name was seen with. */
function ownerOf(
  { context }: NameAt,
  { lookup }: Assembly,
): { readonly id: string; readonly record: SeedRecord } | undefined {
  if (context === undefined) return undefined;
  const found = lookup.resolveName({ name: context, sections: principalSections });
  const record = found.status === 'FOUND' ? lookup.find(found.section, found.id) : undefined;
  return found.status === 'FOUND' && record !== undefined ? { id: found.id, record } : undefined;
}

/** The seeds leave out the state, which an agency has as a field: "Ministry of Foreign Affairs". */
function withoutOwner(name: string, owner: SeedRecord): string {
  const names = [textOf(owner, 'name') ?? '', ...textsOf(owner, 'aliases')];
  for (const each of names.filter((text) => text !== '')) {
    for (const ending of [` of the ${each}`, ` of ${each}`]) {
      if (name.length > ending.length && name.endsWith(ending)) {
        return name.slice(0, -ending.length);
      }
    }
  }
  return name;
}

function onlyOf(sections: readonly SeedSection[]): SeedSection | undefined {
  return sections.length === 1 ? sections[0] : undefined;
}

function missingFields(section: SeedSection, record: SeedRecord): readonly string[] {
  if (section === 'votes') return [];
  const { label, links } = entryLayouts[section];
  const properties = authoredProperties(
    label === 'Position' ? labelOfPositionKind(textOf(record, 'kind') ?? '') : label,
  );
  return [
    ...Object.keys(properties).filter((field) => properties[field]?.required === true),
    ...Object.keys(links).filter((field) => links[field]?.required === true),
  ].filter((field) => record[field] === undefined);
}
