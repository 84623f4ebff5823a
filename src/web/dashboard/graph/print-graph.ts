/** Prints a whole graph as a standalone SVG from its layout, without a canvas. */
import { countTies, type GraphData } from './graph-data.js';
import { groupLooks, toNodeGroup } from './node-group.js';
import { LABELLED_RADIUS, radiusOf, shorten } from './node-look.js';
import { OUTLINE, shapes } from './shape.js';
import type { Theme } from './theme.js';
import type { Layout } from './use-layout.js';

const WIDTH = 1_200;
const HEIGHT = 900;
const MARGIN = 60;
const LETTER = 6.4;
const LINE = 14;

type Point = readonly [x: number, y: number];

/** @param font the font family of the page */
export function printGraph(layout: Layout, title: string, theme: Theme, font: string): string {
  const points = fitPlaces(layout);
  const pointOf: Points = new Map(
    layout.data.nodes.map(({ id }, index): readonly [string, Point] => [
      id,
      points[index] ?? [0, 0],
    ]),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">`,
    `<title>${escape(title)}</title>`,
    `<defs><marker id="answers" markerWidth="7" markerHeight="7" refX="11" refY="3.5" orient="auto"><path d="M0 0 7 3.5 0 7z" fill="${theme('--denial')}"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="${theme('--paper')}"/>`,
    ...printEdges(layout.data, pointOf, theme),
    ...printMarks(layout.data, pointOf, theme),
    `<g font-family="${escape(font)}" font-size="12" fill="${theme('--ink')}" stroke="${theme('--paper')}" stroke-width="4" paint-order="stroke">`,
    ...printLabels(layout.data, pointOf),
    '</g></svg>',
  ].join('\n');
}

/** Scales the layout to fill the picture. */
function fitPlaces({ data, places }: Layout): readonly Point[] {
  const all = data.nodes.map((_, index) => [places[index * 2] ?? 0, places[index * 2 + 1] ?? 0]);
  const xs = all.map(([x = 0]) => x);
  const ys = all.map(([, y = 0]) => y);
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-9),
    (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1e-9),
  );
  return all.map(([x = 0, y = 0]): Point => [
    WIDTH / 2 + (x - (left + right) / 2) * scale,
    HEIGHT / 2 - (y - (low + high) / 2) * scale,
  ]);
}

type Points = ReadonlyMap<string, Point>;

function printEdges({ edges }: GraphData, points: Points, theme: Theme): readonly string[] {
  return edges.map(({ type, source, target }) => {
    const [x1, y1] = points.get(source) ?? [0, 0];
    const [x2, y2] = points.get(target) ?? [0, 0];
    const look =
      type === 'RESPONDS_TO'
        ? `stroke="${theme('--denial')}" stroke-width="1.8" marker-end="url(#answers)"`
        : `stroke="${theme('--edge')}" stroke-width="0.8"`;
    return `<path d="M${print(x1)} ${print(y1)}L${print(x2)} ${print(y2)}" ${look}/>`;
  });
}

function printMarks(data: GraphData, points: Points, theme: Theme): readonly string[] {
  const ties = countTies(data);
  return data.nodes.map((node) => {
    const { shape, colour } = groupLooks[toNodeGroup(node.type)];
    const { path, isHollow } = shapes[shape];
    const [x, y] = points.get(node.id) ?? [0, 0];
    const radius = radiusOf(node, ties.get(node.id) ?? 0);
    const scale = isHollow ? radius * (1 - OUTLINE / 2) : radius;
    const look = isHollow
      ? `fill="${theme('--paper')}" stroke="${theme(colour)}" stroke-width="${String(OUTLINE)}"`
      : `fill="${theme(colour)}"`;
    return `<path d="${path}" transform="translate(${print(x)} ${print(y)}) scale(${print(scale)})" ${look}><title>${escape(node.label)}</title></path>`;
  });
}

/** The largest nodes first; a label that would overlap another is left out. */
function printLabels(data: GraphData, points: Points): readonly string[] {
  const ties = countTies(data);
  const taken: { readonly left: number; readonly right: number; readonly base: number }[] = [];
  return data.nodes
    .map((node) => ({ node, radius: radiusOf(node, ties.get(node.id) ?? 0) }))
    .filter(({ radius }) => radius >= LABELLED_RADIUS)
    .sort((one, other) => other.radius - one.radius)
    .flatMap(({ node, radius }) => {
      const [x, y] = points.get(node.id) ?? [0, 0];
      const label = shorten(node.label);
      const left = x + radius + 4;
      const place = { left, right: left + label.length * LETTER, base: y + 4 };
      const isFree = taken.every(
        (other) =>
          Math.abs(other.base - place.base) >= LINE ||
          other.left > place.right ||
          other.right < place.left,
      );
      if (!isFree) return [];
      taken.push(place);
      return [`<text x="${print(left)}" y="${print(place.base)}">${escape(label)}</text>`];
    });
}

const print = (value: number): string => value.toFixed(1);

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
