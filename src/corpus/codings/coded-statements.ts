/** Statements in the form of the seeds -> what agreement is measured on. */
import { codedFields } from '../../agreement/coded-fields.js';
import type { Anchor, CodedAct, CodedStatement } from '../../agreement/coding.js';
import { toTerm } from '../../domain/ontology/vocabularies.js';
import { entriesOf, textOf, textsOf, type SeedRecord } from '../seed-records.js';

export function toCodedStatement(statement: SeedRecord): CodedStatement {
  return {
    id: textOf(statement, 'id') ?? '',
    principals: textsOf(statement, 'madeBy'),
    acts: entriesOf(statement, 'positions').map(toCodedAct),
  };
}

function toCodedAct(position: SeedRecord): CodedAct {
  const fields = codedFields.flatMap(({ name, isSet }) => {
    const text = textOf(position, name);
    const words = isSet ? textsOf(position, name) : text === undefined ? [] : [text];
    return words.length === 0 ? [] : [[name, words.map(toTerm)] as const];
  });
  return {
    id: textOf(position, 'id') ?? '',
    kind: toTerm(textOf(position, 'kind') ?? ''),
    fields: Object.fromEntries(fields),
    replies: entriesOf(position, 'respondsTo').flatMap((each) => textOf(each, 'position') ?? []),
    anchors: entriesOf(position, 'evidence').flatMap(toAnchor),
  };
}

function toAnchor(evidence: SeedRecord): readonly Anchor[] {
  const { document, offsetStart: start, offsetEnd: end } = evidence;
  return typeof document === 'string' && typeof start === 'number' && typeof end === 'number'
    ? [{ document, start, end }]
    : [];
}
