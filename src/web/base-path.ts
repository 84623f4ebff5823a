/**
 * The path of the server's public URL, such as `/demarche`, without a trailing slash; empty if the
 * server is at the root. All files of the pages are in `assets/` below it, including this one.
 */
export const basePath: string =
  /^(.*)\/assets\/[^/]+$/.exec(new URL(import.meta.url).pathname)?.[1] ?? '';
