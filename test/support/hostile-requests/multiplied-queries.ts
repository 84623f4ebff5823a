/**
 * Operations that multiply the size of an answer at every level at once: ids, pages, aliases,
 * fragments, scalars, objects, meta fields, introspection. Each looks like that of a well-meaning
 * client.
 */
import type { Choices } from '../generate-operations/choices.js';

/** The document of one such operation. Some are answered and some refused. */
export function makeMultipliedQuery(choices: Choices): string {
  const make = choices.oneOf([multiplyRecords, multiplyRecords, multiplyRecords, multiplySchema]);
  return make(choices);
}

const scalars = [
  'id',
  'asserts',
  '__typename',
  'kind',
  'occurredOn { value precision earliest latest }',
  'codes { scheme code match }',
  'madeBy { id name __typename }',
  'statement { id summary occurredOn { value } }',
  'evidence { exact document { id title url } }',
  'against { role actor { name } }',
];

function multiplyRecords(choices: Choices): string {
  const count = choices.integer(1, 12);
  const fields = Array.from({ length: count }, (_, index) => {
    const field = choices.oneOf(scalars);
    return choices.chance(0.6) ? `x${String(index)}: ${field}` : field;
  });
  const size = (): number => choices.oneOf([5, 20, 40, 80, 120, 200]);
  const levels = choices.integer(0, 2);
  let inside = '...P';
  for (let level = 0; level < levels; level += 1) {
    inside = choices.oneOf([
      `...P madeBy { positions(first: ${String(size())}) { nodes { ${inside} } } }`,
      `responses(first: ${String(size())}) { edges { cursor node { ${inside} } } }`,
      `statement { positions { ${inside} } }`,
      `against { actor { positionsAgainst(last: ${String(size())}) { nodes { ${inside} } } } }`,
    ]);
  }
  const ids = Array.from({ length: size() }, () => '"state:cn"').join();
  const root = choices.oneOf([
    `positions(first: ${String(size())}) { nodes { ${inside} } }`,
    `nodes(ids: [${ids}]) { __typename ... on State { positions(first: ${String(size())}) { nodes { ${inside} } } } }`,
    `states(first: ${String(size())}) { nodes { name positions(first: ${String(size())}) { nodes { ${inside} } } } }`,
  ]);
  const roots = Array.from(
    { length: choices.oneOf([1, 1, 2, 6]) },
    (_, index) => `r${String(index)}: ${root}`,
  );
  return `{ ${roots.join(' ')} } fragment P on Position { ${fields.join(' ')} }`;
}

/** With at most 49 aliases in all, since more are refused for their number. */
function multiplySchema(choices: Choices): string {
  const repeat = (field: string): string =>
    Array.from(
      { length: choices.integer(1, 12) },
      (_, index) => `${field.slice(0, 1)}${String(index)}: ${field}`,
    ).join(' ');
  return `{ ${repeat('__schema { ...S }')} }
    fragment S on __Schema { ${repeat('types { ...T }')} }
    fragment T on __Type { name ${repeat(choices.oneOf(['fields { ...F }', 'possibleTypes { name fields { ...F } }']))} }
    fragment F on __Field { ${repeat(choices.oneOf(['description', 'args { name description }', 'type { name ofType { name fields { name } } }']))} }`;
}
