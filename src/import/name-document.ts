/** Ids of new documents, such as `document:koreaherald-20110510000312`. */
import { toSlug } from '../domain/ontology/ids.js';
import { digest } from './record-ids.js';

/** Second-level domains under which sites register, as in `gov.uk` and `com.cn`. */
const REGISTRY = /^(?:com?|org|net|gov|gob|gouv|go|govt|edu|ac|mil|or|ne)$/;
/** Numbers of articles; shorter ones are often years or pages. */
const NUMBER = /\d{5,}/g;
const MAX_WORDS = 5;
const MAX_CHARACTERS = 40;

/** Depends on the URL alone, so that a corrected date or title does not change the id. */
export function nameDocument(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const name = [nameSite(hostname), namePage(pathname, search)].filter((part) => part !== '');
  return `document:${name.length === 0 ? digest(url) : name.join('-')}`;
}

/** `blog.vorant.com` -> `vorant`, `www.koreaherald.co.kr` -> `koreaherald`. */
function nameSite(hostname: string): string {
  const labels = hostname.replace(/^www\d*\.|\.$/g, '').split('.');
  const last = labels.slice(0, -1);
  if (last.length > 1 && REGISTRY.test(last.at(-1) ?? '')) last.pop();
  return toSlug(last.at(-1) ?? hostname);
}

/** The number of the article, else the first words of the last part of the path. */
function namePage(pathname: string, search: string): string {
  const numbers = `${pathname}${search}`.match(NUMBER) ?? [];
  const longest = numbers.toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const parts = decode(pathname)
    .split('/')
    .map((part) => toSlug(part.replace(/\.\w{2,5}$/, '')))
    .filter((part) => part !== '');
  const words = (parts.at(-1) ?? '').split('-').slice(0, MAX_WORDS).join('-');
  return words.slice(0, MAX_CHARACTERS).replace(/-+$/, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
