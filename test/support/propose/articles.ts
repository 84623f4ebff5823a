/** The invented articles with their annotated passages. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = 'test/support/articles';

export interface GoldSpan {
  readonly exact: string;
  /** Codebook words. */
  readonly speech: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Index of its statement. */
  readonly statement: number;
}

export interface GoldStatement {
  readonly speaker: string;
  readonly madeBy: readonly string[];
  readonly issuedBy?: readonly string[];
  readonly deliveredBy?: string;
  readonly occurredOn?: string;
}

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly url: string;
  readonly language: string;
  readonly publisher?: string;
  readonly filedOn?: string;
  readonly publishedOn?: string;
  readonly statements: readonly GoldStatement[];
  readonly spans: readonly GoldSpan[];
}

interface ArticleFile extends Omit<Article, 'name' | 'text' | 'sha256' | 'spans' | 'statements'> {
  readonly statements: readonly (GoldStatement & {
    readonly spans: readonly {
      readonly exact: string;
      readonly at?: number;
      readonly speech: string;
      readonly kind: string;
    }[];
  })[];
}

export function readArticle(name: string): Article {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  // The files are written by hand in this form; a passage that is not in the text throws below.
  const file = parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')) as ArticleFile;
  const spans = file.statements.flatMap((statement, index) =>
    statement.spans.map(({ exact, at = 1, speech, kind }): GoldSpan => {
      let start = -1;
      for (let found = 0; found < at; found += 1) start = text.indexOf(exact, start + 1);
      if (start === -1) throw new Error(`${name}: "${exact}" is not in the text.`);
      return { exact, speech, kind, start, end: start + exact.length, statement: index };
    }),
  );
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...file, name, text, sha256, spans };
}

/** All but the one in the shape of the founding article. */
export function readArticles(): readonly Article[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && !file.startsWith('founding-shape'))
    .sort()
    .map((file) => readArticle(file.replace(/\.txt$/, '')));
}
