/**
 * The page as it is now, as one HTML file that asks for nothing: for readers who cannot reach the
 * server. It holds texts, tables and drawings; what needs the server is left out.
 */

/** Choices, menus and pagers do nothing without the server; the pixels of a canvas are not in its markup. */
const LEFT_OUT =
  'button, canvas, dialog, fieldset, form, iframe, input, link, script, select, .figure-menu, .pager';

/** @param citation how to quote it, with the address at which it was seen */
export function printPage(main: Element, title: string, citation: string): string {
  // Cloning an element gives an element of its kind.
  const copy = main.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(LEFT_OUT)) each.remove();
  for (const link of copy.querySelectorAll('a')) keepIfElsewhere(link);
  copy.append(createElement('p', citation));
  const styles = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  // As text: the page's own policy forbids to add styles to a document that was made in it.
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

/** Sources can be opened from anywhere; pages of this server cannot. */
function keepIfElsewhere(link: Element): void {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
  if (/^(https?:|#)/.test(href)) return;
  link.removeAttribute('href');
  link.removeAttribute('xlink:href');
}
