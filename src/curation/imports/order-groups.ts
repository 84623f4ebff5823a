/**
 * Divides row groups into batches, so that a record is in the same batch as those that refer to it, or in
 * an earlier one.
 */
import { Turns } from './take-turns.js';
import type { RecordKey } from '../record-key.js';

/** What one group writes, and what it refers to. */
export interface Dependent {
  readonly key: string;
  readonly writes: readonly RecordKey[];
  readonly refers: readonly RecordKey[];
}

export interface OrderedGroups<Group> {
  /** Groups that refer to each other are in one batch, which may be larger than the others for it. */
  readonly batches: readonly (readonly Group[])[];
  /** Groups that refer to a record that neither exists nor is written by the others. */
  readonly incomplete: readonly { readonly group: Group; readonly missing: RecordKey }[];
}

/** @param exists whether a record is there already, or will be without these groups */
export async function orderGroups<Group extends Dependent>(
  groups: readonly Group[],
  maxBatch: number,
  exists: (key: RecordKey) => boolean,
): Promise<OrderedGroups<Group>> {
  const turns = new Turns();
  const { complete, incomplete } = await leaveOutIncomplete(groups, exists, turns);
  const batches: Group[][] = [];
  for (const circle of await findCircles(complete, turns)) {
    const last = batches.at(-1);
    if (last !== undefined && last.length + circle.length <= maxBatch) last.push(...circle);
    else batches.push([...circle]);
  }
  return { batches, incomplete };
}

/** The first group that writes a record writes it; others that need it refer to that group. */
async function findWriters<Group extends Dependent>(
  groups: readonly Group[],
  turns: Turns,
): Promise<ReadonlyMap<RecordKey, Group>> {
  const writers = new Map<RecordKey, Group>();
  for (const group of groups) {
    for (const key of group.writes) if (!writers.has(key)) writers.set(key, group);
    await turns.pause();
  }
  return writers;
}

/** A group that is left out may have been the only one to write a record. */
async function leaveOutIncomplete<Group extends Dependent>(
  groups: readonly Group[],
  exists: (key: RecordKey) => boolean,
  turns: Turns,
): Promise<{
  readonly complete: readonly Group[];
  readonly incomplete: OrderedGroups<Group>['incomplete'];
}> {
  const incomplete: { readonly group: Group; readonly missing: RecordKey }[] = [];
  let complete = groups;
  for (;;) {
    const writers = await findWriters(complete, turns);
    const found: { readonly group: Group; readonly missing: RecordKey }[] = [];
    for (const group of complete) {
      const missing = group.refers.find((key) => !writers.has(key) && !exists(key));
      if (missing !== undefined) found.push({ group, missing });
      await turns.pause();
    }
    if (found.length === 0) return { complete, incomplete };
    for (const each of found) incomplete.push(each);
    const left = new Set(found.map(({ group }) => group));
    complete = complete.filter((group) => !left.has(group));
  }
}

interface Visit<Group> {
  readonly group: Group;
  readonly needs: Iterator<Group>;
}

/**
 * Strongly connected components, those that others refer to first (Tarjan 1972). Without recursion: a
 * chain of replies may be as long as the table.
 */
async function findCircles<Group extends Dependent>(
  groups: readonly Group[],
  turns: Turns,
): Promise<readonly (readonly Group[])[]> {
  const writers = await findWriters(groups, turns);
  const needsOf = (group: Group): Iterator<Group> => {
    const needs = [...group.writes, ...group.refers].flatMap((key) => writers.get(key) ?? []);
    return new Set(needs.filter((each) => each !== group)).values();
  };
  const order = new Map<Group, number>();
  const low = new Map<Group, number>();
  const open: Group[] = [];
  const isOpen = new Set<Group>();
  const circles: Group[][] = [];
  const begin = (group: Group): Visit<Group> => {
    order.set(group, order.size);
    low.set(group, order.get(group) ?? 0);
    open.push(group);
    isOpen.add(group);
    return { group, needs: needsOf(group) };
  };
  const lower = (group: Group, value: number | undefined): void => {
    low.set(group, Math.min(low.get(group) ?? 0, value ?? 0));
  };
  for (const root of groups) {
    if (order.has(root)) continue;
    const path = [begin(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      await turns.pause();
      const { group, needs } = visit;
      const next = needs.next();
      if (next.done !== true) {
        if (!order.has(next.value)) path.push(begin(next.value));
        else if (isOpen.has(next.value)) lower(group, order.get(next.value));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above.group, low.get(group));
      if (low.get(group) !== order.get(group)) continue;
      const circle = open.splice(open.lastIndexOf(group));
      for (const each of circle) isOpen.delete(each);
      circles.push(circle);
    }
  }
  return circles;
}
