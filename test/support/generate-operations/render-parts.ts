/**
 * Parts of a selection in the many ways of writing them: in any order, in named and inline
 * fragments, included and skipped by variables, under aliases.
 */
import type { Choices } from './choices.js';
import type { Variables } from './render-input.js';
import type { Owner } from './schema-shapes.js';

/** A field or fragment as text. */
export interface Part {
  readonly text: string;
  /** The field that it renders, where a fragment on an interface may contain it. */
  readonly fieldName?: string;
}

/** Names that are unique in the operation. */
export class FreshNames {
  #count = 0;

  next(): string {
    this.#count += 1;
    return `x${String(this.#count)}`;
  }
}

/** Shared by all parts of one operation. */
export interface RenderContext {
  readonly choices: Choices;
  readonly variables: Variables;
  readonly names: FreshNames;
  /** Definitions of named fragments. */
  readonly fragments: string[];
}

/** The response keys of the fields of one object. */
export class ResponseKeys {
  /** By response key: its field; two different fields under one key are invalid. */
  readonly #taken = new Map<string, string>();
  readonly #context: RenderContext;

  constructor(context: RenderContext) {
    this.#context = context;
  }

  /** `name`, or `alias: name`; equal fields may share a key. */
  keyFor(name: string, signature: string): string {
    const taken = this.#taken.get(name);
    const { choices, names } = this.#context;
    if ((taken === undefined || taken === signature) && choices.chance(0.85)) {
      this.#taken.set(name, signature);
      return name;
    }
    return `${names.next()}: ${name}`;
  }

  /** Like `keyFor`, for a field that shares its key with no other. */
  keyForOne(name: string): string {
    return this.keyFor(name, this.#context.names.next());
  }
}

export function renderGroups(context: RenderContext, owner: Owner, parts: readonly Part[]): string {
  const { choices } = context;
  const texts: string[] = [];
  const rest = [...choices.shuffle(parts)];
  while (rest.length > 0) {
    const group = rest.splice(0, choices.integer(1, 4));
    texts.push(choices.chance(0.2) ? renderFragment(context, owner, group) : join(group));
  }
  if (choices.chance(0.04)) texts.push(renderSkipped(context));
  return texts.join(' ');
}

function renderFragment(context: RenderContext, owner: Owner, group: readonly Part[]): string {
  const { choices, fragments } = context;
  const interfaces = owner.getInterfaces().filter((type) => {
    const fields = type.getFields();
    return group.every(({ fieldName }) => fieldName !== undefined && fieldName in fields);
  });
  const condition = choices.oneOf([owner, ...interfaces]).name;
  const directive = renderKept(context);
  if (choices.chance(0.3)) return `...${directive} { ${join(group)} }`;
  if (choices.chance(0.5)) return `... on ${condition}${directive} { ${join(group)} }`;
  const name = `F${String(fragments.length + 1)}`;
  fragments.push(`fragment ${name} on ${condition} { ${join(group)} }`);
  return `...${name}${directive}${choices.chance(0.1) ? ` ...${name}` : ''}`;
}

/** A directive that keeps the part that it is on, or none. */
function renderKept({ choices, variables }: RenderContext): string {
  if (choices.chance(0.7)) return '';
  const isInclude = choices.chance(0.5);
  const value = choices.chance(0.5) ? String(isInclude) : variables.add('Boolean!', isInclude);
  return ` @${isInclude ? 'include' : 'skip'}(if: ${value})`;
}

function renderSkipped({ choices, variables, names }: RenderContext): string {
  const value = choices.chance(0.5) ? 'true' : variables.add('Boolean!', true);
  return `${names.next()}: __typename @skip(if: ${value})`;
}

function join(group: readonly Part[]): string {
  return group.map(({ text }) => text).join(' ');
}
