/** The people of a team, for admins. */
import { useState } from 'react';
import { ROLES, type Person } from '../../api/desk-routes.js';
import { useList, type DeskList } from '../../api/use-list.js';
import { Checks } from './checks.js';
import { Secret } from './secret.js';

export function PeopleList() {
  const { items = [], error, post } = useList('people');
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">
        People <span className="count">{items.length}</span>
      </h2>
      <p role="alert" className="problem-text">
        {error?.message}
      </p>
      <ul className="queue-rows">
        {items.map((person) => (
          <li key={person.pseudonym}>
            <PersonRow person={person} post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly post: DeskList<unknown>['post'];
}

function PersonRow({ person, post }: PersonRowProps) {
  const { pseudonym, name, email, roles, joinedAt } = person;
  const [isRemoving, setIsRemoving] = useState(false);
  const [link, setLink] = useState<string>();
  return (
    <>
      <strong>{name}</strong> <code>{pseudonym}</code>
      <p className="hint">
        {email !== null && `${email} · `}joined {joinedAt.slice(0, 10)}
      </p>
      <Checks
        legend={`Roles of ${name}`}
        words={ROLES}
        values={roles}
        setValues={(chosen) => {
          void post('people/roles', { pseudonym, roles: chosen });
        }}
      />
      <p className="actions">
        <button
          type="button"
          onClick={() => {
            void post('invitations/again', { pseudonym }).then((answer) => {
              if (answer !== undefined) setLink(String(answer['link']));
            });
          }}
        >
          New sign-in link<span className="visually-hidden"> for {name}</span>
        </button>
        {isRemoving ? (
          <>
            <span>Erase the name, address and access of {name}? The pseudonym stays.</span>
            <button
              type="button"
              onClick={() => {
                void post('people/remove', { pseudonym });
              }}
            >
              Remove {name}
            </button>
            <button
              type="button"
              onClick={() => {
                setIsRemoving(false);
              }}
            >
              Keep
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              setIsRemoving(true);
            }}
          >
            Remove …<span className="visually-hidden"> {name}</span>
          </button>
        )}
      </p>
      {link !== undefined && (
        <Secret
          label={`With this link ${name} signs in again, once, within seven days.`}
          value={link}
        />
      )}
    </>
  );
}
