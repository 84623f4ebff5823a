import { basePath } from '../../base-path.js';

export function SignOut() {
  return (
    <button
      type="button"
      onClick={() => {
        void signOut();
      }}
    >
      Sign out
    </button>
  );
}

async function signOut(): Promise<void> {
  await fetch(`${basePath}/desk/logout`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  window.location.assign(`${basePath}/desk`);
}
