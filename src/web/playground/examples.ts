/** The example gallery: the files of `examples/`, bundled into the page. */

export interface Example {
  readonly title: string;
  /** What it shows and what to change. */
  readonly shows: string;
  readonly query: string;
  /** JSON; empty if the query has no variables. */
  readonly variables: string;
}

const queries = import.meta.glob<string>('../../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names. */
export const examples: readonly Example[] = Object.keys(queries)
  .sort()
  .map((path) => {
    const query = queries[path] ?? '';
    const [title = '', ...shows] = readComment(query);
    const values = (variables[path.replace(/\.graphql$/, '.json')] ?? '').trim();
    return { title, shows: shows.join(' '), query, variables: values === '{}' ? '' : values };
  });

/** The lines of the comment at the head of a document, without their `#`. */
function readComment(query: string): readonly string[] {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
}
