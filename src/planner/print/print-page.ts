/** Prints a page as Cypher: its order, start and end. */
import type { ParameterList } from '../../cypher/parameters.js';
import type { Page } from '../page/page.js';

export function printPageOrder(target: string, page: Page, parameters: ParameterList): string {
  const key = page.ordering.printKey(target, parameters);
  return `${key} ${page.direction}, ${idOf(target, page)} ${page.direction}`;
}

function idOf(target: string, { ordering }: Page): string {
  return ordering.printId?.(target) ?? `${target}.id`;
}

/**
 * Rows after the page's start, and before its end where it has one. The range on the sort key is a
 * condition of its own, because Neo4j seeks in an index only by that.
 */
export function printKeyset(
  target: string,
  page: Page,
  parameters: ParameterList,
): readonly string[] {
  const key = page.ordering.printKey(target, parameters);
  const id = idOf(target, page);
  const beyond = page.direction === 'ASC' ? '>' : '<';
  const back = page.direction === 'ASC' ? '<' : '>';
  const from = parameters.add(page.from.key);
  const fromId = parameters.add(page.from.id);
  const conditions = [
    `${key} ${beyond}= ${from} AND (${key} ${beyond} ${from} OR ${id} ${beyond} ${fromId})`,
  ];
  if (page.until !== undefined) {
    const until = parameters.add(page.until.key);
    const untilId = parameters.add(page.until.id);
    conditions.push(
      `${key} ${back}= ${until} AND (${key} ${back} ${until} OR ${id} ${back} ${untilId})`,
    );
  }
  return conditions;
}
