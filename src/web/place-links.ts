/** Links are written relative to the root; this module prefixes the server's base path. */
import { basePath } from './base-path.js';

/** Prefixes the base path to every link to this server, including links added later. */
export function placeLinks(root: Element): void {
  if (basePath === '') return;
  const placed = new WeakMap<Element, string>();
  const place = (link: Element): void => {
    for (const name of ['href', 'xlink:href']) {
      const href = link.getAttribute(name);
      if (href === null || !/^\/(?!\/)/.test(href) || placed.get(link) === href) continue;
      placed.set(link, `${basePath}${href}`);
      link.setAttribute(name, `${basePath}${href}`);
    }
  };
  const placeAll = (within: Element): void => {
    if (within.localName === 'a') place(within);
    within.querySelectorAll('a').forEach(place);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') placeAll(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) placeAll(node);
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href', 'xlink:href'],
  });
  placeAll(root);
}
