import { expect, it } from 'vitest';
import { isWellFormedId } from '../../../src/domain/ontology/ids.js';
import { nameDocument } from '../../../src/import/name-document.js';

it.each([
  ['https://m.koreaherald.com/view.php?ud=20110510000312', 'document:koreaherald-20110510000312'],
  ['https://www.mcclatchydc.com/news/article24468640.html', 'document:mcclatchydc-24468640'],
  ['https://www.bbc.co.uk/news/world', 'document:bbc-world'],
  [
    'http://blog.vorant.com/2005/12/china-refutes-hacking-charges-again-and-again.html',
    'document:vorant-china-refutes-hacking-charges-again',
  ],
  ['https://example.org/', 'document:example'],
  ['https://example.org/%E4%B8%AD%E6%96%87', 'document:example'],
  ['https://www.gov.uk/news', 'document:gov-news'],
  ['https://example.org/a%', 'document:example-a'],
])('%s is %s', (url, id) => {
  expect(nameDocument(url)).toBe(id);
  expect(isWellFormedId(id)).toBe(true);
});
