/**
 * Checks that a request comes from this server's own pages or from a program, not from a page of another
 * site. Listening on loopback is no protection: a site can point a name of its own at 127.0.0.1 (DNS
 * rebinding), and any page can post a form to it.
 */
import type { IncomingMessage } from 'node:http';
import type { Refusal } from './visitor.js';

/** What browsers call this machine. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

export interface OwnAddress {
  /** Where it listens (HOST). */
  readonly host: string;
  readonly publicUrl: string | undefined;
}

export interface RequestCheck {
  /** For pages that people reach from elsewhere: a redirect of the issuer or a link in a message. */
  readonly isOpenedFromElsewhere?: boolean;
  /** The media type of the body. A page of another site cannot send it without a CORS preflight. */
  readonly mediaType?: 'application/json' | 'application/octet-stream';
}

/** @returns why the request is refused, or undefined */
export function checkRequest(
  request: IncomingMessage,
  own: OwnAddress,
  { isOpenedFromElsewhere = false, mediaType = 'application/json' }: RequestCheck = {},
): Refusal | undefined {
  const origins = ownOrigins(request, own);
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const isServed = origins.some((each) => each.hosts.includes(host?.toLowerCase() ?? ''));
  if (!isServed) {
    return refuse(
      'This server does not answer to that host name. Use the URL that it printed at its start.',
    );
  }
  if (origin !== undefined && !origins.some((each) => each.origin === origin)) {
    return refuse('The desk answers its own pages only, not those of other origins.');
  }
  if (site !== undefined && !isAllowedSite(request, site, isOpenedFromElsewhere)) {
    return refuse('A page of another site sent this. Open the URL in a new tab instead.');
  }
  if (!isRead(request) && mediaTypeOf(request) !== mediaType) {
    const what =
      mediaType === 'application/json' ? 'The desk reads JSON only.' : 'This is no file.';
    return refuse(`${what} Send the header "content-type: ${mediaType}".`);
  }
  return undefined;
}

interface OwnOrigin {
  readonly origin: string;
  /** Values of the header `Host`. */
  readonly hosts: readonly string[];
}

function ownOrigins({ socket }: IncomingMessage, { host, publicUrl }: OwnAddress): OwnOrigin[] {
  const names = new Set([...LOOPBACK_NAMES, ...(isLoopbackAddress(host) ? [host] : [])]);
  const urls = [...names].map((name) => `http://${name}:${String(socket.localPort)}`);
  return [...urls, ...(publicUrl === undefined ? [] : [publicUrl])].map((text) => {
    const url = new URL(text);
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return { origin: url.origin, hosts: [...new Set([url.host, `${url.hostname}:${port}`])] };
  });
}

/** HOST may be any address of the loopback network 127.0.0.0/8. */
function isLoopbackAddress(host: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(host);
}

/** https://www.w3.org/TR/fetch-metadata/: browsers send it, and no script can change it. */
function isAllowedSite(
  request: IncomingMessage,
  site: string | string[],
  isOpenedFromElsewhere: boolean,
): boolean {
  if (site === 'same-origin') return true;
  // "none": the person typed the URL or opened it from outside the browser.
  if (!isRead(request)) return false;
  return site === 'none' || (isOpenedFromElsewhere && isNavigation(request));
}

function isNavigation({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A page of another site needs a CORS preflight for these types, which the desk never grants. */
function mediaTypeOf({ headers }: IncomingMessage): string {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

function refuse(message: string): Refusal {
  return { status: 403, code: 'FORBIDDEN', message };
}
