import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DASHBOARD_SECTIONS } from '../../../src/server/serve-pages.js';

// The list is read as text, because it imports browser code.
const source = readFileSync(
  new URL('../../../src/web/dashboard/page-routes.ts', import.meta.url),
  'utf8',
);

test('the server answers the path of each page, and no others', () => {
  const sections = [...source.matchAll(/path: '\/(\w[^/']*)/g)].map(([, section]) => section);

  expect(new Set(sections)).toEqual(new Set(DASHBOARD_SECTIONS));
});
