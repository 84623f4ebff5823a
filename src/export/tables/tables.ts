/** All tables by their name in a URL. */
import type { TableName } from '../../domain/selection/export-url.js';
import { actorYears } from './actor-years.js';
import { claims } from './claims.js';
import { documents } from './documents.js';
import { dyadYears } from './dyad-years.js';
import { events } from './events.js';
import { evidence } from './evidence.js';
import { endorsements, votes } from './ledger.js';
import { positions } from './positions.js';
import { replies } from './replies.js';
import { statements } from './statements.js';
import type { Table } from './table.js';

export const tables: Readonly<Record<TableName, Table>> = {
  positions,
  claims,
  replies,
  events,
  'dyad-years': dyadYears,
  'actor-years': actorYears,
  statements,
  evidence,
  documents,
  votes,
  endorsements,
};

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}
