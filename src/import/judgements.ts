/** Decisions on names, as every import uses them again. */
import { foldText } from '../domain/text/text-folding.js';
import type { SeedSection } from '../corpus/seed-records.js';
import type { Judgement, NameDecision, NameUse } from './import-model.js';

export interface Verdict {
  /** Undefined if nobody decided what it is. */
  readonly decision: Exclude<NameDecision, { readonly isNot: string }> | undefined;
  /** Those that it was decided for. */
  readonly sections: readonly SeedSection[];
  /** Ids of records that it does not name. */
  readonly isNot: ReadonlySet<string>;
}

export class Judgements {
  readonly #byName = new Map<string, Judgement[]>();

  /** @param judgements oldest first: a later decision on the same name replaces an earlier one */
  constructor(judgements: Iterable<Judgement> = []) {
    for (const judgement of judgements) this.add(judgement);
  }

  add(judgement: Judgement): void {
    const name = foldText(judgement.name);
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, [judgement]);
    else known.push(judgement);
  }

  /** In the order in which they were made, by name. */
  all(): readonly Judgement[] {
    return [...this.#byName.values()].flat();
  }

  /**
   * A decision applies to uses of the name for at least one of its sections. If it was made for a
   * context, it applies only there, and goes before one that was made for all.
   */
  find(use: NameUse): Verdict {
    const context = use.context === undefined ? undefined : foldText(use.context);
    const isNot = new Set<string>();
    let general: Decided | undefined;
    let special: Decided | undefined;
    for (const { sections, context: only, decision } of this.#byName.get(foldText(use.name)) ??
      []) {
      if (!sections.some((section) => use.sections.includes(section))) continue;
      if (only !== undefined && foldText(only) !== context) continue;
      if ('isNot' in decision) {
        isNot.add(decision.isNot);
        if (names(general, decision.isNot)) general = undefined;
        if (names(special, decision.isNot)) special = undefined;
        continue;
      }
      if ('is' in decision) isNot.delete(decision.is);
      if (only === undefined) general = { decision, sections };
      else special = { decision, sections };
    }
    const { decision, sections } = special ?? general ?? { decision: undefined, sections: [] };
    return { decision, sections, isNot };
  }
}

interface Decided {
  readonly decision: NonNullable<Verdict['decision']>;
  readonly sections: readonly SeedSection[];
}

function names(decided: Decided | undefined, id: string): boolean {
  return decided !== undefined && 'is' in decided.decision && decided.decision.is === id;
}
