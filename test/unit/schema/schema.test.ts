/**
 * The public contract as its readers see it: valid, documented and consistently named. Independent
 * of the resolvers; `ontology.test.ts` compares it with the ontology.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
  validateSchema,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../schema/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(
  files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n'),
);
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Element {
  readonly path: string;
  readonly description: string | null | undefined;
}

/** Types, fields, arguments, input fields and enum values. */
function listElements(): readonly Element[] {
  return ownTypes.flatMap((type): Element[] => {
    const itself = { path: type.name, description: type.description };
    if (isEnumType(type)) {
      const values = type.getValues();
      return [itself, ...values.map((value) => within(type.name, value))];
    }
    if (isInputObjectType(type)) {
      return [itself, ...Object.values(type.getFields()).map((field) => within(type.name, field))];
    }
    return [
      itself,
      ...listOutputFields(type.name).flatMap((field) => [
        within(type.name, field),
        ...field.args.map((argument) => within(`${type.name}.${field.name}`, argument)),
      ]),
    ];
  });
}

function within(
  owner: string,
  element: { readonly name: string; readonly description?: string | null | undefined },
): Element {
  return { path: `${owner}.${element.name}`, description: element.description };
}

function listOutputFields(typeName: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function listAllOutputFields(): readonly {
  readonly path: string;
  readonly field: GraphQLField<unknown, unknown>;
}[] {
  return ownTypes.flatMap((type) =>
    listOutputFields(type.name).map((field) => ({ path: `${type.name}.${field.name}`, field })),
  );
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

describe('the schema', () => {
  it('is valid GraphQL', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('has queries only', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('describes every type, field, argument, input field and enum value in a sentence', () => {
    const silent = listElements().filter(
      ({ description }) => !/\w.*[.:]$/s.test(description ?? ''),
    );

    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('states the order of every list', () => {
    const unordered = listAllOutputFields().filter(
      ({ field }) =>
        isList(field.type) && !/\border(?:ed)?\b|\bfirst\b/i.test(field.description ?? ''),
    );

    expect(unordered.map(({ path }) => path)).toEqual([]);
  });

  it('uses ids that exist in the seeds, wherever a description gives one', () => {
    const seeds = new URL('../../corpus/', import.meta.url);
    const text = readdirSync(seeds)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(new URL(file, seeds), 'utf8'))
      .join('\n');
    const examples = listElements().flatMap(({ description }) =>
      [...(description ?? '').matchAll(/`([a-z]+:[a-z0-9-]+)`/g)].map(([, id]) => String(id)),
    );
    // Excerpts have no id in the seeds: it is made from the position's.
    const written = new Set(examples.filter((id) => !id.startsWith('excerpt:')));

    expect(written.size).toBeGreaterThan(0);
    expect([...written].filter((id) => !new RegExp(`\\bid: ${id}[,\\s]`).test(text))).toEqual([]);
  });

  it("states the coders' agreement wherever a field depends on it", () => {
    const figures = {
      'Accusation.conduct': '0.51',
      'Accusation.hedge': '0.37',
      'Accusation.basis': '0.61',
      'Denial.form': '0.68',
    };
    const descriptions = new Map(
      listElements().map(({ path, description }) => [path, description]),
    );

    for (const [path, kappa] of Object.entries(figures)) {
      expect(descriptions.get(path)).toContain(`kappa ${kappa}`);
    }
  });

  it('states that isAnswered means in this corpus', () => {
    const answered = listElements().filter(({ path }) => path.endsWith('.isAnswered'));

    expect(answered.map(({ path }) => path)).toEqual([
      'Accusation.isAnswered',
      'PositionFilter.isAnswered',
    ]);
    for (const { description } of answered) expect(description).toMatch(/in this\s+corpus/);
  });

  it('answers the question that the project was founded on', () => {
    const question = parse(
      '{ denials(filter: {madeBy: ["state:cn"], against: {actors: ["state:gb"]}, occurred: {from: "2021-11-01", to: "2021-11-30"}}) { totalCount nodes { id asserts form contests occurredOn { value precision } statement { id deliveredBy { title spokesperson { name named } } issuedBy { id name } documents { url filedOn { value } publishedOn { value } publisher { name kind } } } madeBy { id name } against { role actor { id name } } respondsTo { relation explicit latency { minDays maxDays } position { id kind asserts madeBy { id } ... on Accusation { hedge conduct isCounter } } } evidence { exact speech document { title } } } } }',
    );

    expect(validate(schema, question)).toEqual([]);
  });
});

describe('names in the schema', () => {
  it('are PascalCase for types, camelCase for fields and arguments, capitals for enum values', () => {
    const misnamed = listElements().filter(({ path }) => {
      const parts = path.split('.');
      const own = parts.at(-1) ?? '';
      const owner = schema.getType(parts[0] ?? '');
      if (parts.length === 1) return !/^[A-Z][A-Za-z0-9]*$/.test(own);
      return !(isEnumType(owner) ? /^[A-Z][A-Z0-9_]*$/ : /^[a-z][A-Za-z0-9]*$/).test(own);
    });

    expect(misnamed).toEqual([]);
  });

  it('neither begin with get nor repeat the type that they are on', () => {
    const misnamed = listAllOutputFields().filter(({ path, field }) => {
      const owner = path.split('.')[0] ?? '';
      const repeatsType = field.name.toLowerCase().startsWith(owner.toLowerCase());
      return repeatsType || /^(?:get|fetch|list)[A-Z]/.test(field.name);
    });

    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it('claim no truth and name no perpetrator', () => {
    const verdict = /perpetrator|culprit|guilt|attributed|truth|isTrue|proven|confirmed|verified/i;

    expect(listElements().filter(({ path }) => verdict.test(path))).toEqual([]);
  });
});

describe('connections', () => {
  const connections = ownTypes.filter(({ name }) => name.endsWith('Connection'));
  const holdsPositions = ['Position', 'Accusation', 'Denial', 'Proposal', 'Response'].map(
    (name) => `${name}Connection`,
  );

  /** Pages of a question's results: not records, so they have counts of their own. */
  const ownCounts: Readonly<Record<string, readonly string[]>> = {
    DyadConnection: ['matchedAccusations'],
    UnansweredConnection: ['matchedAccusations', 'withoutState'],
    ContradictionConnection: ['matchedPositions'],
    ReferralConnection: ['matchedPositions'],
    FormulaConnection: ['matchedPositions', 'quotedPositions'],
    FidelityConnection: [
      'matchedPositions',
      'comparablePositions',
      'hedgeDropped',
      'hedgeAdded',
      'wordsDiffer',
      'reportedSpeech',
      'translated',
    ],
  };
  /** Arguments of a question between its filter and its order. */
  const ownArguments: Readonly<Record<string, readonly string[]>> = {
    'Query.dyads': ['level', 'joint'],
    'Query.unanswered': ['afterDays', 'asOf'],
    'Query.contradictions': ['kind'],
    'Query.fidelity': ['reasons'],
  };

  it('all have edges, nodes, pageInfo and totalCount; those of positions have facets, a reason and a link', () => {
    for (const { name } of connections) {
      const fields = listOutputFields(name).map((field) => `${field.name}: ${String(field.type)}`);
      const edge = getNamedType(
        listOutputFields(name).find((field) => field.name === 'edges')!.type,
      ).name;
      const node = listOutputFields(edge).find((field) => field.name === 'node')!.type;

      expect(fields).toEqual([
        `edges: [${edge}!]!`,
        `nodes: [${String(node)}]!`,
        'pageInfo: PageInfo!',
        'totalCount: Int!',
        ...(holdsPositions.includes(name)
          ? ['facets: [Facet!]!', 'reason: String', 'exportUrl: String']
          : []),
        ...(ownCounts[name] ?? []).map((count) => `${count}: Int!`),
      ]);
    }
  });

  it('all have the same arguments', () => {
    const shapes = listAllOutputFields()
      .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
      .map(({ path, field }) => ({
        path,
        names: field.args.map((argument) => argument.name),
        types: field.args.slice(-4).map((argument) => String(argument.type)),
        hasDefaultOrder:
          field.args.find((argument) => argument.name === 'orderBy')?.defaultValue !== undefined,
      }));

    expect(shapes.length).toBeGreaterThan(12);
    for (const { path, names, types, hasDefaultOrder } of shapes) {
      const own = path.endsWith('.referredToBy') ? ['relation'] : [];
      expect([path, ...names]).toEqual([
        path,
        ...own,
        'filter',
        ...(ownArguments[path] ?? []),
        'orderBy',
        'first',
        'after',
        'last',
        'before',
      ]);
      expect(types).toEqual(['Int', 'String', 'Int', 'String']);
      expect(hasDefaultOrder).toBe(true);
    }
  });

  it('end at a record that has an id', () => {
    const ofQuestions = Object.keys(ownCounts).map((name) => name.replace('Connection', 'Edge'));
    const edges = ownTypes.filter(
      ({ name }) => name.endsWith('Edge') && !ofQuestions.includes(name),
    );
    for (const { name } of edges) {
      const node = getNamedType(
        listOutputFields(name).find((field) => field.name === 'node')!.type,
      );
      const interfaces = isObjectType(node) || isInterfaceType(node) ? node.getInterfaces() : [];

      expect(interfaces.map((type) => type.name)).toContain('Node');
    }
  });
});
