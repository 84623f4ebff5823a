/** The layout of a graph, computed in a worker. */
import { useEffect, useState } from 'react';
import type { GraphData } from './graph-data.js';
import type { LayoutTask, Places } from './layout.js';

export interface Layout {
  readonly data: GraphData;
  readonly places: Places;
}

/** Undefined until the layout of this graph is computed. */
export function useLayout(data: GraphData): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  useEffect(() => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: places }: MessageEvent<Places>) => {
      setLayout({ data, places });
    };
    const task: LayoutTask = {
      nodes: data.nodes.map(({ id }) => id),
      edges: data.edges.map(({ source, target }) => [source, target]),
    };
    worker.postMessage(task);
    return () => {
      worker.terminate();
    };
  }, [data]);
  return layout?.data === data ? layout : undefined;
}
