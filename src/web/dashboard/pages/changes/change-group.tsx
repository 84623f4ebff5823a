/** The changes of one pair, of one actor, or of records that no actor made. */
import { HistoryOfRecordDocument, type ChangeFragment } from '../../../generated/graphql.js';
import { toPlaygroundLink } from '../../figure/playground-link.js';
import { toDyad } from '../../page-urls.js';
import { ActorList } from '../../record/actor-link.js';
import { toRecord } from '../../record/record-name.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { nameOperation, nameSection, printMoment, sectionTypes } from './change-words.js';
import type { ChangedEntry, ChangeGroup, Grouping } from './group-changes.js';

interface GroupProps {
  readonly group: ChangeGroup;
  readonly grouping: Grouping;
  readonly nameOf: (id: string) => string;
}

export function ChangeGroupSection({ group, grouping, nameOf }: GroupProps) {
  const { makers, target, entries } = group;
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOf(id) }));
  const [maker, ...others] = makers;
  const isPair = maker !== undefined && others.length === 0 && target !== undefined;
  return (
    <section className="change-group">
      <h2>
        {makers.length === 0 ? 'Other records' : <ActorList actors={named(makers)} />}
        {target !== undefined && (
          <>
            {' '}
            → <ActorList actors={named([target])} />
          </>
        )}
        {grouping === 'pair' && makers.length > 0 && target === undefined && ', aimed at no one'}
      </h2>
      <p className="marks">
        {printCount(entries.length, 'change')}
        {isPair && (
          <>
            {' · '}
            <a href={toDyad(maker, target)}>All between the two</a>
          </>
        )}
      </p>
      <ul className="changes">
        {entries.map((entry) => (
          <li key={`${String(entry.change.seq)} ${entry.record.section} ${entry.record.id}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { change, record } }: { readonly entry: ChangedEntry }) {
  const { section, id, label, operation, sameAs } = record;
  const url = operation === 'RETRACTED' ? undefined : toRecord(id, sectionTypes[section]);
  const history = toPlaygroundLink({
    document: HistoryOfRecordDocument,
    variables: { id, section },
  });
  const left = change.recordCount - change.records.length;
  return (
    <>
      <p className="position-head">
        <span className={`operation ${operation.toLowerCase()}`}>{nameOperation(record)}</span>{' '}
        <time dateTime={change.at}>{printMoment(change.at)}</time>, {describeReview(change)}
      </p>
      <p className="asserts">
        {url === undefined ? label : <a href={url}>{label}</a>}{' '}
        <span className="marks">{nameSection(section)}</span>
      </p>
      {operation === 'CHANGED' && <Fields paths={record.fields.map(({ path }) => path)} />}
      {sameAs !== null && (
        <p>
          Found to be the same as <a href={toRecord(sameAs, sectionTypes[section])}>{sameAs}</a>.
        </p>
      )}
      <Reason change={change} own={record.reason} />
      <p className="marks">
        <code>{id}</code>
        {history !== undefined && (
          <>
            {' · '}
            <a href={history}>Its history in the playground</a>
          </>
        )}
        {left > 0 && ` · one of ${printNumber(change.recordCount)} records of this change`}
      </p>
    </>
  );
}

function describeReview({ review, release }: ChangeFragment): string {
  if (review === null) return release === null ? 'by a release' : `by release ${release}`;
  const { proposedBy, acceptedBy } = review;
  return proposedBy === acceptedBy
    ? `proposed and accepted by ${acceptedBy}`
    : `proposed by ${proposedBy}, accepted by ${acceptedBy}`;
}

/** The title and reason of the change, and the reason of a retraction if it is another. */
function Reason({ change, own }: { readonly change: ChangeFragment; readonly own: string | null }) {
  const { title, reason, reverts } = change;
  const texts = [title, reason].filter((text) => text !== null);
  return (
    <>
      {texts.length > 0 && <p>{texts.join(': ')}</p>}
      {own !== null && own !== reason && <p>Reason for this record: {own}</p>}
      {reverts !== null && <p>It undoes an earlier change.</p>}
    </>
  );
}

const MAX_FIELDS = 8;

function Fields({ paths }: { readonly paths: readonly string[] }) {
  const left = paths.length - MAX_FIELDS;
  return (
    <p>
      {paths.length === 1 ? 'Field' : 'Fields'}:{' '}
      {paths.slice(0, MAX_FIELDS).map((path, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <code>{path}</code>
        </span>
      ))}
      {left > 0 && ` and ${printCount(left, 'more field')}`}
    </p>
  );
}
