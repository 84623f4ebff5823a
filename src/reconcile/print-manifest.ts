/**
 * What the service offers: https://reconciliation-api.github.io/specs/0.2/. JSONP, which version 0.2
 * made optional, is not among it: it would let the pages of any site run this server's answers as scripts.
 */
import { entityTypes } from './entity-types.js';
import { MAX_BATCH } from './parse-queries.js';

export const PREVIEW_WIDTH = 420;
export const PREVIEW_HEIGHT = 160;

export interface ManifestOptions {
  /** URL of the service, without a trailing slash. */
  readonly url: string;
  readonly identifierSpace: string;
  readonly schemaSpace: string;
}

export function printManifest({ url, ...spaces }: ManifestOptions) {
  const suggest = (what: string) => ({ service_url: url, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Demarche',
    ...spaces,
    defaultTypes: entityTypes,
    view: { url: `${url}/view?id={{id}}` },
    preview: {
      url: `${url}/preview?id={{id}}`,
      width: PREVIEW_WIDTH,
      height: PREVIEW_HEIGHT,
    },
    suggest: {
      entity: suggest('entity'),
      type: suggest('type'),
      property: suggest('property'),
    },
    extend: {
      propose_properties: { service_url: url, service_path: '/properties' },
      property_settings: [],
    },
    batchSize: MAX_BATCH,
  };
}
