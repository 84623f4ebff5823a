/**
 * Ids: typed, readable, deterministic. `state:gb`, `position:cn-embassy-gb-20211125-1`.
 * The prefix names the kind of node; positions of all kinds share one prefix.
 */
import {
  nodeDefinitions,
  nodeLabels,
  type FamilyLabel,
  type NodeLabel,
} from './node-definitions.js';

const ID_FORM = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The label under which the node of an id is found: `Position` for all positions. */
export type IdLabel =
  Exclude<NodeLabel, 'Accusation' | 'Denial' | 'Proposal' | 'Remark'> | 'Position';

const labelByPrefix: ReadonlyMap<string, IdLabel> = new Map(
  nodeLabels.map((label) => {
    const { idPrefix, family } = nodeDefinitions[label];
    // IdLabel excludes exactly the four labels of the Position family.
    return [idPrefix, (family === 'Position' ? family : label) as IdLabel];
  }),
);

/** Every label that an id can name, in ontology order; `Position` once. */
export const idLabels: readonly IdLabel[] = [...new Set(labelByPrefix.values())];

/** True for `<known prefix>:<words of a-z, 0-9 joined by hyphens>`. */
export function isWellFormedId(id: string): boolean {
  return labelOfId(id) !== undefined;
}

/** The label that an id's prefix names; undefined for a malformed id. */
export function labelOfId(id: string): IdLabel | undefined {
  const prefix = ID_FORM.exec(id)?.[1];
  return prefix === undefined ? undefined : labelByPrefix.get(prefix);
}

/** The family or label under which ids of this label are indexed. */
export function idLabelOf(label: NodeLabel): FamilyLabel | NodeLabel {
  return nodeDefinitions[label].family === 'Position' ? 'Position' : label;
}

/** The label under which nodes of any of these labels are found by id. */
export function lookUpLabel(labels: readonly NodeLabel[]): NodeLabel | FamilyLabel {
  const [first, ...rest] = labels;
  if (first === undefined) throw new Error('A relationship has at least one label at each end.');
  return rest.length === 0 ? idLabelOf(first) : (nodeDefinitions[first].family ?? first);
}

/** `toSlug("People's Daily Online (Xinhua)")` -> `people-s-daily-online-xinhua`. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
