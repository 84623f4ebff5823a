/** The shapes that are measured, in the order of the table. */
import type { Shape } from '../shape.js';
import { actorWithTotals } from './actor-with-totals.js';
import { byId } from './by-id.js';
import { deepPage } from './deep-page.js';
import { dyadsOfOneYear } from './dyads.js';
import { neighbourhood } from './neighbourhood.js';
import { neighbourhoodOfHub } from './neighbourhood-of-hub.js';
import { pageOfFrequentActor } from './page-of-frequent-actor.js';
import { pageOfRareActor } from './page-of-rare-actor.js';
import { path } from './path.js';
import { pathsBetweenHubs } from './paths-between-hubs.js';
import { repliesAndEvidence } from './replies-and-evidence.js';
import { replyNetworkOfOneYear } from './reply-network.js';
import { searchOfPositions } from './search.js';
import { threeLevels } from './three-levels.js';
import { timelineOfOneActor } from './timeline.js';
import { unansweredByHub } from './unanswered.js';
import { wholeThread } from './whole-thread.js';
import { widePage } from './wide-page.js';

export const allShapes: readonly Shape[] = [
  byId,
  pageOfFrequentActor,
  pageOfRareActor,
  deepPage,
  repliesAndEvidence,
  widePage,
  threeLevels,
  wholeThread,
  actorWithTotals,
  dyadsOfOneYear,
  timelineOfOneActor,
  unansweredByHub,
  neighbourhood,
  path,
  searchOfPositions,
  replyNetworkOfOneYear,
  neighbourhoodOfHub,
  pathsBetweenHubs,
];
