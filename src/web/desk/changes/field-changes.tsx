/** The fields that a change alters, before and after, side by side. */
import { createElement } from 'react';
import type { RecordSection } from '../../generated/desk/graphql.js';
import { type Json } from '../records/json.js';
import { describePlace, findField } from '../records/record-words.js';
import { RecordValue } from './record-value.js';
import { diffWords, type TextPart } from './word-diff.js';

export interface ChangedField {
  readonly path: string;
  readonly before: Json;
  readonly after: Json;
}

interface FieldChangesProps {
  readonly section: RecordSection;
  readonly fields: readonly ChangedField[];
}

export function FieldChanges({ section, fields }: FieldChangesProps) {
  return (
    <div className="comparison" role="table" aria-label="Fields before and after">
      <div role="row" className="comparison-head">
        <span role="columnheader">Field</span>
        <span role="columnheader">Before</span>
        <span role="columnheader">After</span>
      </div>
      {fields.map(({ path, before, after }) => (
        <div role="row" key={path}>
          <RowHeader path={path} />
          <BothValues section={section} path={path} before={before} after={after} />
        </div>
      ))}
    </div>
  );
}

function RowHeader({ path }: { readonly path: string }) {
  const { field, within } = describePlace(path);
  return (
    <span role="rowheader">
      {field}
      {within !== '' && <code>{within}</code>}
    </span>
  );
}

interface BothValuesProps extends ChangedField {
  readonly section: RecordSection;
}

function BothValues({ section, path, before, after }: BothValuesProps) {
  const field = findField(section, path);
  const isText = typeof before === 'string' && typeof after === 'string';
  if (isText && field?.vocabulary === undefined && field?.refersTo === undefined) {
    const [one, other] = diffWords(before, after);
    return (
      <>
        <span role="cell" data-side="Before">
          <Parts parts={one} tag="del" />
        </span>
        <span role="cell" data-side="After">
          <Parts parts={other} tag="ins" />
        </span>
      </>
    );
  }
  return (
    <>
      <span role="cell" data-side="Before">
        <RecordValue value={before} field={field} />
      </span>
      <span role="cell" data-side="After">
        <RecordValue value={after} field={field} />
      </span>
    </>
  );
}

interface PartsProps {
  readonly parts: readonly TextPart[];
  readonly tag: 'ins' | 'del';
}

function Parts({ parts, tag }: PartsProps) {
  return parts.map(({ text, isChanged }, index) =>
    createElement(isChanged ? tag : 'span', { key: index }, text),
  );
}
