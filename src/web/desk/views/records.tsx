/** Finds a record to change, or begins a new one. */
import { useParams, useSearchParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { FindRecordsDocument } from '../../generated/desk/graphql.js';
import { recordForms } from '../../generated/desk/record-forms.js';
import { useMe } from '../api/me.js';
import { useDesk } from '../api/use-desk.js';
import { toRecord, toRecordDraft } from '../desk-urls.js';
import { Shown } from '../frame/shown.js';
import { moveFocus, useKeys } from '../frame/use-keys.js';
import { sectionNames, sections, toSection } from '../records/record-words.js';

const PAGE_SIZE = 30;
const ROWS = '.queue-rows a';

export default function Records() {
  const { section: segment } = useParams<{ section?: string }>();
  const me = useMe();
  const [parameters, setParameters] = useSearchParams();
  const section = segment === undefined ? undefined : toSection(segment);
  const text = parameters.get('q') ?? '';
  const draft = parameters.get('draft');
  const offset = Math.max(0, Number(parameters.get('offset') ?? 0) || 0);
  const answer = useDesk(FindRecordsDocument, {
    text,
    sections: section === undefined ? null : [section],
    first: PAGE_SIZE,
    offset,
  });
  useKeys({
    j: () => {
      moveFocus(ROWS, 1);
    },
    k: () => {
      moveFocus(ROWS, -1);
    },
    '/': () => {
      document.getElementById('find-record')?.focus();
    },
  });
  const keep = draft === null ? '' : `?draft=${draft}`;
  const urlOf = (start: number): string => {
    const target = new URLSearchParams(parameters);
    target.set('offset', String(start));
    return `?${target.toString()}`;
  };
  return (
    <Page
      title={section === undefined ? 'Records' : capitalize(sectionNames[section].many)}
      lead={
        section === undefined
          ? 'Choose a record to change it, or a section to add one. Statements of an article are quicker to enter beside its text.'
          : recordForms[section].describes
      }
    >
      <nav aria-label="Sections" className="sections">
        {sections.map((each) => (
          <a
            key={each}
            href={`/desk/records/${each.toLowerCase()}${keep}`}
            aria-current={each === section ? 'page' : undefined}
          >
            {capitalize(sectionNames[each].many)}
          </a>
        ))}
      </nav>
      {section !== undefined && me.may('saveChangeSet') && (
        <p>
          <a
            href={draft === null ? toRecord(section, 'new') : toRecordDraft(section, 'new', draft)}
          >
            Add {withArticle(sectionNames[section].one)}
          </a>
        </p>
      )}
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          moveFocus(ROWS, 1);
        }}
      >
        <label htmlFor="find-record">Name, title or id</label>{' '}
        <input
          id="find-record"
          type="search"
          value={text}
          onChange={({ target }) => {
            setParameters(
              (before) => {
                const after = new URLSearchParams(before);
                after.delete('offset');
                if (target.value === '') after.delete('q');
                else after.set('q', target.value);
                return after;
              },
              { replace: true },
            );
          }}
        />
      </form>
      <Shown answer={answer}>
        {({ findRecords: { nodes, total } }) => (
          <>
            <p className="hint" role="status">
              {total === 0
                ? 'No record has these words in its name.'
                : `${String(offset + 1)} to ${String(offset + nodes.length)} of ${String(total)}`}
            </p>
            <ul className="queue-rows">
              {nodes.map(({ section: own, id, label }) => (
                <li key={`${own} ${id}`}>
                  <a href={draft === null ? toRecord(own, id) : toRecordDraft(own, id, draft)}>
                    {label}
                  </a>
                  <p className="hint">
                    {sectionNames[own].one} · <code>{id}</code>
                  </p>
                </li>
              ))}
            </ul>
            <p className="pages">
              {offset > 0 && <a href={urlOf(Math.max(0, offset - PAGE_SIZE))}>← Previous</a>}
              {offset + nodes.length < total && <a href={urlOf(offset + PAGE_SIZE)}>Next →</a>}
            </p>
          </>
        )}
      </Shown>
    </Page>
  );
}

/** Records of votes have a plural name, which takes no article. */
function withArticle(noun: string): string {
  if (noun.startsWith('votes')) return noun;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
