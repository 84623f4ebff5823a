/** The people of the desk and their roles, invitations, and tokens for scripts. */
import { Page } from '../../frame/page.js';
import { useMe } from '../api/me.js';
import { Invitations } from './people/invitations.js';
import { PeopleList } from './people/people-list.js';
import { Tokens } from './people/tokens.js';

export default function People() {
  const me = useMe();
  const isAdmin = me.may('managePeople');
  return (
    <Page
      title="People"
      lead={
        <>
          You are <code>{me.pseudonym}</code>, with the {me.roles.length === 1 ? 'role' : 'roles'}{' '}
          {me.roles.join(', ')}.{' '}
          {me.isTeam
            ? 'The journal and the public data have pseudonyms only; names stay at this desk.'
            : 'This desk has one person. To work with others, run it with CURATION=team.'}
        </>
      }
    >
      {isAdmin && <PeopleList />}
      {me.may('invite') && <Invitations />}
      {me.isTeam && !isAdmin && (
        <p className="hint">Only an admin sees the people of the desk and invites others.</p>
      )}
      {me.may('manageOwnTokens') && <Tokens />}
    </Page>
  );
}
