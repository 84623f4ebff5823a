/** The table in what a person dropped or pasted: a file, or cells copied from a spreadsheet. Pure. */

export type GivenTable =
  | { readonly type: 'FILE'; readonly file: File }
  /** The path of a file, which a page may not open. */
  | { readonly type: 'PATH'; readonly path: string }
  | { readonly type: 'NOTHING' };

/** Spreadsheets put an image of the cells on the clipboard too: text comes first. */
export function readGiven(text: string, files: readonly File[]): GivenTable {
  if (text.includes('\t') && text.trim().includes('\n')) {
    return { type: 'FILE', file: new File([text], 'pasted.tsv', { type: 'text/plain' }) };
  }
  const [file] = files;
  if (file !== undefined) return { type: 'FILE', file };
  const line = text.trim().replace(/^file:\/\//, '');
  const isPath = /^(?:["']?(?:[/~]|[a-z]:\\|\.{1,2}[\\/]).*\.\w{2,5}["']?)$/i.test(line);
  return isPath ? { type: 'PATH', path: line.replace(/^["']|["']$/g, '') } : { type: 'NOTHING' };
}
