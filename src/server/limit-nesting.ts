/**
 * Refuses documents that are too expensive to parse or validate, before doing either. Deep nesting
 * would overflow the stack, because parser, validation and coercion are recursive. For a field
 * repeated often, validation compares all uses pairwise. Checks tokens, values and selections.
 */
import type { Request, RequestHandler } from 'express';
import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { QueryTooCostlyError } from '../domain/errors.js';
import { countComparisons } from '../graphql/count-comparisons.js';
import { sendError } from './error-body.js';
import { readParameter } from './request-parameters.js';

/** Eight relationships with a connection each, and a filter of ten levels below, need about 60. */
const MAX_NESTING = 200;

/** Clients that combine many fragments need a few hundred; this many take 10 ms. */
const MAX_COMPARISONS = 10_000;

/** Maximum characters of cached documents known to be within these limits. */
const MAX_KEPT_CHARACTERS = 262_144;

export function limitNesting(maxTokens: number): RequestHandler {
  const known = new LRUCache<string, true>({ maxSize: MAX_KEPT_CHARACTERS });
  return (request, response, next) => {
    const query = readParameter(request, 'query');
    try {
      if (typeof query === 'string' && !known.has(query)) {
        assertText(query, maxTokens);
        if (query !== '') known.set(query, true, { size: query.length });
      }
      assertValues(request);
    } catch (error) {
      if (!(error instanceof QueryTooCostlyError)) throw error;
      sendError(response, 400, error.code, error.message);
      return;
    }
    next();
  };
}

function assertText(text: string, maxTokens: number): void {
  if (nestingOfText(text, maxTokens) > MAX_NESTING) throw nestedTooDeep();
  if (comparisonsOfText(text, maxTokens) > MAX_COMPARISONS) {
    throw new QueryTooCostlyError(
      'The query selects the same fields too often. Select each field once per selection set, and merge fragments that select the same fields.',
    );
  }
}

function assertValues(request: Request): void {
  for (const name of ['variables', 'extensions']) {
    if (nestingOfValue(readParameter(request, name)) > MAX_NESTING) throw nestedTooDeep();
  }
}

function nestedTooDeep(): QueryTooCostlyError {
  return new QueryTooCostlyError(
    `The query or its variables are nested deeper than ${String(MAX_NESTING)} levels. Reduce the nesting.`,
  );
}

/** Zero if the text cannot be parsed: Apollo's parser will report why. */
function comparisonsOfText(text: string, maxTokens: number): number {
  try {
    return countComparisons(parse(text, { maxTokens, noLocation: true }));
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Depth of brackets. If the text cannot be parsed or is too long, the depth of its beginning. */
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
    // The parser will report why.
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
