/**
 * Pages and drawings use plain links; those to a page of the same application are followed without a
 * reload.
 */
import { useEffect } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';
import { basePath } from '../base-path.js';

/** @param patterns paths of the application's pages, as patterns of wouter; always the same array */
export function useFollowLinks(patterns: readonly string[]): void {
  const [, navigate] = useLocation();
  const { parser } = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const url = link === null ? undefined : readTarget(link);
      if (url?.origin !== window.location.origin) return;
      if (!url.pathname.startsWith(`${basePath}/`)) return;
      const pathname = url.pathname.slice(basePath.length);
      if (!patterns.some((pattern) => matchRoute(parser, pattern, pathname)[0])) return;
      const isSamePlace =
        url.pathname === window.location.pathname && url.search === window.location.search;
      if (isSamePlace && url.hash !== '') return;
      event.preventDefault();
      const isNewPage = url.pathname !== window.location.pathname;
      navigate(`${pathname}${url.search}${url.hash}`);
      if (isNewPage) window.scrollTo(0, 0);
    };
    document.addEventListener('click', follow);
    return () => {
      document.removeEventListener('click', follow);
    };
  }, [navigate, parser, patterns]);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** The target of a link, unless it opens a window or downloads a file. Drawings have SVG links. */
function readTarget(link: Element): URL | undefined {
  const href = link.getAttribute('href') ?? link.getAttributeNS(XLINK, 'href');
  if (href === null || link.hasAttribute('download') || link.getAttribute('target') === '_blank') {
    return undefined;
  }
  return new URL(href, window.location.href);
}

const XLINK = 'http://www.w3.org/1999/xlink';
