/** How large a world the dashboard is measured on: small and embedded, unless a run asks for more. */

const SMALL = '2000';
const STORE = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
/** What a Neo4j without authentication is given: the settings want something. */
const ANY = 'unused';

export const positions = process.env['DASHBOARD_WORLD'] ?? SMALL;
export const isSmall = positions === SMALL;

/** Settings of the engine that holds it: of a large one, the Neo4j that the run has. */
export const engineSettings: Readonly<Record<string, string>> = isSmall
  ? {}
  : Object.fromEntries(STORE.map((name) => [name, readSetting(name)]));

function readSetting(name: string): string {
  const given = process.env[name];
  return given === undefined || given === '' ? ANY : given;
}
