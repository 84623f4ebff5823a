/** The RDF names that exports use: our own terms and ids, and those of other vocabularies. */

/** Namespaces by prefix. Our own ids and terms are URNs, so they do not depend on a server. */
export const rdfPrefixes = {
  d: 'urn:demarche:term:',
  id: 'urn:demarche:id:',
  edge: 'urn:demarche:edge:',
  code: 'urn:demarche:code:',
  dataset: 'urn:demarche:dataset:',
  file: 'urn:demarche:file:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;
export type RdfPrefix = keyof typeof rdfPrefixes;

/** A prefixed IRI: `prov:Agent`. */
export type RdfName = `${RdfPrefix}:${string}`;

const namespaces: ReadonlyMap<string, string> = new Map(Object.entries(rdfPrefixes));

/** `prov:Agent` -> its IRI. A name without a known prefix is already an IRI. */
export function expandName(name: string): string {
  const colon = name.indexOf(':');
  const namespace = namespaces.get(name.slice(0, colon));
  return namespace === undefined ? name : namespace + name.slice(colon + 1);
}

/** Characters that an IRI may not contain are percent-encoded (RFC 3987, section 3.1). */
export function nameNode(id: string): RdfName {
  return `id:${encodeURI(id)}`;
}

export function nameEdge(id: string): RdfName {
  return `edge:${encodeURI(id)}`;
}

/** `RESPONDS_TO` -> `respondsTo`. */
export function nameRelationship(type: string): string {
  return type.toLowerCase().replaceAll(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}

/** `RESPONDS_TO` -> `RespondsTo`: the class of relationships with properties of their own. */
export function nameRelationshipClass(type: string): string {
  const name = nameRelationship(type);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Classes of a label in other vocabularies. */
export const classesOfOthers: Readonly<Record<string, readonly RdfName[]>> = {
  State: ['prov:Agent'],
  Agency: ['prov:Organization', 'schema:Organization'],
  Spokesperson: ['prov:Agent'],
  Initiative: ['prov:Entity'],
  Bloc: ['prov:Organization', 'schema:Organization'],
  Organization: ['prov:Organization', 'schema:Organization'],
  Group: ['prov:Agent'],
  Accusation: ['prov:Entity', 'schema:Claim'],
  Denial: ['prov:Entity', 'schema:Claim'],
  Proposal: ['prov:Entity', 'schema:Claim'],
  Remark: ['prov:Entity', 'schema:Claim'],
  Statement: ['prov:Activity'],
  Incident: ['schema:Event'],
  Excerpt: ['oa:SpecificResource'],
  Document: ['prov:Entity', 'schema:WebPage'],
  Publisher: ['prov:Agent', 'schema:Organization'],
};

/** Properties of a relationship type in other vocabularies. BACK: from its end to its start. */
export const propertiesOfOthers: Readonly<
  Record<string, readonly { readonly name: RdfName; readonly direction: 'ON' | 'BACK' }[]>
> = {
  MADE: [
    { name: 'prov:wasAttributedTo', direction: 'BACK' },
    { name: 'schema:author', direction: 'BACK' },
  ],
  ISSUED: [{ name: 'prov:wasAssociatedWith', direction: 'BACK' }],
  DELIVERED: [{ name: 'prov:wasAssociatedWith', direction: 'BACK' }],
  CONTAINS: [{ name: 'prov:wasGeneratedBy', direction: 'BACK' }],
  TAKEN_FROM: [{ name: 'oa:hasSource', direction: 'ON' }],
  TRANSLATES: [{ name: 'schema:translationOfWork', direction: 'ON' }],
  PUBLISHED_BY: [{ name: 'schema:publisher', direction: 'ON' }],
};
