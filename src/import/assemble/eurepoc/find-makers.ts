/** On whose behalf an attribution of EuRepoC is made, who issued it and who spoke it. */
import type { SeedRecord } from '../../../corpus/seed-records.js';
import type { Assembly } from '../../assembly.js';
import type { NameResolution } from '../../import-model.js';
import { resolveRecord } from '../../resolve-records.js';
import { parseCountryName } from '../country-names.js';
import { nameOf, ownerOf } from '../owners.js';
import { parseAttributingActor, type AttributingActor } from './attributing-actor.js';
import { leaveOut } from './leave-out.js';
import type { Attribution } from './attributions.js';
import { resolveCountry } from './resolve-countries.js';

export interface Makers {
  /** At least one. */
  readonly madeBy: readonly string[];
  readonly issuedBy: readonly string[];
  readonly deliveredBy: readonly SeedRecord[];
}

type Body = Extract<AttributingActor, { readonly kind: 'BODY' }>;
type Person = Extract<AttributingActor, { readonly kind: 'PERSON' }>;

const bodySections = ['agencies', 'blocs'] as const;
const RECEIVER = 'Attribution by receiver government / state entity';
const UNNAMED = /^(?:unnamed|unknown|anonymous)\b/i;

/**
 * An agency belongs to the state that the record says, never to one that stands beside it in a row.
 * Undefined if the makers are not clear; the report says why.
 */
export function findMakers(
  attribution: Attribution,
  affected: readonly string[],
  assembly: Assembly,
): Makers | undefined {
  const { row, values } = attribution;
  const column = 'attributing_country';
  const states = new Set(
    values.attributing_country.flatMap(
      (country) => resolveCountry(country, { row, column }, assembly) ?? [],
    ),
  );
  if (states.size === 0 && values.attributing_country.some(isSpreadsheetError)) {
    const remedy = 'Correct the country.';
    leaveOut(attribution, column, 'which state acts is lost', remedy, assembly);
    return undefined;
  }
  // One country is a hint at whose agency is meant. Several are none.
  const context =
    values.attributing_country.length === 1 ? values.attributing_country[0] : undefined;
  const companies = new Set(values.attributing_company);
  const actors = values.attributing_actor
    .filter((actor) => !companies.has(actor) && !UNNAMED.test(actor))
    .map((actor) => ({ written: actor, actor: parseAttributingActor(actor) }));
  const issuedBy = new Set<string>();
  for (const { written, actor } of actors) {
    if (actor.kind !== 'BODY') continue;
    const found = resolveBody(written, actor, context, attribution, assembly);
    if (found === undefined) continue;
    const owner = ownerOf(found, assembly);
    if (owner === undefined || (states.size > 0 && !states.has(owner))) {
      elsewhere(written, owner, states, attribution, assembly);
      return undefined;
    }
    issuedBy.add(found);
  }
  const persons = actors.flatMap(({ actor }) => (actor.kind === 'PERSON' ? [actor] : []));
  const madeBy = new Set(states);
  if (madeBy.size === 0) {
    for (const id of issuedBy) madeBy.add(ownerOf(id, assembly) ?? id);
    for (const { country } of persons) {
      const id = country && resolveCountry(country, { row, column: 'attributing_actor' }, assembly);
      if (id !== undefined && id !== '') madeBy.add(id);
    }
  }
  if (madeBy.size === 0) {
    const [receiver, other] = affected;
    // The basis says whose government it was, but only a page shows that it spoke.
    const hint =
      receiver !== undefined && other === undefined && values.attribution_basis.includes(RECEIVER)
        ? ` EuRepoC codes the receiver's government: is it ${nameOf(receiver, assembly)}?`
        : '';
    const remedy = `Add the country if a page shows it, or decide which agency the actor is.${hint}`;
    leaveOut(attribution, column, 'the table does not say which state acts', remedy, assembly);
    return undefined;
  }
  const deliveredBy = persons.flatMap((person): readonly SeedRecord[] => {
    const speaker = resolvePerson(person, [...madeBy], context, attribution, assembly);
    return speaker === undefined ? [] : [speaker];
  });
  return { madeBy: [...madeBy], issuedBy: [...issuedBy], deliveredBy };
}

function isSpreadsheetError(text: string): boolean {
  return parseCountryName(text).kind === 'ERROR';
}

/** Whether a third party is an agency or bloc that the record has. */
export function isAgencyOfTheRecord({ values }: Attribution, { lookup }: Assembly): boolean {
  return values.attributing_actor.some((written) => {
    const actor = parseAttributingActor(written);
    return (
      actor.kind === 'BODY' &&
      spellings(written, actor).some(
        (name) => lookup.resolveName({ name, sections: bodySections }).status === 'FOUND',
      )
    );
  });
}

/** The name as written comes first: decisions are made on it. */
function spellings(written: string, { name, acronym }: Body): readonly string[] {
  return [written, name, ...(acronym === undefined ? [] : [acronym])];
}

function resolveBody(
  written: string,
  body: Body,
  hint: string | undefined,
  { row }: Attribution,
  assembly: Assembly,
): string | undefined {
  const context = body.country ?? hint;
  const inContext = context === undefined ? {} : { context };
  const tries = spellings(written, body).map((name): NameResolution & { name: string } => ({
    name,
    ...assembly.lookup.resolveName({ name, sections: bodySections, ...inContext }),
  }));
  const found = tries.find(({ status }) => status !== 'OPEN');
  return resolveRecord(
    {
      name: found?.name ?? written,
      row,
      column: 'attributing_actor',
      sections: bodySections,
      ...inContext,
      fields: { name: body.name },
    },
    assembly,
  )?.id;
}

function resolvePerson(
  { name, title, country }: Person,
  principals: readonly string[],
  hint: string | undefined,
  { row }: Attribution,
  assembly: Assembly,
): SeedRecord | undefined {
  const context = country ?? hint;
  const [actor] = principals;
  const role = { actor: actor ?? '', ...(title === undefined ? {} : { title }) };
  const found = resolveRecord(
    {
      name,
      row,
      column: 'attributing_actor',
      sections: ['spokespersons'],
      ...(context === undefined ? {} : { context }),
      // Whom a person speaks for is clear where one side acts alone.
      fields: { named: true, ...(principals.length === 1 ? { speaksFor: [role] } : {}) },
    },
    assembly,
  );
  if (found === undefined) return undefined;
  return { spokesperson: found.id, ...(title === undefined ? {} : { title }) };
}

function elsewhere(
  written: string,
  owner: string | undefined,
  states: ReadonlySet<string>,
  attribution: Attribution,
  assembly: Assembly,
): void {
  const belongs =
    owner === undefined
      ? 'belongs to nobody in the record'
      : `belongs to ${nameOf(owner, assembly)}`;
  const names = [...states].map((id) => nameOf(id, assembly)).join(', ');
  leaveOut(
    attribution,
    'attributing_actor',
    `"${written}" ${belongs}, and the attributing countries are ${names}`,
    'Correct the countries, or decide which agency is meant.',
    assembly,
    'AGENCY_ELSEWHERE',
  );
}
