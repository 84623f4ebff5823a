/** What catalogues list about the data. The terms are those of `seeds/SOURCES.md`. */
import { AUTHORS, isPublished, nameVersion, published, TITLE, YEAR } from './citation.js';

export interface DatasetDescription {
  readonly title: string;
  readonly abstract: string;
  readonly author: string;
  readonly year: string;
  readonly releasedOn?: string | undefined;
  readonly version: string;
  readonly licenceUrl: string;
  readonly terms: readonly string[];
}

const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
const ABSTRACT =
  'What states say to each other about cyber affairs, as a graph and as tables: accusations, denials, remarks and proposals, who made them on whose behalf, which answers which, and the words and pages that show it. The data says who said what, not what happened. It is not a sample of what states say; counts describe the corpus.';
const TERMS = [
  `The coded data in this folder (the codings, the compilers' sentences, ids and relations) is under the **Creative Commons Attribution 4.0 International licence** (CC BY 4.0, <${LICENCE_URL}>).`,
  'Not covered by that licence, because we do not hold the rights:',
  '- the quoted words (`quote`, `exact`, with their `prefix` and `suffix`), at most 20 words each: they belong to their speakers and publishers, and are quoted for research, with their source;',
  '- titles and URLs of the pages, which belong to their publishers;',
  '- facts (codes, dates, roll calls, lists of supporters), which nobody owns.',
];

export function describeDataset(version: string): DatasetDescription {
  return {
    title: TITLE,
    abstract: ABSTRACT,
    author: AUTHORS,
    year: YEAR,
    releasedOn: isPublished(version) ? published.on : undefined,
    version: nameVersion(version),
    licenceUrl: LICENCE_URL,
    terms: TERMS,
  };
}
