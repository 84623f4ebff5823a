/** Chooses what the columns mean, shows the first rows as records, and reads the whole table. */
import { useId, useState } from 'react';
import { useSearchParams } from 'wouter';
import { ImportPreviewDocument, type ProfileFragment } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { toTemplate } from '../../desk-urls.js';
import { Shown } from '../../frame/shown.js';
import { moveFocus, useKeys } from '../../frame/use-keys.js';
import { ColumnChoices } from './column-choices.js';
import { toColumnChoices } from './column-choice.js';
import { ImportRows } from './import-rows.js';
import type { OpenedImport, Step } from './steps.js';
import type { Mapping } from './use-mapping.js';

interface ProfileStepProps {
  readonly opened: OpenedImport;
  readonly profiles: readonly ProfileFragment[];
  readonly mapping: Mapping;
  readonly go: (step: Step) => void;
}

export function ProfileStep({ opened, profiles, mapping, go }: ProfileStepProps) {
  const me = useMe();
  const [parameters, setParameters] = useSearchParams();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const fitting = opened.suggestedProfiles.flatMap(
    ({ name }) => profiles.find((each) => each.name === name) ?? [],
  );
  const others = profiles.filter((profile) => !fitting.includes(profile));
  const wanted = parameters.get('profile') ?? opened.profile?.name ?? fitting[0]?.name;
  const profile = profiles.find(({ name }) => name === wanted);
  const choose = (name: string): void => {
    setChosen({});
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('profile', name);
        after.set('step', 'profile');
        return after;
      },
      { replace: true },
    );
  };
  const read = async (): Promise<void> => {
    if (profile === undefined) return;
    const isRead = await mapping.map(
      profile.name,
      toColumnChoices(profile, opened.headers, chosen),
    );
    if (isRead) go('names');
  };
  useKeys({
    j: () => {
      moveFocus('.import-row > h3', 1);
    },
    k: () => {
      moveFocus('.import-row > h3', -1);
    },
    r: () => {
      if (me.may('mapImport') && !mapping.isGoingOn) void read();
    },
  });
  return (
    <>
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">What kind of table is it?</h2>
        {fitting.length === 0 && (
          <p className="warning">
            The columns fit no profile. Choose one below, and say which column stands for which.
          </p>
        )}
        <ProfileChoices
          legend={fitting.length === 0 ? 'Profiles' : 'They fit the columns'}
          profiles={fitting.length === 0 ? others : fitting}
          chosen={profile?.name}
          choose={choose}
        />
        {fitting.length > 0 && (
          <details open={profile !== undefined && others.includes(profile)}>
            <summary>Other profiles</summary>
            <ProfileChoices
              legend="Other profiles"
              profiles={others}
              chosen={profile?.name}
              choose={choose}
            />
          </details>
        )}
      </section>
      {profile !== undefined && (
        <>
          <ColumnChoices
            profile={profile}
            headers={opened.headers}
            chosen={chosen}
            setChosen={setChosen}
          />
          {me.may('mapImport') ? (
            <p className="actions">
              <button
                type="button"
                className="primary"
                disabled={mapping.isGoingOn}
                onClick={() => void read()}
              >
                Read the whole table <kbd>r</kbd>
              </button>
              <span className="hint">Nothing is proposed yet.</span>
            </p>
          ) : (
            <p className="hint">Only coders, curators and admins read tables.</p>
          )}
          <Preview key={profile.name} id={opened.id} profile={profile.name} />
        </>
      )}
    </>
  );
}

interface ProfileChoicesProps {
  readonly legend: string;
  readonly profiles: readonly ProfileFragment[];
  readonly chosen: string | undefined;
  readonly choose: (name: string) => void;
}

function ProfileChoices({ legend, profiles, chosen, choose }: ProfileChoicesProps) {
  const group = useId();
  return (
    <fieldset className="profile-choices">
      <legend className="visually-hidden">{legend}</legend>
      {profiles.map(({ name, title, description }) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => {
              choose(name);
            }}
          />
          <span>
            <strong>{title}</strong> <code>{name}</code>
            <span className="hint">
              {description}{' '}
              <a href={toTemplate(name)} download>
                Template
              </a>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface PreviewProps {
  readonly id: string;
  readonly profile: string;
}

function Preview({ id, profile }: PreviewProps) {
  const answer = useDesk(ImportPreviewDocument, { id, profile });
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">The first rows as records</h2>
      <Shown answer={answer}>
        {({ import: opened }) =>
          opened === null || opened.preview.length === 0 ? (
            <p className="hint">The table has no rows that this profile reads.</p>
          ) : (
            <ImportRows rows={opened.preview} />
          )
        }
      </Shown>
    </section>
  );
}
