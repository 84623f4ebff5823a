/**
 * Refuses what is nested so deep that whoever walks it would end its stack: parser, validation and
 * coercion are recursive. Looks at the text's tokens and at the variables' values, without recursion.
 */
import type { Request, RequestHandler } from 'express';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { sendError } from './error-body.js';
import { readParameter } from './request-parameters.js';

/** Eight relationships with a connection each, and a filter of ten levels below, come to some 60. */
const MAX_NESTING = 200;

export function limitNesting(maxTokens: number): RequestHandler {
  return (request, response, next) => {
    if (!isNestedTooDeep(request, maxTokens)) {
      next();
      return;
    }
    const message = `The query or its variables are nested deeper than ${String(MAX_NESTING)} levels. Write it flatter.`;
    sendError(response, 400, 'QUERY_TOO_COSTLY', message);
  };
}

function isNestedTooDeep(request: Request, maxTokens: number): boolean {
  const query = readParameter(request, 'query');
  if (typeof query === 'string' && nestingOfText(query, maxTokens) > MAX_NESTING) return true;
  return (['variables', 'extensions'] as const).some(
    (name) => nestingOfValue(readParameter(request, name)) > MAX_NESTING,
  );
}

/** Levels of brackets; of a text that cannot be read or goes on too long, those of its beginning. */
function nestingOfText(text: string, maxTokens: number): number {
  let depth = 0;
  let deepest = 0;
  try {
    const lexer = new Lexer(new Source(text));
    for (let count = 0; count < maxTokens; count += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (opening.has(kind)) depth += 1;
      if (closing.has(kind)) depth -= 1;
      deepest = Math.max(deepest, depth);
    }
  } catch (error) {
    // The parser will say what is wrong with it.
    if (!(error instanceof GraphQLError)) throw error;
  }
  return deepest;
}

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

function nestingOfValue(value: unknown): number {
  let level = [value].filter(isNested);
  let depth = 0;
  for (; level.length > 0; depth += 1) {
    level = level.flatMap((each) => Object.values(each) as unknown[]).filter(isNested);
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
