import { pageRoutes } from '../page-routes.js';

export function Navigation({ path }: { readonly path: string }) {
  return (
    <header className="site-header">
      <a className="site-name" href="/">
        Demarche
      </a>
      <nav aria-label="Pages">
        <ul>
          {pageRoutes.map(({ path: target, navigation }) =>
            navigation === undefined ? null : (
              <li key={target}>
                <a href={target} aria-current={isWithin(path, target) ? 'page' : undefined}>
                  {navigation}
                </a>
              </li>
            ),
          )}
          <li>
            <a href="/playground">Playground</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function isWithin(path: string, target: string): boolean {
  return path === target || (target !== '/' && path.startsWith(`${target}/`));
}
