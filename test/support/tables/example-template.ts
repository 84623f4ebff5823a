/** A template with each kind of column. */
import type { Template } from '../../../src/tables/write-template.js';

/** Together longer than the 255 characters of a list in the validation itself. */
export const FORMS = Array.from({ length: 40 }, (_, number) => `form-${String(number)}`);

export const exampleTemplate: Template = {
  sheetName: 'Acts',
  columns: [
    { name: 'key', description: 'What holds "acts" together, <one> key & no more.', width: 20 },
    { name: 'form', description: 'How it was said.', width: 24, values: FORMS },
    { name: 'date', description: 'When: 2021, 2021-11 or 2021-11-25.', width: 12 },
    {
      name: 'contests',
      description: `What is contested. ${'Long. '.repeat(60)}`,
      width: 24,
      values: ['evidence', 'attribution'],
      isMultiValued: true,
    },
    {
      name: 'read',
      description: 'How much was read.',
      width: 10,
      values: ['full', 'a, b', '=1+1'],
    },
  ],
};
