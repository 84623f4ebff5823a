/** RO-Crate 1.1: https://www.researchobject.org/ro-crate/specification/1.1/ */
import { toJson, type PackageFacts } from './package-facts.js';

const SPECIFICATION = 'https://w3id.org/ro/crate/1.1';
const AUTHOR = '#author';

export function printRoCrate({ description, licence, citation, files }: PackageFacts): string {
  return toJson({
    // A property of schema.org that the context lacks.
    '@context': [`${SPECIFICATION}/context`, { sha256: 'http://schema.org/sha256' }],
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': SPECIFICATION },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: description.title,
        description: description.abstract,
        version: description.version,
        datePublished: description.releasedOn ?? description.year,
        license: { '@id': description.licenceUrl },
        author: { '@id': AUTHOR },
        creditText: citation.text,
        hasPart: files.map(({ name }) => ({ '@id': name })),
      },
      { '@id': AUTHOR, '@type': 'Organization', name: description.author },
      {
        '@id': description.licenceUrl,
        '@type': 'CreativeWork',
        name: licence,
        description: 'Creative Commons Attribution 4.0 International',
      },
      ...files.map(({ name, mediaType, describes, bytes, sha256 }) => ({
        '@id': name,
        '@type': 'File',
        name,
        description: describes,
        encodingFormat: mediaType,
        contentSize: String(bytes),
        sha256,
      })),
    ],
  });
}
