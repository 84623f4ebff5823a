/**
 * From the corpus's bare ids (`gb-ncsc`, `org-las`) to the seeds' typed ids (`agency:gb-ncsc`,
 * `bloc:las`), with the check that the relationship in question may end there.
 * Knows the ontology; knows nothing of what an entry looks like.
 */
import { isWellFormedId, labelOfId } from '../../domain/ids.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../../domain/relationship-definitions.js';
import type { Corpus, CorpusActor } from './corpus-schema.js';
import type { Findings } from './findings.js';

export interface References {
  /** The actor that `corpusId` names, as an end of this relationship. */
  actor(corpusId: string, type: RelationshipType, end: 'from' | 'to', where: string): string;
  position(corpusId: string, where: string): string;
  incident(corpusId: string, where: string): string;
  initiative(corpusId: string, where: string): string;
  document(corpusId: string, where: string): string;
}

const prefixes: Readonly<Record<CorpusActor['type'], string>> = {
  state: 'state',
  bloc: 'bloc',
  agency: 'agency',
  organisation: 'organization',
  group: 'group',
  person: 'spokesperson',
};

/** `{ id: 'org-las', type: 'bloc' }` -> `bloc:las`: the type stands in the prefix, once. */
export function toActorId({ id, type }: Pick<CorpusActor, 'id' | 'type'>): string {
  return `${prefixes[type]}:${id.replace(/^(?:org|grp)-/, '')}`;
}

export function createReferences(corpus: Corpus, findings: Findings): References {
  const ids = {
    actor: idMap(corpus.actors, toActorId),
    position: idMap(corpus.positions, ({ id }) => `position:${id}`),
    incident: idMap(corpus.incidents, ({ id }) => `incident:${id}`),
    initiative: idMap(corpus.initiatives, ({ id }) => `initiative:${id}`),
    document: idMap(corpus.sources, ({ id }) => `document:${id}`),
  };
  for (const [kind, map] of Object.entries(ids)) {
    const seen = new Set<string>();
    for (const id of map.values()) {
      if (!isWellFormedId(id)) findings.fault(id, 'is no well-formed id', 'rename it');
      if (seen.has(id)) findings.fault(id, `two records of kind ${kind} get it`, 'rename one');
      seen.add(id);
    }
  }
  const look = (kind: keyof typeof ids, corpusId: string, where: string): string => {
    const id = ids[kind].get(corpusId);
    if (id === undefined) findings.fault(where, `no ${kind} "${corpusId}"`, 'name one that exists');
    return id ?? '';
  };
  return {
    actor(corpusId, type, end, where) {
      const id = look('actor', corpusId, where);
      const label = labelOfId(id);
      const allowed = relationshipDefinitions[type][end];
      if (label !== undefined && !allowed.some((candidate) => candidate === label)) {
        findings.fault(
          where,
          `${id} cannot be the ${end === 'from' ? 'start' : 'end'} of ${type}`,
          `one of ${allowed.join(', ')} can`,
        );
      }
      return id;
    },
    position: (corpusId, where) => look('position', corpusId, where),
    incident: (corpusId, where) => look('incident', corpusId, where),
    initiative: (corpusId, where) => look('initiative', corpusId, where),
    document: (corpusId, where) => look('document', corpusId, where),
  };
}

function idMap<Item extends { readonly id: string }>(
  items: readonly Item[],
  toId: (item: Item) => string,
): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.id, toId(item)]));
}
