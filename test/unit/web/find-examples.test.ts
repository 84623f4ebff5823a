import { expect, test } from 'vitest';
import { describeReach } from '../../../src/web/link-reach.js';
import { findExamples } from '../../../src/web/playground/find-examples.js';

const examples = [
  { title: 'Who denied what', shows: 'Denials of a state', query: '{ denials { nodes { id } } }' },
  { title: 'Votes', shows: 'How states voted', query: '{ initiatives { nodes { votes } } }' },
];

test.each([
  ['', 2],
  ['  ', 2],
  ['STATE denied', 1],
  ['votes', 1],
  ['denials votes', 0],
  ['nothing', 0],
])('finds the examples with all words of "%s"', (words, count) => {
  expect(findExamples(examples, words)).toHaveLength(count);
});

test.each(['localhost', 'LOCALHOST', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])(
  'a link to %s says that only this machine can open it',
  (hostname) => {
    expect(describeReach(hostname)).toMatch(/^Only this machine .*PUBLIC_URL/);
  },
);

test.each(['example.org', '192.0.2.7', 'localhost.example.org', '[2001:db8::1]'])(
  'a link to %s has no note on who can open it',
  (hostname) => {
    expect(describeReach(hostname)).toBe('');
  },
);
