/**
 * The desk's GraphQL server, with its own schema and limits beside the public one.
 */
import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express, { Router, type Request } from 'express';
import type { Logger } from 'pino';
import type { LiveAgreement } from '../agreement/live-agreement.js';
import type { ImportService } from '../curation/imports/import-service.js';
import type { TaskService } from '../curation/task-service.js';
import type { DeskAdministration } from './access/administration.js';
import type { CurationService } from '../curation/curation-service.js';
import type { ChangeSet } from '../curation/change-set.js';
import type { RecordReader } from '../curation/record-reader.js';
import { InputError } from '../domain/errors.js';
import { createLimitRules } from '../graphql/validation-rules.js';
import { attachRequestId, createErrorFormatter } from '../server/format-error.js';
import { limitNesting } from '../server/limit-nesting.js';
import type { Visitor } from './access/visitor.js';
import type { DeskContext } from './desk-context.js';
import { deskResolvers } from './desk-resolvers.js';
import { keepProposer } from './keep-proposer.js';
import type { TextStore } from './text-store.js';

export interface DeskServerOptions {
  /** All of `schema/desk/` and the vocabulary enums of the public schema. */
  readonly sdl: string;
  readonly curation: CurationService;
  readonly records: RecordReader;
  readonly texts: TextStore;
  readonly tasks: TaskService;
  readonly imports: ImportService;
  readonly agreement: LiveAgreement;
  readonly administration: DeskAdministration;
  readonly visitorOf: (request: Request) => Visitor;
  readonly log: Logger;
}

export interface DeskServer {
  /** `POST /graphql`, below the desk's path, behind its guard. */
  readonly router: Router;
  readonly stop: () => Promise<void>;
}

/** A change set may contain a batch of statements, of about 10 kB each. */
const MAX_BODY_BYTES = 8_000_000;
/** Each field of a record takes one or two tokens. */
const MAX_TOKENS = 500_000;
const MAX_ALIASES = 50;
const MAX_DIRECTIVES = 50;
/** Change sets that one request may check: each check validates the whole record. */
const MAX_EXAMINED = 10;

export async function createDeskServer(options: DeskServerOptions): Promise<DeskServer> {
  const { curation, records, texts, tasks, imports, agreement, administration } = options;
  const { visitorOf, log } = options;
  const apollo = new ApolloServer<DeskContext>({
    schema: makeExecutableSchema({ typeDefs: options.sdl, resolvers: deskResolvers as never }),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [
      ...createLimitRules({ maxAliases: MAX_ALIASES, maxDirectives: MAX_DIRECTIVES }),
    ],
    // The desk's guard checks origin and content type of each request.
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: createErrorFormatter(({ requestId, error }) => {
      log.error({ requestId, err: error }, 'unexpected error at the desk');
    }),
    plugins: [
      nameRequests,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const proposer = keepProposer(records);
  const router = Router();
  router.use(
    '/graphql',
    express.json({ limit: MAX_BODY_BYTES }),
    limitNesting(MAX_TOKENS),
    expressMiddleware(apollo, {
      context: ({ req }) =>
        Promise.resolve({
          requestId: randomUUID(),
          visitor: visitorOf(req),
          curation,
          records,
          texts,
          tasks,
          imports,
          agreement,
          administration,
          proposer,
          examine: onceForEach((changeSet) => curation.examine(changeSet)),
        }),
    }),
  );
  return { router, stop: () => apollo.stop() };
}

/** Masked errors carry a request id, by which they are found in the log. */
const nameRequests: ApolloServerPlugin<DeskContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) attachRequestId(error, contextValue.requestId);
        return Promise.resolve();
      },
    }),
};

function onceForEach<Result>(
  work: (changeSet: ChangeSet) => Promise<Result>,
): (changeSet: ChangeSet) => Promise<Result> {
  const results = new Map<ChangeSet, Promise<Result>>();
  return (changeSet) => {
    if (!results.has(changeSet) && results.size === MAX_EXAMINED) {
      throw new InputError(
        `Select problems and effect of at most ${String(MAX_EXAMINED)} change sets in one request.`,
      );
    }
    const known = results.get(changeSet) ?? work(changeSet);
    results.set(changeSet, known);
    return known;
  };
}
