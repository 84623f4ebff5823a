/**
 * The path of the server's public URL, such as `/demarche`, without a slash at its end; empty where the
 * server stands at the root. All files of the pages lie in `assets/` below it, this one among them.
 */
export const basePath: string =
  /^(.*)\/assets\/[^/]+$/.exec(new URL(import.meta.url).pathname)?.[1] ?? '';
