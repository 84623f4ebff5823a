/** Agreement as it is now: computed on demand, and again only once codings were added. */
import {
  groupAgreement,
  type AgreementFigure,
  type AgreementGroup,
  type ComparedCodings,
} from './group-agreement.js';

export class LiveAgreement {
  readonly #published: readonly ComparedCodings[];
  readonly #tasks: () => readonly ComparedCodings[];
  #measured: { readonly taskCount: number; readonly groups: readonly AgreementGroup[] } | undefined;

  /** @param tasks codings only ever added to, in order */
  constructor(
    published: readonly ComparedCodings[],
    tasks: () => readonly ComparedCodings[] = () => [],
  ) {
    this.#published = published;
    this.#tasks = tasks;
  }

  get groups(): readonly AgreementGroup[] {
    const tasks = this.#tasks();
    let measured = this.#measured;
    if (measured?.taskCount !== tasks.length) {
      const groups = groupAgreement([...this.#published, ...tasks]);
      measured = { taskCount: tasks.length, groups };
      this.#measured = measured;
    }
    return measured.groups;
  }

  get figures(): readonly AgreementFigure[] {
    return this.groups.flatMap(({ figures }) => figures);
  }
}
