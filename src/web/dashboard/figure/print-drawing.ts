/**
 * Prints a drawing as a standalone file: styles become attributes, and theme colours become their
 * current values.
 */

const KEPT_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Keeps images sharp on high-density screens and in print. */
const SCALE = 2;

/** The drawing itself; a legend before it may be SVG too. */
export function findDrawing(figure: HTMLElement): SVGSVGElement | undefined {
  const all = [...figure.querySelectorAll<SVGSVGElement>('.drawing svg')];
  return all.sort((one, other) => areaOf(other) - areaOf(one))[0];
}

export function printDrawing(svg: SVGSVGElement, title: string): string {
  // A clone has the type of its original.
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyStyles(svg, copy);
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(name, paper);
  return new XMLSerializer().serializeToString(copy);
}

/** @param svg a standalone drawing with a width and height */
export async function printImage(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not create the image.'));
      else resolve(blob);
    });
  });
}

const SVG = 'http://www.w3.org/2000/svg';

function areaOf(svg: SVGSVGElement): number {
  const { width, height } = svg.getBoundingClientRect();
  return width * height;
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of KEPT_STYLES) to.setAttribute(property, style.getPropertyValue(property));
  to.removeAttribute('class');
  to.removeAttribute('style');
  const copies = [...to.children];
  [...from.children].forEach((child, index) => {
    const copy = copies[index];
    if (copy !== undefined) copyStyles(child, copy);
  });
}
