/**
 * The size of the world that the dashboard is measured on: small and embedded, unless configured
 * otherwise.
 */

const SMALL = '2000';
const STORE = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
/** Placeholder credentials for a Neo4j without authentication: the settings require some. */
const ANY = 'unused';

export const positions = process.env['DASHBOARD_WORLD'] ?? SMALL;
export const isSmall = positions === SMALL;

/** Settings of the engine: for a large world, the Neo4j of the run. */
export const engineSettings: Readonly<Record<string, string>> = isSmall
  ? {}
  : Object.fromEntries(STORE.map((name) => [name, readSetting(name)]));

function readSetting(name: string): string {
  const given = process.env[name];
  return given === undefined || given === '' ? ANY : given;
}
