/** The layout of every view: header, navigation and the routed view, for those who are signed in. */
import { Suspense } from 'react';
import { matchRoute, Route, Switch, useLocation, useRouter } from 'wouter';
import { Failed } from '../frame/failed.js';
import { useFocusOnNewPage } from '../frame/focus-on-new-page.js';
import { useFollowLinks } from '../frame/follow-links.js';
import { Page } from '../frame/page.js';
import { PageBoundary } from '../frame/page-boundary.js';
import { Waiting } from '../frame/waiting.js';
import { meContext } from './api/me.js';
import { useSession, type Session } from './api/use-session.js';
import { DeskNavigation } from './frame/desk-navigation.js';
import { SignIn } from './frame/sign-in.js';
import { viewRoutes } from './view-routes.js';

const viewPaths = viewRoutes.map(({ path }) => path);

export function Desk() {
  const [path] = useLocation();
  const { parser } = useRouter();
  const session = useSession();
  useFollowLinks(viewPaths);
  useFocusOnNewPage(path);
  const isWide = viewRoutes.some(
    (route) => route.isWide === true && matchRoute(parser, route.path, path)[0],
  );
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <DeskNavigation path={path} isSignedIn={session.state === 'SIGNED_IN'} isWide={isWide} />
      <main id="main" tabIndex={-1} className={isWide ? 'wide' : undefined}>
        <PageBoundary key={path}>
          <Content session={session} />
        </PageBoundary>
      </main>
    </>
  );
}

interface ContentProps {
  readonly session: Session;
}

function Content({ session }: ContentProps) {
  switch (session.state) {
    case 'LOADING':
      return <Waiting />;
    case 'FAILED':
      return <Failed error={session.error} retry={session.retry} />;
    case 'SIGNED_OUT':
      return <SignIn way={session.way} />;
    case 'SIGNED_IN':
      return (
        <meContext.Provider value={session.me}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              {viewRoutes.map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </meContext.Provider>
      );
  }
}

function NotFound() {
  return (
    <Page title="Not found">
      <p>
        There is no view at this URL. <a href="/desk">Go to the queue</a>.
      </p>
    </Page>
  );
}
