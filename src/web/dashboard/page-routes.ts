/**
 * The pages and their routes. Each page is a separate chunk; `src/server/serve-pages.ts` lists the
 * first segments of these paths.
 */
import { lazy, type ComponentType } from 'react';

export interface PageRoute {
  /** A pattern of wouter: `:name` is a parameter of the page. */
  readonly path: string;
  /** Its name in the navigation; pages without one are reached from other pages. */
  readonly navigation?: string;
  /** Whether it is a tool rather than a view; tools are listed separately. */
  readonly isTool?: boolean;
  /** Whether the navigation names it only if the server keeps a history. */
  readonly needsHistory?: boolean;
  readonly component: ComponentType;
}

export const pageRoutes: readonly PageRoute[] = [
  {
    path: '/',
    navigation: 'Overview',
    component: lazy(() => import('./pages/overview/overview.js')),
  },
  {
    path: '/dyads',
    navigation: 'Who accuses whom',
    component: lazy(() => import('./pages/dyads/dyads.js')),
  },
  {
    path: '/dyads/:accuser/:accused',
    component: lazy(() => import('./pages/dyad/dyad.js')),
  },
  {
    path: '/timeline',
    navigation: 'Timeline',
    component: lazy(() => import('./pages/timeline/timeline.js')),
  },
  {
    path: '/latency',
    navigation: 'Reply latency',
    component: lazy(() => import('./pages/latency/latency.js')),
  },
  {
    path: '/unanswered',
    navigation: 'Unanswered',
    component: lazy(() => import('./pages/unanswered/unanswered.js')),
  },
  {
    path: '/initiatives',
    navigation: 'Initiatives',
    component: lazy(() => import('./pages/initiatives/initiatives.js')),
  },
  {
    path: '/compare',
    navigation: 'Compare',
    component: lazy(() => import('./pages/compare/compare.js')),
  },
  {
    path: '/sources',
    navigation: 'Sources',
    component: lazy(() => import('./pages/sources/sources.js')),
  },
  {
    path: '/fidelity',
    navigation: 'As reported',
    component: lazy(() => import('./pages/fidelity/fidelity.js')),
  },
  {
    path: '/initiatives/:id',
    component: lazy(() => import('./pages/initiative/initiative.js')),
  },
  {
    path: '/threads/:position',
    component: lazy(() => import('./pages/thread/thread.js')),
  },
  {
    path: '/positions/:id',
    component: lazy(() => import('./pages/position/position.js')),
  },
  {
    path: '/actors/:id',
    component: lazy(() => import('./pages/actor/actor.js')),
  },
  {
    path: '/search',
    component: lazy(() => import('./pages/search/search.js')),
  },
  {
    path: '/explorer',
    navigation: 'Explore the graph',
    isTool: true,
    component: lazy(() => import('./pages/explorer/explorer.js')),
  },
  {
    path: '/changes',
    navigation: 'What is new',
    isTool: true,
    needsHistory: true,
    component: lazy(() => import('./pages/changes/changes.js')),
  },
  {
    path: '/about',
    navigation: 'About the data',
    isTool: true,
    component: lazy(() => import('./pages/about/about.js')),
  },
];
