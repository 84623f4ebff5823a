/** How tables write states, blocs and regions. */

/** `Iran, Islamic Republic of` -> `Islamic Republic of Iran`. */
const INVERTED = /^(?<name>[^,]+),\s*(?<rest>.+ of(?: the)?)$/;
/** `EU (region)`, `Asia (region)`. */
const REGION = /^(?<name>.+?)\s*\(region\)$/i;
/** Regions with members that act together; the others are parts of the world. */
const blocs: ReadonlySet<string> = new Set(['EU', 'NATO']);
/** Regions that the tables write without `(region)`. South Africa is a state. */
const PART_OF_THE_WORLD =
  /^(?!south africa$)(?:global|world|africa|asia|europe|oceania|middle east|(?:north|south|east|west|central)(?:ern)? (?:america|asia|europe|africa))$/i;
/** Their codes: `NORTHEU`, `EUROPE`. Codes of states have two or three letters. */
const CODE_OF_A_REGION = /^[A-Z]{4,}$/;
/** What a spreadsheet writes where a formula failed. */
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!)$/i;

/** Longer texts are no names; the patterns are not tried on them. */
const MAX_LENGTH = 200;
const SPACES = /\s+/gu;

export type CountryName =
  | { readonly kind: 'STATE' | 'BLOC'; readonly name: string }
  | { readonly kind: 'REGION' | 'ERROR' };

export function parseCountryName(text: string): CountryName {
  const written = text.replace(SPACES, ' ').trim();
  if (written.length > MAX_LENGTH) return { kind: 'STATE', name: written };
  if (SPREADSHEET_ERROR.test(written)) return { kind: 'ERROR' };
  const region = REGION.exec(written)?.groups?.['name'] ?? written;
  if (blocs.has(region)) return { kind: 'BLOC', name: region };
  if (region !== written || PART_OF_THE_WORLD.test(written) || CODE_OF_A_REGION.test(written)) {
    return { kind: 'REGION' };
  }
  const { name, rest } = INVERTED.exec(written)?.groups ?? {};
  return {
    kind: 'STATE',
    name: name === undefined || rest === undefined ? written : `${rest} ${name}`,
  };
}
