/** The header of the desk: its views, and the way back to the dashboard. */
import { useEffect, useState } from 'react';
import { viewRoutes } from '../view-routes.js';
import { SignOut } from './sign-out.js';

interface DeskNavigationProps {
  readonly path: string;
  readonly isSignedIn: boolean;
  /** Whether the view uses the full width of the window. */
  readonly isWide: boolean;
}

export function DeskNavigation({ path, isSignedIn, isWide }: DeskNavigationProps) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    setIsOpen(false);
  }, [path]);
  return (
    <header className={isWide ? 'site-header wide' : 'site-header'}>
      <a className="site-name" href="/desk">
        Demarche
      </a>
      <span className="place">Desk</span>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls="desk-views"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        Menu
      </button>
      <nav id="desk-views" className={isOpen ? 'open' : undefined} aria-label="Views">
        <ul className="tools">
          <li>
            <a href="/">Dashboard</a>
          </li>
          {isSignedIn && (
            <li>
              <SignOut />
            </li>
          )}
        </ul>
        <ul className="views">
          {viewRoutes.map(({ path: target, navigation }) =>
            navigation === undefined ? null : (
              <li key={target}>
                <a href={target} aria-current={isWithin(path, target) ? 'page' : undefined}>
                  {navigation}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
    </header>
  );
}

function isWithin(path: string, target: string): boolean {
  return path === target || (target !== '/desk' && path.startsWith(`${target}/`));
}
