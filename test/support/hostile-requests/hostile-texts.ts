/** Texts, numbers and names that often break programs. */
import type { Choices } from '../generate-operations/choices.js';

/** Numbers in the syntax of JSON or GraphQL. */
export const edgeNumbers: readonly string[] = [
  '-1',
  '0',
  '-0',
  '1',
  '200',
  '201',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '1e3',
  '1e309',
  '-1e309',
  '1.5',
  '0.1e-7',
  '00',
  '0x10',
  'NaN',
  'Infinity',
  '"5"',
  'true',
  'null',
  '[]',
  '[1]',
  '{}',
  `1${'0'.repeat(400)}`,
];

/** As JSON literals, the only way to write lone surrogates there. */
export const oddStrings: readonly string[] = [
  '""',
  '" "',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"state:\\ud83d"',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\u202egnp.exe\\u202c"',
  '"\\u200f\\u200e\\u2066"',
  '"\\ufeff"',
  '"\\uffff\\ufffe"',
  '"\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}"',
  JSON.stringify(`Z${'\u0301'.repeat(2_000)}`),
  JSON.stringify('\ufdfa'.repeat(190)),
  JSON.stringify('İıſK'.repeat(40)),
  JSON.stringify('中文'.repeat(5_000)),
  JSON.stringify('x'.repeat(100_000)),
  JSON.stringify("' OR 1=1 //"),
  JSON.stringify('`}) RETURN 1 //'),
  JSON.stringify('$p0'),
  JSON.stringify('{"$gt": ""}'),
  JSON.stringify('../../../etc/passwd'),
  JSON.stringify('%00%0d%0aset-cookie: a=b'),
  JSON.stringify('\r\n\r\nHTTP/1.1 200 OK'),
  JSON.stringify('<script>alert(1)</script>'),
  JSON.stringify('a b:c'),
  JSON.stringify('state:'),
  JSON.stringify('STATE:CN'),
  JSON.stringify('state:cn\n'),
  JSON.stringify('position:'.repeat(50)),
];

/** Names that every object inherits. */
export const inheritedNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__typename',
  'then',
  'length',
];

const words: readonly string[] = [
  ...['query', 'mutation', 'subscription', 'fragment', 'on', 'true', 'false', 'null'],
  ...['schema', 'type', 'extend', 'positions', 'nodes', 'edges', 'node', 'id', 'filter', 'first'],
  ...['after', 'madeBy', 'states', 'respondsTo', 'position', '__schema', '__type', '__typename'],
];
const marks: readonly string[] = [
  ...['{', '}', '(', ')', '[', ']', ':', '!', '=', '|', '&', '@', '$', '...', ',', '#', '\n'],
  ...['"', '"""', '\\', '0', '-1', '1.5', '1e9', '"a"', '$v', '@skip', '@include', '\ufeff', '?'],
];

export function makeTokens(choices: Choices, max: number): string {
  const count = choices.integer(1, max);
  const tokens = Array.from({ length: count }, () =>
    choices.oneOf(choices.chance(0.5) ? words : marks),
  );
  return tokens.join(choices.chance(0.8) ? ' ' : '');
}

export function makeBytes(choices: Choices, max: number): Buffer {
  return Buffer.from(
    Array.from({ length: choices.integer(0, max) }, () => choices.integer(0, 255)),
  );
}

/** The text with a few places deleted, doubled, swapped or replaced. */
export function mutate(choices: Choices, text: string): string {
  let mutated = text;
  for (let count = choices.integer(1, 6); count > 0 && mutated !== ''; count -= 1) {
    const from = choices.integer(0, mutated.length - 1);
    const to = Math.min(mutated.length, from + choices.integer(1, 12));
    const part = mutated.slice(from, to);
    const replacement = choices.oneOf([
      '',
      part + part,
      part.split('').toReversed().join(''),
      choices.oneOf(marks),
      choices.oneOf(words),
      choices.oneOf(edgeNumbers),
    ]);
    mutated = mutated.slice(0, from) + replacement + mutated.slice(to);
  }
  return mutated;
}
