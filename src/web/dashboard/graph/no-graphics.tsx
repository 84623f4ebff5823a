/** Replaces the graph in a browser that cannot draw it. */
export function NoGraphics() {
  return (
    <p className="empty" role="status">
      This browser does not support WebGL, so the graph cannot be drawn here. The list has every
      record; the menu shows the same as a table, and saves the graph as SVG.
    </p>
  );
}
