/**
 * The JSON Schema of the STIX extension, generated from the ontology. The extension's id never
 * changes, even if its properties do.
 */
import { nodeLabels } from '../domain/ontology/node-definitions.js';
import type { ExportProperties, ExportProperty } from './export-format.js';
import { graphShape } from './graph-shape.js';
import { stixExtensionId, toStixName } from './formats/stix-objects.js';

export function printStixSchema(): string {
  const all = [...Object.values(graphShape.nodes), ...Object.values(graphShape.edges)];
  const properties = Object.assign({}, ...all.map(toSchemas)) as Record<string, object>;
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Demarche: what states say to each other about cyber affairs',
      description: `Properties of ${stixExtensionId}: in the extension of objects that STIX knows, at the top of objects of the extension. A position alleges; nothing here states that it is true.`,
      type: 'object',
      properties: {
        extension_type: { enum: ['new-sdo', 'property-extension'] },
        demarche_id: { type: 'string', description: 'id in the data set' },
        demarche_type: { enum: nodeLabels, description: 'what it is in the data set' },
        position_ref: { type: 'string', description: 'of an opinion: the denial that it is' },
        ...properties,
      },
      additionalProperties: false,
    },
    null,
    1,
  )}\n`;
}

function toSchemas(properties: ExportProperties): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const key = toStixName(name);
      const { type, describes } = property;
      if (type !== 'PARTIAL_DATE') return [[key, toSchema(property)] as const];
      const bound = (which: string) => ({
        type: 'string',
        format: 'date-time',
        description: `${which} that ${key} can mean`,
      });
      return [
        [key, { type: 'string', description: `${describes}; as written` }],
        [`${key}_precision`, { enum: ['DAY', 'MONTH', 'YEAR', 'INTERVAL'] }],
        [`${key}_earliest`, bound('first instant')],
        [`${key}_latest`, bound('last instant')],
      ];
    }),
  );
}

function toSchema({ type, describes: description }: ExportProperty): object {
  switch (type) {
    case 'STRINGS':
    case 'PARTIAL_DATES':
      return { type: 'array', items: { type: 'string' }, minItems: 1, description };
    case 'INTEGER':
      return { type: 'integer', description };
    case 'NUMBER':
      return { type: 'number', description };
    case 'BOOLEAN':
      return { type: 'boolean', description };
    case 'STRING':
    case 'DATE':
    case 'URL':
    case 'PARTIAL_DATE':
      return { type: 'string', description };
  }
}
