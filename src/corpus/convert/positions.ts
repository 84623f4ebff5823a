/**
 * Positions with the evidence that shows them. A position without evidence of its own rests on its
 * statement's main source, with the quoted words where there are any.
 */
import { anchorExcerpt, type CheckedText } from './anchor-excerpt.js';
import type { CorpusPosition, CorpusSource, CorpusStatement } from './corpus-schema.js';
import type { Findings } from './findings.js';
import type { References } from './references.js';
import type { EvidenceSeed, PositionSeed } from './seed-entries.js';

export interface PositionContext {
  readonly references: References;
  readonly sources: ReadonlyMap<string, CorpusSource>;
  /** By the corpus's id of the source. */
  readonly checkedTexts: ReadonlyMap<string, CheckedText>;
  readonly findings: Findings;
}

export function convertPosition(
  position: CorpusPosition,
  statement: CorpusStatement,
  context: PositionContext,
): PositionSeed {
  const { references, findings } = context;
  const { id, kind, accusation, denial } = position;
  if ((kind === 'accusation') !== (accusation !== undefined)) {
    findings.fault(id, `kind ${kind}, accusation ${accusation ? 'coded' : 'absent'}`, 'recode it');
  }
  if ((kind === 'denial') !== (denial !== undefined)) {
    findings.fault(id, `kind ${kind}, denial ${denial ? 'coded' : 'absent'}`, 'recode it');
  }
  return {
    id: `position:${id}`,
    kind,
    asserts: position.asserts,
    quote: position.quote,
    note: position.note,
    conduct: accusation?.conduct,
    hedge: accusation?.hedge,
    basis: accusation?.basis,
    form: denial?.form,
    contests: denial?.contests,
    against: (position.against ?? []).map(({ actor, role }) => ({
      actor: references.actor(actor, 'AGAINST', 'to', id),
      role,
    })),
    concerns: (position.incidents ?? []).map((incident) => references.incident(incident, id)),
    refersTo: (position.initiatives ?? []).map(({ initiative, relation }) => ({
      initiative: references.initiative(initiative, id),
      relation,
    })),
    respondsTo: (position.responds_to ?? []).map((reply) => ({
      position: references.position(reply.position, id),
      relation: reply.relation,
      explicit: reply.explicit,
    })),
    evidence: convertEvidence(position, statement, context),
  };
}

function convertEvidence(
  position: CorpusPosition,
  statement: CorpusStatement,
  { references, sources, checkedTexts, findings }: PositionContext,
): readonly EvidenceSeed[] {
  const evidence: NonNullable<CorpusPosition['evidence']> = position.evidence ?? [
    { source: statement.source, exact: position.quote },
  ];
  return evidence.map(({ source, exact, speech, note }) => {
    const document = references.document(source, position.id);
    const language = exact === undefined ? undefined : languageOf(exact, source);
    const checkedText = checkedTexts.get(source);
    if (exact === undefined || checkedText === undefined) {
      return { document, exact, speech, language, note };
    }
    const anchor = anchorExcerpt(checkedText, exact);
    if (typeof anchor === 'number') {
      const problem = `"${exact}" stands ${String(anchor)} times in the text of ${source}`;
      findings.fault(position.id, problem, 'quote words that stand there once');
      return { document, exact, speech, language, note };
    }
    const span = `${String(anchor.offsetStart)}–${String(anchor.offsetEnd)}`;
    const differs = anchor.exact === exact ? '' : ' (quotation marks follow the text)';
    findings.remark('Quoted words in checked texts', `${position.id}: ${source} ${span}${differs}`);
    return { document, ...anchor, speech, language, note };
  });

  function languageOf(exact: string, source: string): string | undefined {
    return statement.quote_lang !== undefined && exact === statement.quote
      ? statement.quote_lang
      : sources.get(source)?.lang;
  }
}

/** The positions of each statement, in the corpus's order. */
export function groupByStatement(
  positions: readonly CorpusPosition[],
): Map<string, readonly CorpusPosition[]> {
  const groups = new Map<string, CorpusPosition[]>();
  for (const position of positions) {
    const group = groups.get(position.statement);
    if (group === undefined) groups.set(position.statement, [position]);
    else group.push(position);
  }
  return groups;
}
