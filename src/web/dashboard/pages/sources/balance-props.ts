/** What each part of the page shows. */
import type { SourceBalanceQuery } from '../../../generated/graphql.js';

export interface BalanceProps {
  readonly balance: SourceBalanceQuery['sourceBalance'];
  readonly variables: Readonly<Record<string, unknown>>;
}
