/** Opens the desk, where authorized people change the record. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createDeskAccess, type DeskAccess } from '../desk/access/create-desk-access.js';

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
    homePath: `${basePath}/`,
    url,
    log,
  });
}
