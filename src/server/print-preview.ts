/** A small page about an entity, for the frame in which a client shows it. It has no scripts. */
import type { Directory, Entity } from '../reconcile/directory.js';
import { entityProperties } from '../reconcile/entity-types.js';
import { extendEntities } from '../reconcile/extend-entities.js';
import { escapeMarkup } from './escape-markup.js';

/** A policy allows exactly this text. */
export const PREVIEW_STYLE =
  'body{margin:.75rem;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff}' +
  'h1{margin:0;font-size:1.1rem}p{margin:.2rem 0 .5rem}dl{margin:0;display:grid;' +
  'grid-template-columns:max-content 1fr;gap:0 .75rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}';

/** More lines would not fit into the frame. */
const MAX_LINES = 6;

/** @param view URL of the entity's page */
export function printPreview(directory: Directory, entity: Entity, view: string): string {
  const { id, name, otherNames } = entity;
  const names = otherNames.filter((each) => each !== name);
  const properties = entityProperties.map((property) => property.id);
  const { meta, rows } = extendEntities(directory, { ids: [id], properties });
  const values = meta.flatMap((property) => {
    const cells = rows[id]?.[property.id] ?? [];
    const texts = cells.map((cell) =>
      'str' in cell ? cell.str : 'int' in cell ? String(cell.int) : cell.name,
    );
    return texts.length === 0 ? [] : [[property.name, texts.join(', ')] as const];
  });
  const lines = [
    ...(names.length === 0 ? [] : [['Also', names.join(', ')] as const]),
    ...values,
  ].slice(0, MAX_LINES);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<title>${escapeMarkup(name)}</title><style>${PREVIEW_STYLE}</style></head><body>`,
    `<h1><a href="${escapeMarkup(view)}" target="_blank" rel="noopener">${escapeMarkup(name)}</a></h1>`,
    `<p>${escapeMarkup(directory.describe(entity))} · ${escapeMarkup(id)}</p>`,
    `<dl>${lines.map(([term, text]) => `<dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(text)}</dd>`).join('')}</dl>`,
    '</body></html>',
    '',
  ].join('\n');
}
