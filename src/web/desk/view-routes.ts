/**
 * The views and their routes. Each view is a separate chunk; `src/server/serve-pages.ts` lists the
 * first segments of these paths.
 */
import { lazy, type ComponentType } from 'react';

export interface ViewRoute {
  /** A pattern of wouter: `:name` is a parameter of the view. */
  readonly path: string;
  /** Its name in the navigation; views without one are reached from other views. */
  readonly navigation?: string;
  /** Whether it uses the full width of the window. */
  readonly isWide?: boolean;
  readonly component: ComponentType;
}

export const viewRoutes: readonly ViewRoute[] = [
  { path: '/desk', navigation: 'Queue', component: lazy(() => import('./views/queue.js')) },
  {
    path: '/desk/articles/new',
    navigation: 'New article',
    component: lazy(() => import('./views/new-article.js')),
  },
  {
    path: '/desk/drafts/:id',
    isWide: true,
    component: lazy(() => import('./views/article.js')),
  },
  { path: '/desk/review/:id', component: lazy(() => import('./views/review.js')) },
  {
    path: '/desk/records',
    navigation: 'Records',
    component: lazy(() => import('./views/records.js')),
  },
  { path: '/desk/records/:section', component: lazy(() => import('./views/records.js')) },
  { path: '/desk/records/:section/:id', component: lazy(() => import('./views/record.js')) },
  {
    path: '/desk/imports',
    navigation: 'Imports',
    component: lazy(() => import('./views/imports.js')),
  },
  { path: '/desk/imports/:id', component: lazy(() => import('./views/import.js')) },
  { path: '/desk/tasks', navigation: 'Tasks', component: lazy(() => import('./views/tasks.js')) },
  { path: '/desk/tasks/:id', component: lazy(() => import('./views/task.js')) },
  {
    path: '/desk/agreement',
    navigation: 'Agreement',
    component: lazy(() => import('./views/agreement.js')),
  },
  {
    path: '/desk/people',
    navigation: 'People',
    component: lazy(() => import('./views/people.js')),
  },
];
