/**
 * What a file says of itself in a comment, so that it can be cited and taken again when it lies
 * alone. No time and no server: equal selections give equal bytes. Knows no format.
 */
import { printManifestUrl } from '../domain/selection/export-url.js';
import type { ExportHead } from './export-format.js';

/** One note a line, without line breaks. */
export function printNotes({
  datasetVersion,
  selection,
  licence,
  citation,
}: Omit<ExportHead, 'shape'>): readonly string[] {
  return [
    'Demarche: what states say to each other about cyber affairs',
    `Selection: ${selection}`,
    `Dataset version: ${datasetVersion}`,
    `Licence: ${licence}`,
    `Citation: ${citation}`,
    `Manifest: ${printManifestUrl(selection)}`,
  ].map((note) => note.replaceAll(/\s+/g, ' '));
}
