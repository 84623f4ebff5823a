/**
 * The only place where a name becomes part of a statement's text: index definitions. Everything
 * else is a parameter.
 */
import { StoreQueryError } from '../domain/errors.js';

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The name itself. Throws for anything but a plain name. */
export function assertIdentifier(name: string): string {
  if (!IDENTIFIER.test(name))
    throw new StoreQueryError(`${JSON.stringify(name)} is not a valid name.`);
  return name;
}

/** `actor_id`, the same on every start, so that IF NOT EXISTS finds it. */
export function indexName(label: string, property: string): string {
  return `${assertIdentifier(label)}_${assertIdentifier(property)}`.toLowerCase();
}
