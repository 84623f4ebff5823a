/** The layout of every page: header, navigation, the routed page and footer. */
import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useFocusOnNewPage } from '../frame/focus-on-new-page.js';
import { useFollowLinks } from '../frame/follow-links.js';
import { Footer } from './frame/footer.js';
import { Navigation } from './frame/navigation.js';
import { NotFound } from './frame/not-found.js';
import { PageBoundary } from '../frame/page-boundary.js';
import { Waiting } from '../frame/waiting.js';
import { NewsBar } from './news/news-bar.js';
import { pageRoutes } from './page-routes.js';

const pagePaths = pageRoutes.map(({ path }) => path);

export function Dashboard() {
  const [path] = useLocation();
  useFollowLinks(pagePaths);
  useFocusOnNewPage(path);
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <Navigation path={path} />
      <main id="main" tabIndex={-1}>
        <PageBoundary key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              {pageRoutes.map(({ path: pattern, component }) => (
                <Route key={pattern} path={pattern} component={component} />
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
      <NewsBar />
    </>
  );
}
