/** The navigation: views of the data, and tools. Collapsed into a menu on a phone. */
import { useEffect, useState } from 'react';
import { pageRoutes, type PageRoute } from '../page-routes.js';
import { lastLine } from '../news/last-line.js';
import { SearchBox } from './search-box.js';

interface NavigationProps {
  readonly path: string;
}

export function Navigation({ path }: NavigationProps) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    setIsOpen(false);
  }, [path]);
  return (
    <header className="site-header">
      <a className="site-name" href="/">
        Demarche
      </a>
      <SearchBox />
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls="site-pages"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        Menu
      </button>
      <nav id="site-pages" className={isOpen ? 'open' : undefined} aria-label="Pages">
        <ul className="tools">
          <PageLinks path={path} routes={pageRoutes.filter(({ isTool }) => isTool === true)} />
          <li>
            <a href="/playground">Playground</a>
          </li>
        </ul>
        <ul className="views">
          <PageLinks path={path} routes={pageRoutes.filter(({ isTool }) => isTool !== true)} />
        </ul>
      </nav>
    </header>
  );
}

interface PageLinksProps extends NavigationProps {
  readonly routes: readonly PageRoute[];
}

function PageLinks({ path, routes }: PageLinksProps) {
  return routes.map(({ path: target, navigation, needsHistory = false }) =>
    navigation === undefined || (needsHistory && lastLine === undefined) ? null : (
      <li key={target}>
        <a href={target} aria-current={isWithin(path, target) ? 'page' : undefined}>
          {navigation}
        </a>
      </li>
    ),
  );
}

function isWithin(path: string, target: string): boolean {
  return path === target || (target !== '/' && path.startsWith(`${target}/`));
}
