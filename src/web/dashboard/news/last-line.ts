/**
 * The last line of the server's journal when it sent this page; undefined if it keeps no history.
 * The server writes it into the HTML, so that pages need no request to find out.
 */
const text = document.querySelector<HTMLMetaElement>('meta[name="last-line"]')?.content ?? '';

export const lastLine: number | undefined = text === '' ? undefined : Number(text);
