/** Files of imports below `/desk/imports`: a table is sent to it, and the report of an import is read. */
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { Router, type Request, type RequestHandler } from 'express';
import { printImportReport } from '../curation/imports/print-import-report.js';
import { writeProfileTemplate } from '../curation/imports/profile-template.js';
import type { ImportService } from '../curation/imports/import-service.js';
import { DemarcheError, ForbiddenError, InputError } from '../domain/errors.js';
import { createMethodGate } from '../server/allow-methods.js';
import { sendError } from '../server/error-body.js';
import { assertMay, type Visitor } from './access/visitor.js';
import { MAX_TABLE_BYTES, type ImportStore } from './import-store.js';

export interface ImportRouteOptions {
  readonly store: ImportStore;
  readonly imports: ImportService;
  /** For requests that read. */
  readonly guard: RequestHandler;
  /** For a request whose body is a file. */
  readonly fileGuard: RequestHandler;
  readonly visitorOf: (request: IncomingMessage) => Visitor;
}

export function createImportRouter(options: ImportRouteOptions): Router {
  const { store, imports, guard, fileGuard, visitorOf } = options;
  const router = Router();
  // GET is the page of the imports.
  router.all('/imports', createMethodGate([])('GET', 'HEAD', 'POST'));
  router.post('/imports', fileGuard, async (request, response) => {
    try {
      assertMay(visitorOf(request), 'stageImport');
      const length = Number(request.headers['content-length'] ?? 0);
      if (length > MAX_TABLE_BYTES) {
        throw new InputError(
          `The file is larger than ${MAX_TABLE_BYTES.toLocaleString('en')} bytes. Divide it into several files.`,
        );
      }
      response.json(await store.receive(request));
    } catch (error) {
      // A client that hung up gets no answer.
      if (request.destroyed && !request.complete) return;
      if (!(error instanceof DemarcheError)) throw error;
      const status = error instanceof ForbiddenError ? 403 : 400;
      // The rest of the body is not read.
      response.set('connection', 'close');
      sendError(response, status, error.code, error.message);
    }
  });
  router.all('/imports/templates/:name', createMethodGate([])('GET', 'HEAD'));
  router.get(
    '/imports/templates/:name',
    guard,
    async (request: Request<{ name: string }>, response) => {
      const { name } = request.params;
      const profile = imports.profiles.find((each) => `${each.name}.xlsx` === name);
      if (profile === undefined) {
        sendError(
          response,
          404,
          'NOT_FOUND',
          `There is no template ${JSON.stringify(name.slice(0, 100))}.`,
        );
        return;
      }
      response.set('content-disposition', `attachment; filename="${name}"`).type('xlsx');
      response.send(await writeProfileTemplate(profile));
    },
  );
  router.all('/imports/:id/report.csv', createMethodGate([])('GET', 'HEAD'));
  router.get(
    '/imports/:id/report.csv',
    guard,
    async (request: Request<{ id: string }>, response) => {
      try {
        assertMay(visitorOf(request), 'readDesk');
      } catch (error) {
        if (!(error instanceof ForbiddenError)) throw error;
        sendError(response, 403, error.code, error.message);
        return;
      }
      const { id } = request.params;
      const found = imports.get(id) ?? imports.get(`import:${id}`);
      if (found?.mapping === undefined) {
        const message =
          found === undefined
            ? `There is no import ${JSON.stringify(id.slice(0, 100))}.`
            : 'The table was not read with a profile yet.';
        sendError(response, 404, 'NOT_FOUND', message);
        return;
      }
      const name = `${found.source}-report.csv`;
      response
        .set('content-disposition', `attachment; filename="${name}"`)
        .type('text/csv; charset=utf-8');
      const report = printImportReport(imports.read(found), found.mapping.faults);
      await pipeline(Readable.from(report), response).catch((error: unknown) => {
        if (!response.destroyed) throw error;
      });
    },
  );
  return router;
}
