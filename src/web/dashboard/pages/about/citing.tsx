import type { AboutTheDataQuery } from '../../../generated/graphql.js';

export function Citing({ dataset }: { readonly dataset: AboutTheDataQuery['dataset'] }) {
  const { version, licence, citation } = dataset;
  return (
    <section id="citing" className="prose" aria-labelledby="citing-title">
      <h2 id="citing-title">Licence and citing</h2>
      <p>
        The coded data are licensed under {licence}. The quoted words belong to their authors and
        are kept as short as a citation needs.
      </p>
      <p>
        {citation.text} Dataset version <code>{version}</code>.
      </p>
      <pre tabIndex={0} aria-label="BibTeX of the data">
        {citation.bibtex}
      </pre>
      <p>
        Every answer of the API has a <code>reference</code> that names its version, and every
        downloaded file has a manifest with the same citation. The whole data set:{' '}
        <a href="/export/graph.jsonl" download>
          JSON Lines
        </a>
        ,{' '}
        <a href="/export/graph.graphml" download>
          GraphML
        </a>
        ,{' '}
        <a href="/export/positions.csv" download>
          a table of positions
        </a>
        ; <a href="/export">all formats</a>.
      </p>
    </section>
  );
}
