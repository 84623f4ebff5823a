/** A query and its variables in the fragment of a URL, which browsers do not send to the server. */

export interface Shared {
  readonly query: string;
  readonly variables: string;
}

/** Mail and chat programs truncate longer URLs. */
const MAX_LENGTH = 8_000;

/** @returns undefined if the link would be too long to share */
export function printShareLink(page: string, { query, variables }: Shared): string | undefined {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  const link = `${page}#${parameters.toString()}`;
  return link.length > MAX_LENGTH ? undefined : link;
}

/**
 * The query shared by a link; undefined if the URL has no fragment.
 * @throws Error saying what is wrong with the link
 */
export function parseShareLink(hash: string): Shared | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '') return undefined;
  const parameters = new URLSearchParams(text);
  const query = parameters.get('query') ?? '';
  if (query.trim() === '') {
    throw new Error('This link holds no query: it may have been cut off when it was shared.');
  }
  const variables = parameters.get('variables') ?? '';
  if (variables !== '' && !isObject(variables)) {
    throw new Error(
      'The variables in this link cannot be read, so only its query was opened: the link may have been cut off.',
      { cause: { query, variables: '' } satisfies Shared },
    );
  }
  return { query, variables };
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
