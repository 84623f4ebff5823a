/** A template is a workbook that our own reader reads; test/readers opens it in other programs. */
import { expect, test } from 'vitest';
import { writeTemplate } from '../../../src/tables/write-template.js';
import { exampleTemplate } from '../../support/tables/example-template.js';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

test('a template is read as its headers without rows', async () => {
  const reading = await readBytes('t.xlsx', await writeTemplate(exampleTemplate));

  expect(reading.header).toEqual(['key', 'form', 'date', 'contests', 'read']);
  expect(reading.rows).toEqual([]);
  expect(summarizeFaults(reading)).toEqual(['OTHER_SHEETS 0', 'NO_ROWS 1']);
});

test('equal columns give equal bytes', async () => {
  const first = await writeTemplate(exampleTemplate);
  const second = await writeTemplate(structuredClone(exampleTemplate));

  expect(first.equals(second)).toBe(true);
});

test('a template without lists has no sheet of lists', async () => {
  const columns = exampleTemplate.columns.filter(({ values }) => values === undefined);
  const bytes = await writeTemplate({ sheetName: 'Acts', columns });

  expect(bytes.includes('xl/worksheets/sheet2.xml')).toBe(true);
  expect(bytes.includes('xl/worksheets/sheet3.xml')).toBe(false);
});
