/** The frame around every page: header, navigation, the page of the address, footer. */
import { Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useFollowLinks } from './frame/follow-links.js';
import { Footer } from './frame/footer.js';
import { Navigation } from './frame/navigation.js';
import { NotFound } from './frame/not-found.js';
import { PageBoundary } from './frame/page-boundary.js';
import { Waiting } from './frame/waiting.js';
import { pageRoutes } from './page-routes.js';

export function Dashboard() {
  const [path] = useLocation();
  useFollowLinks();
  useFocusOnNewPage(path);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
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
    </>
  );
}

/** A new page is read from its top, also by those who hear it. */
function useFocusOnNewPage(path: string): void {
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
