/**
 * URLs of pages: which ones readers of the corpus can open, and which ones identify the same page.
 */
import ipaddr from 'ipaddr.js';

/** As `URL` writes addresses of both versions: other hosts are names. */
const ADDRESS = /^(?:\[.*\]|\d+(?:\.\d+){3})$/;
/** Names that resolve only on one machine or network. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/;
/** Characters that mean the same with and without percent-encoding (RFC 3986, section 2.3). */
const UNRESERVED = /[\w.~-]/;

interface UrlFault {
  readonly problem: string;
  readonly remedy: string;
}

/** Undefined for a publicly reachable URL. */
export function findUrlFault(text: string): UrlFault | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) {
    return {
      problem: `"${text}" is not an http or https URL`,
      remedy: 'write the URL of the page',
    };
  }
  const { username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') {
    return {
      // Without the URL itself, which may contain a password.
      problem: 'contains a user name or password',
      remedy: 'write the URL without the part before the @',
    };
  }
  if (!isPublicHost(hostname)) {
    return {
      problem: `"${hostname}" is a host that only one machine or network can reach`,
      remedy: 'write the public URL of the page',
    };
  }
  return undefined;
}

function isPublicHost(hostname: string): boolean {
  if (ADDRESS.test(hostname)) {
    return ipaddr.process(hostname.replace(/^\[(.*)\]$/, '$1')).range() === 'unicast';
  }
  return hostname.includes('.') && !PRIVATE_NAME.test(hostname);
}

/**
 * Equal for URLs of one page: http or https, the case of the host, a default port, a trailing
 * slash, a fragment and percent-encoding make no difference. Fragments that begin with "#/" or "#!"
 * are kept, because with them one URL serves several pages.
 */
export function printUrlIdentity(text: string): string {
  const { hostname, port, pathname, search, hash } = new URL(text);
  const host = port === '' || port === '80' || port === '443' ? hostname : `${hostname}:${port}`;
  const path = unifyPercents(pathname).replace(/\/+$/, '');
  return `${host}${path}${unifyPercents(search)}${/^#[!/]/.test(hash) ? hash : ''}`;
}

function unifyPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (percent, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : percent.toUpperCase();
  });
}
