/** What stands in the place of a picture that the browser cannot draw. */
export function NoGraphics() {
  return (
    <p className="empty" role="status">
      This browser draws no WebGL, so there is no picture here. The list has every record; the menu
      shows the same as a table, and saves the picture as SVG.
    </p>
  );
}
