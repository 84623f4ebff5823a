/** What one run writes and the report reads. */
import type { ColdTimes } from './measure-cold.js';
import type { CachedTimes } from './measure-cached.js';
import type { WarmTimes } from './measure-warm.js';
import type { Profile } from './profile-side.js';

export interface ShapeResult {
  readonly name: string;
  readonly isBounded: boolean;
  readonly isHub: boolean;
  readonly warm: WarmTimes;
  readonly profile: { readonly own: Profile; readonly byHand: Profile };
  readonly hits: { readonly own: number; readonly byHand: number };
  /** Objects in the answer, and its size as JSON. */
  readonly rows: number;
  readonly bytes: number;
  /** Of the answer: equal worlds give equal digests on both engines. */
  readonly digest: string;
  /** Sides whose answer is another one than the hand-written text's. */
  readonly unequal: readonly string[];
  /** Why the peer is not asked. */
  readonly withoutPeer: string | undefined;
  readonly cold: { readonly own: ColdTimes; readonly peer: ColdTimes } | undefined;
}

/** One file, taken while another client asks. */
export interface ExportResult {
  readonly name: string;
  readonly records: number;
  readonly bytes: number;
  /** Records in a second, of the file and of a bare read of the same rows before and after it. */
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** By how much the server's memory grew, and how long its main thread was held up. */
  readonly grownMb: number;
  readonly delayP99Ms: number;
  /** Medians of the other client's questions. */
  readonly otherMs: { readonly alone: number; readonly meanwhile: number };
}

export interface WorldResult {
  readonly positions: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly shapes: readonly ShapeResult[];
  readonly kept: readonly CachedTimes[];
  readonly exports: readonly ExportResult[];
}

/** Milliseconds. */
export interface ChangeTimes {
  /** Checking all records, building the graph and loading it into an empty engine. */
  readonly load: number;
  /** Checking a change set that was not checked before. */
  readonly check: number;
  /** Accepting it, with the graph changed in the engine. */
  readonly accept: number;
}

export interface ChangeResult {
  readonly engine: 'embedded' | 'neo4j';
  /** 0: the corpus. */
  readonly positions: number;
  /** Of this process. */
  readonly cpuMs: ChangeTimes;
  readonly elapsedMs: ChangeTimes;
}

export interface EmbeddedResult {
  readonly positions: number;
  readonly shapes: readonly {
    readonly name: string;
    /** Milliseconds of one answer, one at a time. */
    readonly ms: number;
    readonly digest: string;
  }[];
}
