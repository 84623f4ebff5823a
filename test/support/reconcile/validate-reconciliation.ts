/** Validates answers against the schemas of the Reconciliation Service API 0.2, in `schemas/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';

const FOLDER = fileURLToPath(new URL('schemas', import.meta.url));

/** How services with accounts describe them, which ours does not: a schema of Swagger's. */
const swagger = {
  $id: 'http://swagger.io/v2/schema.json',
  definitions: { securityDefinitions: { additionalProperties: {} } },
};

const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true }, schemas: [swagger] });
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'));
for (const name of names) {
  // A schema is an object.
  const schema = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as object;
  ajv.addSchema(schema, name);
}

/** What is wrong with the answer; empty where nothing is. @param schema name of a file in `schemas/` */
export function findSchemaErrors(schema: string, answer: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  return validate(answer) === true ? [] : (validate.errors ?? []);
}
