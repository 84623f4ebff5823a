/**
 * Prints the figures of the proposals: quality on the corpus and the articles, times on a synthetic world.
 * With a text, also the passages that are proposed for it, against the evidence that is anchored in it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../src/corpus/seed-records.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import { Proposer } from '../../src/propose/proposer.js';
import { readArticle, readArticles } from '../support/propose/articles.js';
import {
  measureArticle,
  measureCues,
  measureDuplicates,
  readAnchored,
  sumOf,
  type ArticleFigures,
} from '../support/propose/measure-proposals.js';
import { measureReplies, type Hiding } from '../support/propose/measure-replies.js';

const WORLD = 20_000;
const ROUNDS = 50;

const [textPath, url] = process.argv.slice(2);
const records = await readSeeds('test/corpus');
if (textPath === undefined) measureAll(records);
else measureText(readFileSync(textPath, 'utf8'));

function measureAll(corpus: SeedRecords): void {
  const proposer = new Proposer(corpus);
  const hidings: readonly (readonly [Hiding, string])[] = [
    ['LATER', 'the reply, and those of later acts of its statement'],
    ['STATEMENT', 'all other replies of its statement'],
    ['STATEMENT_AND_SENTENCES', 'and the sentences that the coder wrote'],
    ['STATEMENT_AND_TARGETS', 'the other replies, and who all acts are aimed at'],
  ];
  print('Reply suggestions', ['hidden', 'replies', 'first', 'among five']);
  for (const [hiding, means] of hidings) {
    const { replies, first, amongFive } = measureReplies(corpus, hiding);
    print('', [means, String(replies), share(first), share(amongFive)]);
  }
  const { shown, missed } = measureDuplicates(corpus);
  print('Duplicates', [`${String(shown)} pairs shown, ${String(missed.length)} of 9 missed`]);
  const cues = measureCues(corpus);
  print('Cue words', [`${String(cues.quotes)} quotes`]);
  for (const kind of ['DENIAL', 'CALL'] as const) {
    print('', [kind, `${String(cues[kind].right)} of ${String(cues[kind].found)} right`]);
  }
  const figures = readArticles().map((article) => measureArticle(proposer, article));
  print('Passages', [
    'article',
    'annotated',
    'proposed',
    'found',
    'recall',
    'precision',
    'ends fit',
  ]);
  for (const each of figures) printArticle(each);
  const [gold, proposed] = [sumOf(figures, 'gold'), sumOf(figures, 'proposed')];
  const [matched, close] = [sumOf(figures, 'matched'), sumOf(figures, 'closelyMatched')];
  print('', [
    'all',
    String(gold),
    String(proposed),
    String(matched),
    share(matched / gold),
    share(matched / proposed),
    String(close),
  ]);
  print('Of those found', [
    `kind right ${String(sumOf(figures, 'rightKinds'))} of ${String(sumOf(figures, 'givenKinds'))} prefilled`,
    `speech right ${String(sumOf(figures, 'rightSpeech'))}`,
    `principal right ${String(sumOf(figures, 'rightPrincipals'))}`,
  ]);
  printArticle(measureArticle(proposer, readArticle('founding-shape')));
  measureTimes(corpus, 'corpus');
  measureTimes(makeWorld(corpus, { positions: WORLD, seed: 1 }), `${String(WORLD)} positions`);
}

function measureTimes(world: SeedRecords, name: string): void {
  const [proposer, first] = time(() => new Proposer(world));
  // One statement changes; all others are the same objects.
  const [changed, ...others] = world.statements;
  const statements = changed === undefined ? others : [{ ...changed }, ...others];
  const [next, again] = time(() => new Proposer({ ...world, statements }, proposer));
  const article = readArticle('founding-shape');
  const [, firstText] = time(() => next.propose({ ...article, title: null }));
  const drafts = world.statements.slice(-ROUNDS);
  const replies = drafts.map(
    (statement) => time(() => next.suggestReplies({ statement, position: 0, first: 5 }))[1],
  );
  const duplicates = drafts.map((statement) => time(() => next.findDuplicates(statement, 5))[1]);
  const texts = drafts.map(() => time(() => next.propose({ ...article, title: null }))[1]);
  const long = { ...article, text: article.text.repeat(200).slice(0, 400_000), title: null };
  const [, longest] = time(() => next.propose(long));
  print(`Milliseconds, ${name}`, [
    `first index ${ms(first)}`,
    `index after a change ${ms(again)}`,
    `first text ${ms(firstText)}`,
    `text ${range(texts)}`,
    `replies ${range(replies)}`,
    `duplicates ${range(duplicates)}`,
    `text of ${String(long.text.length)} characters ${ms(longest)}`,
  ]);
}

function measureText(text: string): void {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const spans = readAnchored(records, sha256);
  // The record has no principals by passage; only the passages are compared.
  const article = {
    name: textPath ?? '',
    text,
    sha256,
    url: url ?? 'https://example.org/',
    language: 'und',
    statements: [],
    spans,
  };
  const figures = measureArticle(new Proposer(records), article);
  print('Passages', ['text', 'annotated', 'proposed', 'found', 'recall', 'precision', 'ends fit']);
  printArticle(figures);
  for (const exact of figures.missed) print('', ['missed', exact]);
}

function printArticle({ name, gold, proposed, matched, closelyMatched }: ArticleFigures): void {
  print('', [
    name,
    String(gold),
    String(proposed),
    String(matched),
    share(matched / gold),
    share(matched / proposed),
    String(closelyMatched),
  ]);
}

function time<Result>(work: () => Result): readonly [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function range(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${ms(median)} (at most ${ms(sorted.at(-1) ?? 0)})`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function share(value: number): string {
  return value.toFixed(3);
}

function print(heading: string, cells: readonly string[]): void {
  process.stdout.write(`${heading.padEnd(28)}${cells.join('\t')}\n`);
}
