/**
 * Two projects: `unit` needs no engine and runs in parallel; `engines` shares one database, so its
 * files run sequentially.
 */
import { defineConfig } from 'vitest/config';

/**
 * Vite would load graphql's ES build while other libraries load the CommonJS one, and two copies
 * reject each other's schemas. Node itself always loads the CommonJS build.
 */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    reporters: ['default', './test/support/report-engines.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/{unit,scenario,architecture,readers,seeds}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'engines',
          include: ['test/{contract,golden,property,integration,e2e}/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
