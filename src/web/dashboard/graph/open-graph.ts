/**
 * Draws a graph with sigma: shapes, labels and a highlighted selection. Independent of React and
 * the API.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { createLabelDrawer, type LabelDrawer } from './draw-label.js';
import { countTies } from './graph-data.js';
import { groupLooks, toNodeGroup } from './node-group.js';
import { LABELLED_RADIUS, radiusOf, shorten } from './node-look.js';
import { createShapeProgram } from './shape-program.js';
import { shapes, type Shape } from './shape.js';
import { readTheme, toParts, type Theme } from './theme.js';
import type { Layout } from './use-layout.js';

export interface GraphControl {
  /** Highlights a record and its neighbours; undefined clears the highlight. */
  readonly choose: (id: string | undefined) => void;
  readonly zoom: (direction: 'in' | 'out' | 'whole') => void;
  readonly close: () => void;
}

/** More labels than these around a selected record would overlap. */
const MAX_NAMED_TIES = 25;
const LONG_LABEL = 60;
const REPLY = 'RESPONDS_TO';

/**
 * @param onChoose called with the clicked record, or with undefined for a click on the background
 * @throws without WebGL
 */
export function openGraph(
  container: HTMLElement,
  layout: Layout,
  onChoose: (id: string | undefined) => void,
): GraphControl {
  const theme = readTheme(container);
  const graph = toDrawnGraph(layout, theme);
  const labels = createLabelDrawer(theme);
  let chosen: string | undefined;
  let pointed: string | undefined;
  let near: ReadonlySet<string> = new Set();
  const isDimmed = (id: string): boolean => (pointed ?? chosen) !== undefined && !near.has(id);

  const sigma = new Sigma(graph, container, {
    ...printSettings(container, theme, labels),
    nodeReducer: (id, data): Partial<NodeDisplayData> => {
      if (isDimmed(id)) return { ...data, color: theme('--line'), label: '', zIndex: 0 };
      const centre = pointed ?? chosen;
      if (centre === undefined) return data;
      const isCentre = id === centre;
      const label = isCentre ? shorten(String(data['name']), LONG_LABEL) : String(data['label']);
      const forceLabel = isCentre || near.size <= MAX_NAMED_TIES;
      return { ...data, label, forceLabel, highlighted: id === chosen, zIndex: 2 };
    },
    edgeReducer: (id, data): Partial<EdgeDisplayData> => {
      const centre = pointed ?? chosen;
      if (centre === undefined) return data;
      return graph.hasExtremity(id, centre)
        ? { ...data, color: theme('--ink'), size: Number(data['size']) + 0.6, zIndex: 2 }
        : { ...data, color: theme('--wash'), zIndex: 0 };
    },
  });
  const show = (): void => {
    const centre = pointed ?? chosen;
    near = new Set(centre === undefined ? [] : [centre, ...graph.neighbors(centre)]);
    sigma.refresh({ skipIndexation: true });
  };
  const point = (id: string | undefined): void => {
    pointed = id;
    container.classList.toggle('over-node', id !== undefined);
    show();
  };
  // At this point the node attributes are current, but the camera is not yet.
  sigma.on('afterClear', () => {
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    const centre = pointed ?? chosen;
    const data = centre === undefined ? undefined : sigma.getNodeDisplayData(centre);
    const strong = data && {
      ...data,
      ...sigma.framedGraphToViewport(data, { cameraState: sigma.getCamera().getState() }),
      size: sigma.scaleSize(data.size),
      key: centre,
    };
    if (context != null) labels.begin(context, strong, sigma.getSettings());
  });
  sigma.on('enterNode', ({ node }) => {
    point(node);
  });
  sigma.on('leaveNode', () => {
    point(undefined);
  });
  sigma.on('clickNode', ({ node }) => {
    onChoose(node);
  });
  sigma.on('clickStage', () => {
    onChoose(undefined);
  });
  const leaveToPage = keepScrolling(container);
  return {
    choose: (id) => {
      chosen = id !== undefined && graph.hasNode(id) ? id : undefined;
      show();
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const options = { duration: prefersStillness() ? 0 : 200 };
      if (direction === 'in') void camera.animatedZoom(options);
      else if (direction === 'out') void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    close: () => {
      leaveToPage();
      sigma.kill();
    },
  };
}

function toDrawnGraph({ data, places }: Layout, theme: Theme): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const ties = countTies(data);
  data.nodes.forEach((node, index) => {
    const { shape, colour } = groupLooks[toNodeGroup(node.type)];
    graph.addNode(node.id, {
      x: places[index * 2],
      y: places[index * 2 + 1],
      size: radiusOf(node, ties.get(node.id) ?? 0),
      color: theme(colour),
      type: shape,
      label: shorten(node.label),
      name: node.label,
      zIndex: 1,
    });
  });
  for (const { id, type, source, target } of data.edges) {
    const isReply = type === REPLY;
    graph.addDirectedEdgeWithKey(id, source, target, {
      type: isReply ? 'arrow' : 'line',
      size: isReply ? 2.4 : 0.8,
      color: theme(isReply ? '--denial' : '--edge'),
      zIndex: isReply ? 1 : 0,
    });
  }
  return graph;
}

function printSettings(container: HTMLElement, theme: Theme, labels: LabelDrawer) {
  const paper = toParts(theme('--paper'));
  // The keys of this record are the shapes, by its type.
  const programs = (Object.keys(shapes) as Shape[]).map(
    (shape) => [shape, createShapeProgram(shape, paper)] as const,
  );
  return {
    nodeProgramClasses: Object.fromEntries(programs),
    nodeHoverProgramClasses: Object.fromEntries(programs),
    edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram },
    defaultDrawNodeLabel: labels.drawLabel,
    defaultDrawNodeHover: labels.drawStrongLabel,
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: LABELLED_RADIUS,
    labelDensity: 0.7,
    labelGridCellSize: 90,
    stagePadding: 40,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    zIndex: true,
    allowInvalidContainer: true,
  };
}

/**
 * The wheel or one finger scrolls the page, as elsewhere; the wheel with Ctrl, or two fingers,
 * zooms.
 * @returns a function that removes the listeners
 */
function keepScrolling(container: HTMLElement): () => void {
  const stopWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const stopFinger = (event: TouchEvent): void => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  const capture = { capture: true };
  container.addEventListener('wheel', stopWheel, capture);
  container.addEventListener('touchstart', stopFinger, capture);
  container.addEventListener('touchmove', stopFinger, capture);
  return () => {
    container.removeEventListener('wheel', stopWheel, capture);
    container.removeEventListener('touchstart', stopFinger, capture);
    container.removeEventListener('touchmove', stopFinger, capture);
  };
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
