/** An interactive graph. A list beside it shows the same records as text. */
import { useEffect, useRef, useState } from 'react';
import { printNumber } from '../words/print-number.js';
import type { GraphData } from './graph-data.js';
import { NoGraphics } from './no-graphics.js';
import { openGraph, type GraphControl } from './open-graph.js';
import type { Layout } from './use-layout.js';

interface GraphViewProps {
  readonly label: string;
  readonly data: GraphData;
  /** Undefined while it is computed. */
  readonly layout: Layout | undefined;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

export default function GraphView({ label, data, layout, chosen, choose }: GraphViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const control = useRef<GraphControl>(undefined);
  const [hasFailed, setHasFailed] = useState(false);
  const isDark = useIsDark();
  const latest = useRef({ chosen, choose });
  latest.current = { chosen, choose };
  useEffect(() => {
    if (frame.current === null || layout === undefined) return;
    try {
      const opened = openGraph(frame.current, layout, (id) => {
        latest.current.choose(id);
      });
      control.current = opened;
      opened.choose(latest.current.chosen);
      return () => {
        control.current = undefined;
        opened.close();
      };
    } catch {
      setHasFailed(true);
      return;
    }
    // The theme is read when the graph is opened.
  }, [layout, isDark]);
  useEffect(() => {
    control.current?.choose(chosen);
  }, [chosen]);
  if (hasFailed) return <NoGraphics />;
  return (
    <div className="graph">
      <div
        className="graph-canvas"
        ref={frame}
        role="img"
        aria-label={`${label}. ${String(data.nodes.length)} records; the list beside it has them all.`}
        aria-busy={layout === undefined}
      />
      {layout === undefined && (
        <p className="graph-told" role="status">
          Laying out {printNumber(data.nodes.length)} records …
        </p>
      )}
      <div className="graph-buttons">
        <button type="button" aria-label="Zoom in" onClick={() => control.current?.zoom('in')}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => control.current?.zoom('out')}>
          −
        </button>
        <button type="button" onClick={() => control.current?.zoom('whole')}>
          Fit
        </button>
        <span>Drag to move; zoom with Ctrl and wheel, or two fingers.</span>
      </div>
    </div>
  );
}

function useIsDark(): boolean {
  const query = '(prefers-color-scheme: dark)';
  const [isDark, setIsDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const follow = (): void => {
      setIsDark(media.matches);
    };
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, []);
  return isDark;
}
