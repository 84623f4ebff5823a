/** DataCite JSON, kernel 4.5: https://schema.datacite.org. Has no DOI: who publishes the data adds one. */
import { toJson, type PackageFacts } from './package-facts.js';

export function printDataCite(facts: PackageFacts): string {
  const { datasetVersion, description, licence, files } = facts;
  return toJson({
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    alternateIdentifiers: [
      {
        alternateIdentifier: `urn:demarche:dataset:${encodeURI(datasetVersion)}`,
        alternateIdentifierType: 'URN',
      },
    ],
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Dataset' },
    creators: [{ name: description.author, nameType: 'Organizational' }],
    titles: [{ title: description.title, lang: 'en' }],
    publisher: { name: description.author },
    publicationYear: description.year,
    ...(description.releasedOn !== undefined && {
      dates: [{ date: description.releasedOn, dateType: 'Issued' }],
    }),
    language: 'en',
    version: description.version,
    rightsList: [
      {
        rights: 'Creative Commons Attribution 4.0 International',
        rightsUri: description.licenceUrl,
        rightsIdentifier: licence,
        rightsIdentifierScheme: 'SPDX',
      },
    ],
    descriptions: [{ description: description.abstract, descriptionType: 'Abstract', lang: 'en' }],
    formats: [...new Set(files.map(({ mediaType }) => mediaType))].sort(),
  });
}
