/**
 * The two sign-in pages. They load nothing, and their policies allow only their own script. Vite builds
 * the desk's other pages.
 */
import { createHash } from 'node:crypto';

export interface DeskPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * Continues after a sign-in at the issuer. An HTTP redirect would count as coming from the issuer's site,
 * so the browser would not send the strict cookie.
 */
export function printOnwardPage(path: string): DeskPage {
  return printPage('Signed in', `<p><a href="${path}">Continue</a></p>`, {
    head: `<meta http-equiv="refresh" content="0;url=${path}">`,
  });
}

/**
 * The page of an invitation link. The key follows `#`, so browsers do not send it, and it is used only
 * when the person submits the form: a link preview or mail scanner does not use up the invitation.
 */
export function printInvitationPage(): DeskPage {
  return printPage('Invitation', INVITATION_FORM, { script: INVITATION_SCRIPT });
}

const INVITATION_FORM = `<form>
<p><label>Your name, as the other curators will see it<br><input name="name" autocomplete="name" maxlength="200"></label><br>
<small>Leave it empty if you joined before and only sign in again.</small></p>
<p><label>E-mail address (optional)<br><input name="email" type="email" autocomplete="email" maxlength="254"></label></p>
<p><small>Both stay on this server and are never published.</small></p>
<p><button>Accept the invitation</button></p>
<p role="alert"></p>
</form>
<noscript><p>This page needs JavaScript.</p></noscript>`;

const INVITATION_SCRIPT = `
const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? '';
history.replaceState(null, '', location.pathname);
const form = document.querySelector('form');
const problem = document.querySelector('[role=alert]');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { name, email } = Object.fromEntries(new FormData(form));
  try {
    const response = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, ...(name && { name }), ...(email && { email }) }),
    });
    const { next, errors } = await response.json();
    if (response.ok) location.replace(next);
    else problem.textContent = errors[0].message;
  } catch {
    problem.textContent = 'The server does not answer. Try again.';
  }
});
`;

interface PageParts {
  readonly head?: string;
  readonly script?: string;
}

function printPage(title: string, body: string, { head = '', script = '' }: PageParts): DeskPage {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(script === '' ? [] : [`script-src 'sha256-${hash}'`, "connect-src 'self'"]),
  ].join('; ');
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Demarche</title>${head}</head>
<body><main><h1>${title}</h1>
${body}</main>
${script === '' ? '' : `<script>${script}</script>`}</body>
</html>
`;
  return { html, policy };
}
