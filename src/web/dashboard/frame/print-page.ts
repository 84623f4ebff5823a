/**
 * Prints the current page as one self-contained HTML file, for readers who cannot reach the server.
 * It has texts, tables and drawings; parts that need the server are left out.
 */

/**
 * Controls, menus and pagers do nothing without the server; the pixels of a canvas are not in its
 * markup.
 */
const LEFT_OUT =
  'button, canvas, dialog, fieldset, form, iframe, input, link, script, select, .figure-menu, .pager';

/** @param citation how to cite it, with its URL */
export function printPage(main: Element, title: string, citation: string): string {
  // A clone of an element is an element.
  const copy = main.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(LEFT_OUT)) each.remove();
  for (const link of copy.querySelectorAll('a')) keepIfElsewhere(link);
  copy.append(createElement('p', citation));
  const styles = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  // As text, because the Content-Security-Policy forbids adding styles to a document created in the
  // page.
  return `<!doctype html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${createElement('title', title).outerHTML}
<style>${styles}</style>
</head>
<body>${copy.outerHTML}</body>
</html>
`;
}

function createElement(name: string, text: string): Element {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Keeps links to sources, which open anywhere, but not links to this server. */
function keepIfElsewhere(link: Element): void {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
  if (/^(https?:|#)/.test(href)) return;
  link.removeAttribute('href');
  link.removeAttribute('xlink:href');
}
