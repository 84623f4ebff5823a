/** What a person without a session sees: how to sign in. */
import { basePath } from '../../base-path.js';
import { Page } from '../../frame/page.js';
import type { SignInWay } from '../api/sign-in-way.js';

interface SignInProps {
  readonly way: SignInWay;
}

export function SignIn({ way }: SignInProps) {
  return (
    <Page title="Sign in">
      <div className="sign-in">
        {way === 'LINK' && (
          <p>
            Open the link that the server printed when it started, in the line <code>Desk</code>.
            Each start makes a new link.
          </p>
        )}
        {way === 'ISSUER' && (
          <p>
            {/* Not a page of the desk: the server redirects to the issuer. */}
            <a href={`${basePath}/desk/login`}>Sign in with your account</a>. If this is your first
            time, open the invitation link that an admin sent you.
          </p>
        )}
        {way === 'INVITATION' && (
          <p>
            Open the invitation link that an admin sent you. If your session has ended, ask for a
            new link.
          </p>
        )}
        <p>
          Reading the data needs no account: <a href="/">open the dashboard</a>.
        </p>
      </div>
    </Page>
  );
}
