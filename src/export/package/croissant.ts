/**
 * Croissant 1.0: https://docs.mlcommons.org/croissant/docs/croissant-spec.html. The record sets are
 * those of the Parquet files, where lists are lists.
 */
import {
  packagedTables,
  tablePath,
  toJson,
  type Field,
  type PackageFacts,
  type PackagedTable,
} from './package-facts.js';

/** The one that the specification asks for. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

const dataTypes = {
  STRING: 'sc:Text',
  INTEGER: 'sc:Integer',
  NUMBER: 'sc:Float',
  BOOLEAN: 'sc:Boolean',
  DATE: 'sc:Date',
} as const satisfies Readonly<Record<Field['type'], string>>;

export function printCroissant({ description, citation, files }: PackageFacts): string {
  return toJson({
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    name: 'demarche',
    alternateName: description.title,
    description: description.abstract,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    citeAs: citation.bibtex,
    license: description.licenceUrl,
    version: description.version,
    datePublished: description.releasedOn ?? description.year,
    creator: { '@type': 'sc:Organization', name: description.author },
    isLiveDataset: false,
    distribution: files.map(({ name, mediaType, describes, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      description: describes,
      contentUrl: name,
      contentSize: `${String(bytes)} B`,
      encodingFormat: mediaType,
      sha256,
    })),
    recordSet: packagedTables.map(describeTable),
  });
}

function describeTable({ name, describes, key, fields, foreignKeys }: PackagedTable) {
  const idOf = (column: string, table = name): string => `${table}/${column}`;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: describes,
    key: key.map((column) => ({ '@id': idOf(column) })),
    field: fields.map((field) => {
      const foreign = foreignKeys.find(({ column }) => column === field.name);
      return {
        '@type': 'cr:Field',
        '@id': idOf(field.name),
        name: field.name,
        description: field.describes,
        dataType: dataTypes[field.type],
        ...(field.isList && { repeated: true }),
        ...(foreign && { references: { field: { '@id': idOf(foreign.key, foreign.table) } } }),
        source: {
          fileObject: { '@id': tablePath(name, 'parquet') },
          extract: { column: field.name },
        },
      };
    }),
  };
}
