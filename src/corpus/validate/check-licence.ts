/**
 * The licence of a document: an SPDX identifier, or a short text for terms that have none. One word
 * is taken for an identifier.
 */
import { createRequire } from 'node:module';
import { didYouMean, type FaultList, type Place } from './fault-list.js';

// A JSON module, whose import Node 20 still reports as experimental; it is a list of texts.
const require = createRequire(import.meta.url);
const identifiers = require('spdx-license-ids/index.json') as readonly string[];
const bySpelling = new Map(identifiers.map((identifier) => [normalize(identifier), identifier]));

export function checkLicence(text: string, place: Place, faults: FaultList): void {
  const identifier = bySpelling.get(normalize(text));
  if (identifier === text) return;
  if (identifier !== undefined) {
    faults.add(place, `"${text}" is not how SPDX writes it`, `write ${identifier}`);
  } else if (!text.includes(' ')) {
    const remedy = didYouMean(text, identifiers, 'write an SPDX identifier, or the terms in words');
    faults.add(place, `"${text}" is not an SPDX identifier`, remedy);
  }
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '-');
}
