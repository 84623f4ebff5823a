/**
 * Builds the pages into `dist/web`, with all that they need: they load nothing from elsewhere.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where `npm run dev` has the server of the data. */
const SERVER = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** In development Vite serves the pages: their URLs lead to the HTML files, as on the server. */
const servePageUrls: Plugin = {
  name: 'serve-page-urls',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const { pathname } = new URL(request.url ?? '/', SERVER);
      const isPage = request.headers.accept?.includes('text/html') === true;
      // Below these paths are files and streams, also for browsers.
      const isFile = /^\/(@|export\/|changes\/)|\.\w+$/.test(pathname);
      if (isPage && !isFile && !isSignIn(pathname)) {
        const isDesk = /^\/desk(\/|$)/.test(pathname);
        const page = pathname === '/playground' ? 'playground' : isDesk ? 'desk' : 'dashboard';
        request.url = `/${page}/index.html`;
      }
      next();
    });
  },
};

/** Tells the dashboard which line of the journal is the last, as the server does in its pages. */
const nameLastLine: Plugin = {
  name: 'name-last-line',
  apply: 'serve',
  async transformIndexHtml(html) {
    const answer = await fetch(`${SERVER}/changes.jsonl?first=1`).catch(() => undefined);
    const seq = /"head":\{"seq":(\d+)/.exec((await answer?.text()) ?? '')?.[1] ?? '';
    return html.replace('name="last-line" content=""', `name="last-line" content="${seq}"`);
  },
};

/** The server answers these URLs of the desk itself. */
function isSignIn(pathname: string): boolean {
  return /^\/desk\/(enter|invitation|login|callback|session)$/.test(pathname);
}

const PROXIED = [
  '/graphql',
  '/export',
  '/changes',
  '/desk',
  '/ns',
  '/schema.graphql',
  '/healthz',
  '/readyz',
];

export default defineConfig({
  root: path('src/web'),
  // The pages may stand below a path that only the server knows: scripts find each other by where they
  // are, and the server writes into the HTML where the first of them are.
  base: './',
  plugins: [react(), servePageUrls, nameLastLine],
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      PROXIED.map((prefix) => [
        `^${prefix.replaceAll('.', '\\.')}([/.?]|$)`,
        {
          target: SERVER,
          // The desk refuses hosts that are not its own.
          changeOrigin: true,
          configure: (proxy) => {
            // To the server these pages are its own.
            proxy.on('proxyReq', (request) => {
              request.removeHeader('origin');
            });
          },
        },
      ]),
    ),
  },
  build: {
    outDir: path('dist/web'),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        dashboard: path('src/web/dashboard/index.html'),
        playground: path('src/web/playground/index.html'),
        desk: path('src/web/desk/index.html'),
      },
    },
    // The editor alone is larger than Vite's advice; it is loaded once and kept.
    chunkSizeWarningLimit: 5_000,
  },
});
