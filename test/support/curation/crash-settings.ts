/** How often the crash test of the desk kills the server: 8 times, or as `DESK_KILLS` says. */
export function readKills(): number {
  return Number(process.env['DESK_KILLS'] ?? '8');
}
