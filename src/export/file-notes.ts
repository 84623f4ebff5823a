/**
 * Notes for a comment in the file, so that it can be cited and downloaded again without its manifest.
 * They contain no time and no server, so that equal selections give equal bytes. Independent of the
 * format.
 */
import { printManifestUrl } from '../domain/selection/export-url.js';
import type { ExportHead } from './export-format.js';

/** Returns one note per line, without line breaks. */
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
