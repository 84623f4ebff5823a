/** The desk: where the record is changed, by those who may. */
import { Router } from 'express';
import type { Logger } from 'pino';
import type { LiveAgreement } from '../agreement/live-agreement.js';
import type { Config } from '../config.js';
import { createDeskAccess, type DeskAccess } from '../desk/access/create-desk-access.js';
import { createImportRouter } from '../desk/import-routes.js';
import { createDeskServer } from '../desk/create-desk-server.js';
import { createMethodGate } from '../server/allow-methods.js';
import { serveDeskPages, type PageOptions } from '../server/serve-pages.js';
import type { OpenCuration } from './open-curation.js';

export interface Desk {
  /** All routes below `/desk`. */
  readonly router: Router;
  readonly stop: () => Promise<void>;
}

/** The desk's pages, signing in, and its GraphQL behind the guard. */
export async function createDesk({
  access,
  curation,
  agreement,
  log,
  sdl,
  pages,
}: {
  readonly access: DeskAccess;
  readonly curation: OpenCuration;
  readonly agreement: LiveAgreement;
  readonly log: Logger;
  readonly sdl: string;
  readonly pages: PageOptions;
}): Promise<Desk> {
  const { service, reader, texts, tasks, imports, importStore } = curation;
  const graphql = await createDeskServer({
    sdl,
    curation: service,
    records: reader,
    texts,
    tasks,
    imports,
    agreement,
    administration: access.administration,
    visitorOf: (request) => access.visitorOf(request),
    log,
  });
  const router = Router();
  router.all('/graphql', createMethodGate([])('POST'));
  router.use('/graphql', access.guard);
  router.use(graphql.router);
  router.use(
    createImportRouter({
      store: importStore,
      imports,
      guard: access.guard,
      fileGuard: access.fileGuard,
      visitorOf: (request) => access.visitorOf(request),
    }),
  );
  router.use(serveDeskPages(pages));
  router.use(access.router);
  return { router, stop: graphql.stop };
}

/** Returns undefined if the record cannot be changed. @throws ConfigError */
export function openDesk(config: Config, log: Logger, url: () => string): DeskAccess | undefined {
  const { curation } = config;
  const { host, publicUrl, basePath } = config.http;
  if (curation.mode === 'off') return undefined;
  return createDeskAccess({
    mode: curation.mode,
    deskPath: curation.deskPath,
    host,
    publicUrl,
    basePath,
    oidc: curation.mode === 'team' ? curation.oidc : undefined,
    homePath: `${basePath}/desk`,
    url,
    log,
  });
}
