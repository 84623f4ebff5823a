/**
 * An article in the shape of the founding one, coded by keyboard alone: what comes out equals the gold, within
 * the budget of keys and of the keystroke-level model.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import {
  createCuratedFolder,
  startCuratedServer,
  type CuratedServer,
} from '../support/curated-server.js';
import { signIn } from '../support/desk-page.js';
import { workFoundingShape } from '../support/founding-run.js';
import { KeyboardRun } from '../support/keyboard-run.js';
import { CORPUS_FOLDER } from '../support/load-corpus.js';

const TEXT = readFileSync(
  new URL('../support/articles/founding-shape.txt', import.meta.url),
  'utf8',
);
const SURVEY = 'statement:nz-ncsc-202211';
const EMBASSY = 'statement:cn-embassy-nz-20221124';

interface GoldAct {
  readonly words: string;
  readonly speech: 'DIRECT' | 'INDIRECT' | 'NESTED';
  readonly kind: string;
  readonly form?: string;
  readonly hedge?: string;
  readonly against?: readonly (readonly [string, string])[];
  /** Words of the act that it answers, and the relation. */
  readonly answers?: readonly (readonly [string, string, boolean])[];
}

const BREAKING_IN = 'China has been breaking into networks for many years';
const AFTER_DATA = 'after New Zealand research data';

const GOLD: Readonly<Record<string, readonly GoldAct[]>> = {
  [SURVEY]: [
    {
      words: BREAKING_IN,
      speech: 'NESTED',
      kind: 'ACCUSATION',
      hedge: 'UNSTATED',
      against: [['state:cn', 'ACCUSED']],
    },
    {
      words: AFTER_DATA,
      speech: 'NESTED',
      kind: 'ACCUSATION',
      hedge: 'CERTAIN',
      against: [['state:cn', 'ACCUSED']],
    },
    { words: 'New Zealand should stand with its partners', speech: 'NESTED', kind: 'CALL' },
  ],
  [EMBASSY]: [
    {
      words: 'rests on no evidence at all',
      speech: 'DIRECT',
      kind: 'DENIAL',
      form: 'EVIDENCE_CHALLENGE',
      against: [
        ['state:nz', 'ADDRESSEE'],
        ['agency:nz-ncsc', 'ADDRESSEE'],
      ],
      answers: [
        [BREAKING_IN, 'DENIES', true],
        [AFTER_DATA, 'DENIES', true],
      ],
    },
    {
      words: 'China rejects and is strongly dissatisfied with this malicious invention',
      speech: 'DIRECT',
      kind: 'CONDEMNATION',
      against: [['state:nz', 'CRITICISED']],
      answers: [[AFTER_DATA, 'REJECTS', true]],
    },
    {
      words: 'a chief target of online theft and intrusion and a firm guardian of network security',
      speech: 'INDIRECT',
      kind: 'SELF_DESCRIPTION',
    },
    {
      words: 'offers a workable path to protecting data and networks worldwide',
      speech: 'INDIRECT',
      kind: 'PROPOSAL',
    },
    {
      words: 'has been widening its online surveillance steadily in recent years',
      speech: 'DIRECT',
      kind: 'ACCUSATION',
      hedge: 'CERTAIN',
      against: [['state:nz', 'ACCUSED']],
      answers: [[AFTER_DATA, 'COUNTERS', false]],
    },
    {
      words:
        'will surely deepen mistrust among countries in the region and harm peace and stability',
      speech: 'DIRECT',
      kind: 'OTHER',
      against: [['state:nz', 'CRITICISED']],
    },
    {
      words: 'instead of pointing fingers at others',
      speech: 'INDIRECT',
      kind: 'CALL',
      against: [['state:nz', 'ADDRESSEE']],
    },
    { words: 'all countries need to cooperate in response', speech: 'INDIRECT', kind: 'CALL' },
  ],
};

interface SavedExcerpt {
  readonly exact: string;
  readonly offsetStart: number;
  readonly offsetEnd: number;
  readonly textSha256: string;
  readonly speech: string;
}

interface SavedPosition {
  readonly id: string;
  readonly kind: string;
  readonly form?: string;
  readonly hedge?: string;
  readonly against?: readonly { readonly actor: string; readonly role: string }[];
  readonly respondsTo?: readonly {
    readonly position: string;
    readonly relation: string;
    readonly explicit: boolean;
  }[];
  readonly evidence: readonly SavedExcerpt[];
}

interface SavedChangeSet {
  readonly changes: readonly {
    readonly id: string;
    readonly section: string;
    readonly record: { readonly positions: readonly SavedPosition[] };
  }[];
  readonly problems: readonly { readonly severity: string; readonly message: string }[];
}

let server: CuratedServer;
let browser: Browser;

beforeAll(async () => {
  const folder = await createCuratedFolder();
  server = await startCuratedServer({
    ...folder,
    environment: { ...folder.environment, SEEDS_PATH: CORPUS_FOLDER },
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('the keyboard alone gives two statements and eleven acts as in the gold, within the budget', async () => {
  const { page, faults } = await openPage(browser, server.url, {
    viewport: { width: 1440, height: 900 },
  });
  await signIn(page, server);
  await page.goto(`${server.url}/desk/articles/new`);
  const run = new KeyboardRun(page);
  await workFoundingShape(run, {
    text: TEXT,
    url: 'http://en.people.cn/invented/founding-shape.html',
    reportedOn: '2022-11',
    agency: 'ncsc',
    wordsAfterCall: 11,
    hasClauseAfterLast: true,
    counterConduct: 'o0',
    sentences: {
      condemnation: 'Says that China rejects an invention and is dissatisfied with it.',
      prediction:
        'Predicts that the surveillance will deepen mistrust and harm peace and stability.',
      appeal: 'Appeals to all countries to cooperate against network intrusions.',
    },
  });
  const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  const { body } = await server.tryDesk(
    'query($id: ID!) { changeSet(id: $id) { changes { id section record } problems { severity message } } }',
    { id },
  );
  // By the schema.
  const { changeSet } = body.data as { readonly changeSet: SavedChangeSet };
  const statements = changeSet.changes.filter(({ section }) => section === 'STATEMENTS');
  const words = new Map(
    statements.flatMap(({ record }) =>
      record.positions.map((act) => [act.id, act.evidence[0]?.exact ?? ''] as const),
    ),
  );

  expect(changeSet.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  expect(
    Object.fromEntries(
      statements.map((statement) => [
        statement.id,
        statement.record.positions.map((act) => describeAct(act, words)),
      ]),
    ),
  ).toEqual(
    Object.fromEntries(Object.entries(GOLD).map(([key, acts]) => [key, acts.map(describeGold)])),
  );
  const report = run.report();
  process.stdout.write(`keyboard run: ${JSON.stringify(report)}\n`);
  expect(report.commandKeys).toBeLessThanOrEqual(120);
  expect(report.typed).toBeLessThanOrEqual(450);
  expect(report.seconds).toBeLessThanOrEqual(300);
  expect(faults).toEqual([]);
});

function describeAct(act: SavedPosition, words: ReadonlyMap<string, string>) {
  const { kind, form, hedge, against = [], respondsTo = [], evidence } = act;
  return {
    kind,
    form: form ?? null,
    hedge: hedge ?? null,
    against: against.map(({ actor, role }) => `${actor} ${role}`),
    answers: respondsTo.map(
      ({ position, relation, explicit }) =>
        `${relation} ${String(explicit)} ${words.get(position) ?? position}`,
    ),
    evidence: evidence.map(({ exact, offsetStart, offsetEnd, textSha256, speech }) => ({
      exact,
      offsetStart,
      offsetEnd,
      textSha256,
      speech,
    })),
  };
}

function describeGold({ words, speech, kind, form, hedge, against, answers }: GoldAct) {
  const offsetStart = TEXT.indexOf(words);
  return {
    kind,
    form: form ?? null,
    hedge: hedge ?? null,
    against: (against ?? []).map((each) => each.join(' ')),
    answers: (answers ?? []).map(
      ([answered, relation, explicit]) => `${relation} ${String(explicit)} ${answered}`,
    ),
    evidence: [
      {
        exact: words,
        offsetStart,
        offsetEnd: offsetStart + words.length,
        textSha256: createHash('sha256').update(TEXT).digest('hex'),
        speech,
      },
    ],
  };
}
