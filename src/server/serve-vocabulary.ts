/**
 * `GET /ns`: the RDF vocabulary of exports as Turtle or JSON-LD, and the schema of the STIX extension.
 */
import { Router, type Response } from 'express';
import { printStixSchema } from '../export/stix-schema.js';
import { printVocabularyJsonLd, printVocabularyTurtle } from '../export/vocabulary.js';

export function serveVocabulary(): Router {
  // These depend only on the program, not on the data.
  const turtle = printVocabularyTurtle();
  const jsonLd = printVocabularyJsonLd();
  const schema = printStixSchema();
  const send = (response: Response, mediaType: string, text: string): void => {
    response.set({ 'cache-control': 'public, max-age=3600' }).type(mediaType).send(text);
  };
  const router = Router();
  router.get('/', (request, response) => {
    response.vary('accept');
    const isJson =
      request.accepts(['text/turtle', 'application/ld+json']) === 'application/ld+json';
    if (isJson) send(response, 'application/ld+json', jsonLd);
    else send(response, 'text/turtle', turtle);
  });
  router.get('/stix-extension.json', (_request, response) => {
    send(response, 'application/schema+json', schema);
  });
  return router;
}
