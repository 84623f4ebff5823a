import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DASHBOARD_SECTIONS, DESK_SECTIONS } from '../../../src/server/serve-pages.js';

// The lists are read as text, because they import browser code.
const read = (path: string): string =>
  readFileSync(new URL(`../../../src/web/${path}`, import.meta.url), 'utf8');

test.each([
  ['dashboard', read('dashboard/page-routes.ts'), /path: '\/(\w[^/']*)/g, DASHBOARD_SECTIONS],
  ['desk', read('desk/view-routes.ts'), /path: '\/desk\/(\w[^/']*)/g, DESK_SECTIONS],
])(
  'the server answers the path of each page of the %s, and no others',
  (_name, source, pattern, sections) => {
    const found = [...source.matchAll(pattern)].map(([, section]) => section);

    expect(new Set(found)).toEqual(new Set(sections));
  },
);
