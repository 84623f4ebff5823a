/**
 * Builds the pages into `dist/web`, with all that they need: they load nothing from elsewhere.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('src/web'),
  // The pages may stand below a path that only the server knows: scripts find each other by where they
  // are, and the server writes into the HTML where the first of them are.
  base: './',
  plugins: [react()],
  build: {
    outDir: path('dist/web'),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        dashboard: path('src/web/dashboard/index.html'),
        playground: path('src/web/playground/index.html'),
      },
    },
    // The editor alone is larger than Vite's advice; it is loaded once and kept.
    chunkSizeWarningLimit: 5_000,
  },
});
