/** Who spoke a statement: a person of the record, a new one, or an unnamed person of an office. */
import { textOf, type SeedRecord } from '../../../corpus/seed-records.js';
import { toSlug } from '../../../domain/ontology/ids.js';
import { foldText } from '../../../domain/text/text-folding.js';
import { tell, type Assembly } from '../../assembly.js';
import type { MappedRow, RecordLookup } from '../../import-model.js';
import { toRecordId } from '../../record-ids.js';
import { resolveRecord, textIn, textsIn } from '../../resolve-records.js';

const UNNAMED = /^(?:an? )?(?:unnamed|anonymous|not named)$/;
/** Women and men hold the same office. */
const SPOKESPERSON = /\bspokes(?:wo)?man\b/;
/** Names as similar as this are rarely those of two persons. */
const SIMILAR = 0.75;

export interface Office {
  /** The agency, or the principal where there is none; undefined if it was reported. */
  readonly actor: string | undefined;
  /** When the statement was made. */
  readonly date: string | undefined;
}

/** The entries of `deliveredBy`. */
export function readSpeakers(
  row: MappedRow,
  office: Office,
  assembly: Assembly,
): readonly SeedRecord[] {
  const names = textsIn(row, 'speaker');
  const title = textIn(row, 'speaker_title');
  if (names.length === 0 && title === undefined) return [];
  if (names.length === 0) {
    tell(
      assembly,
      row,
      'speaker',
      'MISSING_VALUE',
      'There is the title of a speaker, but no name: it is taken for an unnamed person.',
      'Write the name, or "unnamed".',
      'WARNING',
    );
  }
  // A semicolon in the title of one speaker is part of the title.
  const titles = names.length > 1 ? (title ?? '').split(';').map((each) => each.trim()) : [title];
  if (titles.length > 1 && titles.length !== names.length) {
    const counts = `${String(names.length)} speakers have ${String(titles.length)} titles.`;
    const remedy = 'Write one title for all of them, or one for each.';
    tell(assembly, row, 'speaker_title', 'UNEVEN_LISTS', counts, remedy);
    return [];
  }
  return (names.length === 0 ? ['unnamed'] : names).flatMap((name, index) => {
    const own = titles.length > 1 ? titles[index] : titles[0];
    const spokesperson = UNNAMED.test(foldText(name))
      ? findUnnamed(row, own, office, assembly)
      : findNamed(name, row, own, office, assembly);
    if (spokesperson === undefined) return [];
    return [{ spokesperson, ...(own === undefined || own === '' ? {} : { title: own }) }];
  });
}

function findNamed(
  name: string,
  row: MappedRow,
  title: string | undefined,
  { actor, date }: Office,
  assembly: Assembly,
): string | undefined {
  const sections = ['spokespersons'] as const;
  const resolution = assembly.lookup.resolveName({ name, sections });
  const isNew =
    resolution.status === 'NEW' || (resolution.status === 'OPEN' && !resolution.isAmbiguous);
  const year = date?.slice(0, 4);
  const fields: SeedRecord = {
    named: true,
    ...(title === undefined || title === '' || actor === undefined
      ? {}
      : {
          speaksFor: [{ actor, title: year === undefined ? title : `${title} (${year})` }],
        }),
  };
  if (resolution.status !== 'OPEN' || !isNew) {
    const at = { name, row: row.row, column: 'speaker', sections, fields };
    return resolveRecord(at, assembly)?.id;
  }
  const id = toRecordId('spokespersons', name);
  if (assembly.lookup.find('spokespersons', id) !== undefined) return id;
  const [similar] = assembly.lookup.suggest({ name, sections });
  if (similar !== undefined && similar.score >= SIMILAR) {
    tell(
      assembly,
      row,
      'speaker',
      'SIMILAR_NAME',
      `"${name}" becomes a new person, though ${similar.id} is called "${similar.name}".`,
      'Decide what the name stands for if it is the same person.',
      'WARNING',
    );
  }
  if (title === undefined || title === '') {
    const remedy = 'Write the office of the speaker.';
    tell(assembly, row, 'speaker_title', 'MISSING_VALUE', `"${name}" has no title.`, remedy);
    return undefined;
  }
  assembly.require({ section: 'spokespersons', id, record: { id, name, ...fields } });
  return id;
}

/** One for each agency and office, as in the seeds. */
function findUnnamed(
  row: MappedRow,
  title: string | undefined,
  { actor }: Office,
  assembly: Assembly,
): string | undefined {
  if (actor === undefined) return undefined;
  if (title === undefined || title === '') {
    const message = 'An unnamed speaker has no title.';
    const remedy = 'Write what the person is called, such as "spokesperson".';
    tell(assembly, row, 'speaker_title', 'MISSING_VALUE', message, remedy);
    return undefined;
  }
  const { lookup } = assembly;
  const role = (title.charAt(0).toLowerCase() + title.slice(1)).replace(
    SPOKESPERSON,
    'spokesperson',
  );
  const id = `spokesperson:unnamed-${actor.replace(/^[^:]*:/, '')}-${toSlug(role)}`;
  if (lookup.find('spokespersons', id) !== undefined) return id;
  const agency = lookup.find('agencies', actor) ?? assembly.required('agencies', actor);
  const body =
    agency ??
    lookup.find('states', actor) ??
    lookup.find('blocs', actor) ??
    lookup.find('organizations', actor);
  const name = textOf(body ?? {}, 'name') ?? actor;
  const owner = agency === undefined ? undefined : nameOfOwner(agency, lookup);
  const isSaid = owner === undefined || foldText(name).includes(foldText(owner));
  const article = agency === undefined ? '' : 'the ';
  assembly.require({
    section: 'spokespersons',
    id,
    record: {
      id,
      name: `${role} of ${article}${name}${isSaid ? '' : `, ${owner}`}`,
      named: false,
      speaksFor: [{ actor, title: role }],
    },
  });
  return id;
}

function nameOfOwner(agency: SeedRecord, lookup: RecordLookup): string | undefined {
  const parent = textOf(agency, 'partOf');
  if (parent === undefined) return undefined;
  const above = lookup.find('agencies', parent);
  if (above !== undefined && above !== agency) return nameOfOwner(above, lookup);
  const owner = lookup.find('states', parent) ?? lookup.find('blocs', parent);
  return textOf(owner ?? {}, 'name');
}
