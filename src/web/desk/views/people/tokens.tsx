/** Tokens with which scripts act for the person; an admin sees everybody's. */
import { useState } from 'react';
import { SCOPES } from '../../api/desk-routes.js';
import { useMe } from '../../api/me.js';
import { useList } from '../../api/use-list.js';
import { Checks } from './checks.js';
import { Secret } from './secret.js';

const MAX_DAYS = 366;

export function Tokens() {
  const me = useMe();
  const { items = [], error, post } = useList('tokens');
  const [label, setLabel] = useState('');
  const [scopes, setScopes] = useState<readonly string[]>(['read', 'propose']);
  const [days, setDays] = useState(30);
  const [secret, setSecret] = useState<string>();
  return (
    <section aria-labelledby="tokens-title">
      <h2 id="tokens-title">
        {me.may('manageAllTokens') ? 'Tokens' : 'Your tokens'}{' '}
        <span className="count">{items.length}</span>
      </h2>
      <p className="hint">
        A script sends a token as <code>Authorization: Bearer &lt;token&gt;</code>. It acts for you,
        and cannot accept change sets.
      </p>
      <form
        className="token-form"
        onSubmit={(event) => {
          event.preventDefault();
          void post('tokens', { label, scopes, days }).then((answer) => {
            if (answer === undefined) return;
            setSecret(String(answer['secret']));
            setLabel('');
          });
        }}
      >
        <label>
          What it is for{' '}
          <input
            value={label}
            maxLength={200}
            onChange={({ target }) => {
              setLabel(target.value);
            }}
          />
        </label>{' '}
        <label>
          Days until it expires{' '}
          <input
            type="number"
            min={1}
            max={MAX_DAYS}
            step={1}
            value={days}
            onChange={({ target }) => {
              setDays(target.valueAsNumber);
            }}
          />
        </label>
        <Checks legend="Scopes" words={SCOPES} values={scopes} setValues={setScopes} />
        <button type="submit" disabled={label.trim() === '' || scopes.length === 0}>
          Make a token
        </button>
      </form>
      <p role="alert" className="problem-text">
        {error?.message}
      </p>
      {secret !== undefined && <Secret label="The secret of the token." value={secret} />}
      <ul className="queue-rows">
        {items.map((token) => (
          <li key={token.id}>
            <strong>{token.label}</strong>{' '}
            <button
              type="button"
              onClick={() => {
                void post('tokens/revoke', { id: token.id });
              }}
            >
              Revoke<span className="visually-hidden"> {token.label}</span>
            </button>
            <p className="hint">
              {token.scopes.join(', ')} · until {token.expiresAt.slice(0, 10)}
              {token.owner !== me.pseudonym && ` · of ${token.owner}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
