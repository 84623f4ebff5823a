/**
 * Whom an attribution of EuRepoC accuses. A state is accused only where EuRepoC codes the initiator as
 * the state, or as affiliated with it; for other initiators the country is only where they are from.
 */
import type { Assembly } from '../../assembly.js';
import { resolveRecord } from '../../resolve-records.js';
import { leaveOut } from './leave-out.js';
import type { Attribution } from './attributions.js';
import { resolveCountry } from './resolve-countries.js';

const STATE_CATEGORY = /^state\b|state[- ]affiliat/i;
const CODE = /^[A-Z]{2}$/;
/** EuRepoC lists up to twenty names of one group. */
const MAX_NAMES = 50;
const sections = ['groups', 'agencies', 'organizations'] as const;

/** At least one id, or undefined if nobody is accused by name; the report says so. */
export function findAccused(
  attribution: Attribution,
  assembly: Assembly,
): readonly string[] | undefined {
  const { row, values } = attribution;
  const accused = new Set<string>();
  if (values.initiator_category.some((category) => STATE_CATEGORY.test(category))) {
    for (const country of countriesOf(values)) {
      const id = resolveCountry(country, { row, column: 'initiator_country' }, assembly);
      if (id !== undefined) accused.add(id);
    }
  }
  const hasState = accused.size > 0;
  for (const name of values.initiator_name) {
    const found = findInitiator(name, assembly);
    // Names of groups are many: one that nobody decided on is asked for only where no state is accused.
    if (found === undefined && hasState) continue;
    const id = resolveRecord(
      { name: found ?? name, row, column: 'initiator_name', sections },
      assembly,
    )?.id;
    if (id !== undefined) accused.add(id);
  }
  if (accused.size > 0) return [...accused];
  if (values.initiator_name.length > 0) return undefined;
  const remedy = 'Nothing, unless a page names who is accused: then write it into the table.';
  leaveOut(attribution, 'initiator_name', 'it names nobody who is accused', remedy, assembly);
  return undefined;
}

/** Codes, which are not ambiguous, where the table has them: `CN, RU`. */
function countriesOf({
  initiator_code: codes,
  initiator_country: countries,
}: Attribution['values']): readonly string[] {
  const listed = codes.flatMap((code) => code.split(/,\s*/));
  return listed.length > 0 && listed.every((code) => CODE.test(code)) ? listed : countries;
}

/** `APT1/Comment Crew (PLA, Unit 61398)`: the first of its names that the record has. */
function findInitiator(name: string, { lookup }: Assembly): string | undefined {
  const [first = ''] = name.split('(', 1);
  const names = first.split('/', MAX_NAMES).map((each) => each.trim());
  return [name, ...names].find(
    (each) => each !== '' && lookup.resolveName({ name: each, sections }).status !== 'OPEN',
  );
}
