/** A graph of texts that break files: each node is named after its content. */
import type { ExportEdge, ExportNode } from '../../../src/export/export-format.js';
import type { ExportedGraph } from './corpus-records.js';

const texts = {
  control: 'nul \u0000 bell \u0007 escape \u001b delete \u007f next line \u0085 end',
  markup: ']]> <b>&amp;</b> <!-- "double" \'single\' -->',
  lines: 'line\nbreak\r\nwindows\ttab \r alone',
  emoji: '👩‍👩‍👧 🇨🇳 🧨',
  arabic: 'العربية \u202eabc\u202c עברית',
  formula: "=cmd|' /C calc'!A0",
  plus: '+49 30',
  minus: '-2+3',
  at: '@SUM(1+1)',
  inside: 'Daily;=HYPERLINK(1)',
  wide: '＝1+1',
  backslash: 'C:\\u0041\\n\\ \\\\u0042',
  injection: '\'}) DETACH DELETE n // "} ; $x `y`',
  code: '016',
  missing: 'NA',
  truth: 'true',
  noncharacter: 'end \uffff\ufffe',
  spaces: '  led and trailed  ',
} as const;

const remarks: readonly ExportNode[] = Object.entries(texts).map(([name, text]) => ({
  id: `position:${name}`,
  called: text,
  label: 'Remark',
  properties: { kind: 'CALL', asserts: text, occurredOn: '1969-07' },
}));

const state: ExportNode = {
  id: 'state:aa',
  called: 'Aa, "the" state',
  label: 'State',
  properties: { name: 'Aa, "the" state', aliases: ['one;two', 'three'], iso2: 'NA', iso3: 'NUL' },
};

/** All optional values are absent, and a list is empty. */
const bare: ExportNode = {
  id: 'state:bb',
  called: 'Bb',
  label: 'State',
  properties: { name: 'Bb', aliases: [], iso2: '', iso3: '016' },
};

const voices: readonly ExportEdge[] = remarks.map(({ id }) => edge('MADE', 'state:aa', id));

export const hostileGraph: ExportedGraph = {
  nodes: [state, bare, ...remarks],
  edges: [
    ...voices,
    // Parallel: the same ends and type.
    edge('AGAINST', 'position:code', 'state:bb', { role: 'ACCUSED' }),
    edge('AGAINST', 'position:code', 'state:bb', { role: 'ADDRESSEE' }),
    edge('RESPONDS_TO', 'position:at', 'position:code', {
      relation: 'DENIES',
      explicit: false,
      minDays: 0,
      maxDays: 30,
    }),
  ],
};

function edge(
  type: string,
  source: string,
  target: string,
  properties: Readonly<Record<string, string | number | boolean>> = {},
): ExportEdge {
  const key = properties['role'] ?? properties['relation'];
  const id = [type, source, target, ...(key === undefined ? [] : [key])].join('/');
  return { id, type, source, target, properties };
}
