/**
 * The files of several seeds folders as those of one: an entry of a later folder replaces the entry with
 * its id in an earlier one.
 */
import { placeOfSeedFile } from './seed-files.js';
import { idFieldOf, type SeedSection } from './seed-records.js';
import type { YamlFile, YamlNode } from './yaml-tree.js';

/** @param folders the files of each folder, in the order in which the folders overlay one another */
export function overlaySeeds(folders: readonly (readonly YamlFile[])[]): readonly YamlFile[] {
  const replaced = new Set<string>();
  const layers = folders.toReversed().map((files) => {
    const kept = files.flatMap((file) => withoutEntries(file, replaced));
    for (const name of files.flatMap(namesIn)) replaced.add(name);
    return kept;
  });
  return layers.toReversed().flat();
}

function namesIn({ file, path = file, root }: YamlFile): readonly string[] {
  const place = placeOfSeedFile(path);
  if (place === undefined || root === undefined) return [];
  const { section, holds } = place;
  const entries = holds === 'ENTRY' ? [root] : (listOf(root, section)?.items ?? []);
  return entries.flatMap((entry) => nameOf(section, entry) ?? []);
}

/** No file at all if it held only one entry, which is replaced. */
function withoutEntries(file: YamlFile, replaced: ReadonlySet<string>): readonly YamlFile[] {
  const place = placeOfSeedFile(file.path ?? file.file);
  const { root } = file;
  if (place === undefined || root === undefined) return [file];
  const { section, holds } = place;
  const isKept = (entry: YamlNode): boolean => !replaced.has(nameOf(section, entry) ?? '');
  if (holds === 'ENTRY') return isKept(root) ? [file] : [];
  const list = listOf(root, section);
  const field = root.type === 'MAP' ? root.entries.get(section) : undefined;
  if (root.type !== 'MAP' || list === undefined || field === undefined) return [file];
  const node = { ...list, items: list.items.filter(isKept) };
  return [
    { ...file, root: { ...root, entries: new Map(root.entries).set(section, { ...field, node }) } },
  ];
}

function listOf(root: YamlNode, section: SeedSection) {
  const node = root.type === 'MAP' ? root.entries.get(section)?.node : undefined;
  return node?.type === 'LIST' ? node : undefined;
}

/** `states/state:cn`; undefined for an entry without an id, which the validation reports. */
function nameOf(section: SeedSection, entry: YamlNode): string | undefined {
  const node = entry.type === 'MAP' ? entry.entries.get(idFieldOf(section))?.node : undefined;
  return node?.type === 'SCALAR' && typeof node.value === 'string'
    ? `${section}/${node.value}`
    : undefined;
}
