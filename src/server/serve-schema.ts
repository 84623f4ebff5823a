/** `GET /schema.graphql`: the schema as SDL, for code generators. */
import { Router } from 'express';

export function serveSchema(sdl: string): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.set('cache-control', 'no-cache').type('application/graphql').send(sdl);
  });
  return router;
}
