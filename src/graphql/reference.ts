/**
 * What a reader needs to cite an answer and find it again. Independent of the questions: each
 * prints how much it found.
 */
import {
  astFromValue,
  getArgumentValues,
  Kind,
  parse,
  print,
  separateOperations,
  type DocumentNode,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Reference, RequestContext } from './context.js';
import { rootKeyOf } from './root-key.js';
import { keepShort } from './short-link.js';

const MAX_ARGUMENTS = 500;

type Resolve<Args, Result> = (
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/**
 * Adds a reference to the answers of a root. It is made only if a `Reference` field is selected, in
 * the answer itself or below.
 *
 * @param printFound prints how much was found, such as "3 positions in 2 statements"
 */
export function withReference<Args, Result>(
  resolve: Resolve<Args, Result>,
  printFound: (answer: Result) => string,
): Resolve<Args, Result> {
  return async (args, context, info) => {
    const answer = await resolve(args, context, info);
    context.references.set(String(info.path.key), () =>
      createReference(printFound(answer), context, info),
    );
    return answer;
  };
}

/** Finds the reference of the answer that a field belongs to. */
export function findReference(
  { references }: RequestContext,
  { path }: GraphQLResolveInfo,
): Reference {
  const reference = references.get(rootKeyOf(path));
  if (reference === undefined) throw new TypeError(`${rootKeyOf(path)} has no reference`);
  return reference();
}

/** "1 position", "2,000 positions". */
export function printCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

function createReference(
  found: string,
  { recordIndex, datasetInfo, publicUrl }: RequestContext,
  info: GraphQLResolveInfo,
): Reference {
  const { version } = recordIndex();
  return {
    text: `Demarche, dataset ${version}, ${datasetInfo.licence}. ${printAsked(info)}: ${found}.`,
    datasetVersion: version,
    link: printLink(publicUrl(), info),
  };
}

/** The root field with its arguments in GraphQL syntax, variables substituted. */
function printAsked({
  fieldName,
  fieldNodes,
  parentType,
  variableValues,
}: GraphQLResolveInfo): string {
  const field = parentType.getFields()[fieldName];
  const [node] = fieldNodes;
  if (field === undefined || node === undefined) return fieldName;
  const values = getArgumentValues(field, node, variableValues);
  const printed = (node.arguments ?? []).flatMap(({ name: { value: name } }) => {
    const type = field.args.find((argument) => argument.name === name)?.type;
    const literal = type && astFromValue(values[name], type);
    return literal == null || literal.kind === Kind.NULL ? [] : [`${name}: ${print(literal)}`];
  });
  if (printed.length === 0) return fieldName;
  const text = printed.join(', ').replaceAll(/\s+/g, ' ');
  return `${fieldName}(${text.length > MAX_ARGUMENTS ? `${text.slice(0, MAX_ARGUMENTS)}…` : text})`;
}

/** A share link in the form that `web/share-link.ts` reads. */
function printLink(publicUrl: string, info: GraphQLResolveInfo): string | null {
  const parameters = new URLSearchParams({ query: printOperation(info) });
  if (Object.keys(info.variableValues).length > 0) {
    parameters.set('variables', JSON.stringify(info.variableValues, null, 2));
  }
  return keepShort(`${publicUrl}/playground#${parameters.toString()}`);
}

/**
 * The document exactly as it was sent, because a server may accept listed documents only. If it has
 * several operations, the one that ran, with its fragments.
 */
function printOperation({ operation, fragments }: GraphQLResolveInfo): string {
  const sent = operation.loc?.source.body;
  const document: DocumentNode =
    sent === undefined
      ? { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] }
      : parse(sent, { noLocation: true });
  const operations = separateOperations(document);
  const own = operations[operation.name?.value ?? ''];
  return sent !== undefined && Object.keys(operations).length === 1 ? sent : print(own ?? document);
}
