/**
 * How much the property tests try, from the environment: little in a complete test run, much in
 * `npm run fuzz`. See docs/fuzz.md.
 */
export interface FuzzSettings {
  readonly seed: number;
  readonly structures: number;
  readonly variants: number;
  readonly hostileRequests: number;
  readonly multipliedQueries: number;
  /** Whether to report progress every few seconds. */
  readonly showsProgress: boolean;
}

export function readFuzzSettings(): FuzzSettings {
  return {
    seed: readNumber('FUZZ_SEED') ?? Math.floor(Math.random() * 2 ** 31),
    structures: readNumber('FUZZ_STRUCTURES') ?? 40,
    variants: readNumber('FUZZ_VARIANTS') ?? 25,
    hostileRequests: readNumber('FUZZ_HOSTILE') ?? 1_500,
    multipliedQueries: readNumber('FUZZ_MULTIPLIED') ?? 60,
    showsProgress: process.env['FUZZ_PROGRESS'] === '1',
  };
}

function readNumber(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new TypeError(`${name} is not a whole number from 0`);
  }
  return number;
}
