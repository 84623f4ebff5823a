/** Computed colours of the theme, for drawing without style sheets. */

export type Theme = (property: string) => string;

/** @param place the element in whose context custom properties such as `--ink` are computed */
export function readTheme(place: HTMLElement): Theme {
  const read = new Map<string, string>();
  const probe = document.createElement('span');
  return (property) => {
    const known = read.get(property);
    if (known !== undefined) return known;
    probe.style.color = `var(${property})`;
    place.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    read.set(property, colour);
    return colour;
  };
}

/** "rgb(0, 128, 255)" as numbers from 0 to 1. */
export function toParts(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255];
}
