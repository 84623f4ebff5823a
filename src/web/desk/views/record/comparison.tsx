/** Two revisions of a record, side by side. */
import { CompareRevisionsDocument, type RecordSection } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { useDesk } from '../../api/use-desk.js';
import { FieldChanges, type ChangedField } from '../../changes/field-changes.js';
import { FieldList } from '../../changes/record-value.js';
import { Shown } from '../../frame/shown.js';
import { namesContext, useNames } from '../../public/use-names.js';
import { idsIn } from '../../records/ids-in.js';
import type { Json } from '../../records/json.js';

interface ComparisonProps {
  readonly section: RecordSection;
  readonly id: string;
  /** Lines of the journal. */
  readonly from: number;
  readonly to: number;
}

export function Comparison({ section, id, from, to }: ComparisonProps) {
  const answer = useDesk(CompareRevisionsDocument, { section, id, from, to });
  return (
    <section aria-labelledby="comparison-title">
      <h2 id="comparison-title">
        {from === to
          ? `The record after ${nameLine(to)}`
          : `From ${nameLine(from)} to ${nameLine(to)}`}
      </h2>
      <Shown answer={answer}>
        {({ compareRevisions: { before, after, fields } }) => (
          <Compared
            section={section}
            isSame={from === to}
            // The API answers with JSON, whose type codegen does not know.
            before={before as Json}
            after={after as Json}
            fields={fields as readonly ChangedField[]}
          />
        )}
      </Shown>
    </section>
  );
}

interface ComparedProps {
  readonly section: RecordSection;
  readonly isSame: boolean;
  readonly before: Json;
  readonly after: Json;
  readonly fields: readonly ChangedField[];
}

function Compared({ section, isSame, before, after, fields }: ComparedProps) {
  const names = useNames([...idsIn(before), ...idsIn(after)]);
  const form = recordForms[section];
  return (
    <namesContext.Provider value={names}>
      {before === null && after !== null && <p>It was added.</p>}
      {before !== null && after === null && <p>It was retracted.</p>}
      {before !== null && after !== null && !isSame && fields.length === 0 && (
        <p className="hint">Both revisions are equal.</p>
      )}
      {before !== null && after !== null && fields.length > 0 && (
        <FieldChanges section={section} fields={fields} />
      )}
      {(isSame || before === null || after === null) && (
        <FieldList value={after ?? before} fields={form.fields} />
      )}
    </namesContext.Provider>
  );
}

function nameLine(seq: number): string {
  return seq === 0 ? 'the first release' : `line ${String(seq)}`;
}
