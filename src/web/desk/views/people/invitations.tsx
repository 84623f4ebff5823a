/** Invites people, and lists invitations that nobody used yet. */
import { useState } from 'react';
import { ROLES } from '../../api/desk-routes.js';
import { useList } from '../../api/use-list.js';
import { Checks } from './checks.js';
import { Secret } from './secret.js';

export function Invitations() {
  const { items = [], error, post } = useList('invitations');
  const [roles, setRoles] = useState<readonly string[]>(['coder']);
  const [link, setLink] = useState<string>();
  return (
    <section aria-labelledby="invitations-title">
      <h2 id="invitations-title">
        Invitations <span className="count">{items.length}</span>
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void post('invitations', { roles }).then((answer) => {
            if (answer !== undefined) setLink(String(answer['link']));
          });
        }}
      >
        <Checks
          legend="Roles of the new person"
          words={ROLES}
          values={roles}
          setValues={setRoles}
        />
        <button type="submit" disabled={roles.length === 0}>
          Make an invitation link
        </button>
      </form>
      <p role="alert" className="problem-text">
        {error?.message}
      </p>
      {link !== undefined && (
        <Secret
          label="Send this link to one person; it works once, within seven days."
          value={link}
        />
      )}
      <ul className="queue-rows">
        {items.map(({ id, roles: granted, person, expiresAt }) => (
          <li key={id}>
            {person === null ? `A new ${granted.join(', ')}` : `Again for ${person}`}, until{' '}
            {expiresAt.slice(0, 10)}{' '}
            <button
              type="button"
              onClick={() => {
                void post('invitations/revoke', { id });
              }}
            >
              Revoke<span className="visually-hidden"> this invitation</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
