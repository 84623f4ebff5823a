/** Replaces the page of a draft; statements and evidence of the old page follow. Pure. */
import type { Draft, Page } from './draft.js';

export function setPage(draft: Draft, page: Page): Draft {
  const before = draft.page.id;
  if (before === page.id) return { ...draft, page };
  return {
    ...draft,
    page,
    statements: draft.statements.map((statement) => ({
      ...statement,
      facts: {
        ...statement.facts,
        documents: (statement.facts.documents ?? []).map((id) => (id === before ? page.id : id)),
      },
      acts: statement.acts.map((act) => ({
        ...act,
        record: {
          ...act.record,
          evidence: (act.record.evidence ?? []).map((excerpt) =>
            excerpt.document === before ? { ...excerpt, document: page.id } : excerpt,
          ),
        },
      })),
    })),
  };
}
