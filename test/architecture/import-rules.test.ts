/**
 * Checks src against the import rules of .dependency-cruiser.cjs, and proves on small trees that each
 * rule catches violations: a rule that matches nothing would always pass.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OPTIONS = await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'));

/** `rule: from -> to` for each violation. */
async function findViolations(baseDir: string, options: ICruiseOptions): Promise<string[]> {
  const { output } = await cruise(['src'], { ...options, baseDir }, undefined, {
    tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')),
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

function listSources(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
}

describe('the import rules', () => {
  it('hold for src', async () => {
    expect(await findViolations(ROOT, OPTIONS)).toEqual([]);
  });

  it('leave every file and folder of src in kebab-case', () => {
    const misnamed = listSources().filter((path) => !/^[a-z0-9./-]+$/.test(path));

    expect(misnamed).toEqual([]);
  });

  it('leave no barrels and no junk drawers in src', () => {
    const banned = /(^|\/)(index\.ts|(utils?|helpers?|common|shared|misc)(\.ts|$|\/))/;

    const ours = listSources().filter((path) => !path.startsWith('web/generated/'));
    expect(ours.filter((path) => banned.test(path))).toEqual([]);
  });
});

describe('the import rules catch violations', () => {
  let world: string | undefined;

  afterEach(() => {
    if (world !== undefined) rmSync(world, { recursive: true });
    world = undefined;
  });

  /** Rules broken by a tree of files, each given with its imports. */
  async function rulesBrokenBy(files: Readonly<Record<string, readonly string[]>>) {
    world = mkdtempSync(join(tmpdir(), 'demarche-imports-'));
    writeFileSync(join(world, 'package.json'), '{"type":"module","dependencies":{}}');
    for (const [path, imports] of Object.entries(files)) {
      mkdirSync(dirname(join(world, path)), { recursive: true });
      const lines = imports.map((name, i) => `import * as i${String(i)} from '${name}';\n`);
      const uses = imports.map((_, i) => `i${String(i)}`).join(', ');
      writeFileSync(join(world, path), `${lines.join('')}export const uses = [${uses}];\n`);
    }
    const violations = await findViolations(world, OPTIONS);
    return [...new Set(violations.map((violation) => violation.split(':')[0]))];
  }

  it.each([
    ['domain-looks-down', 'src/domain/a.ts', 'src/cypher/b.ts'],
    ['cypher-looks-down', 'src/cypher/a.ts', 'src/planner/b.ts'],
    ['graph-looks-down', 'src/graph/a.ts', 'src/corpus/b.ts'],
    ['journal-looks-down', 'src/journal/a.ts', 'src/corpus/b.ts'],
    ['journal-looks-down', 'src/journal/a.ts', 'src/graph/graph-store.ts'],
    ['corpus-looks-down', 'src/corpus/a.ts', 'src/journal/b.ts'],
    ['corpus-looks-down', 'src/corpus/a.ts', 'src/graph/other.ts'],
    ['domain-text-looks-down', 'src/domain/text/a.ts', 'src/domain/ontology/b.ts'],
    ['domain-time-looks-down', 'src/domain/time/a.ts', 'src/domain/selection/b.ts'],
    ['domain-ontology-looks-down', 'src/domain/ontology/a.ts', 'src/domain/selection/b.ts'],
    ['domain-selection-looks-down', 'src/domain/selection/a.ts', 'src/domain/networks/b.ts'],
    ['domain-networks-looks-down', 'src/domain/networks/a.ts', 'src/domain/other/b.ts'],
    ['domain-files-are-below-its-folders', 'src/domain/a.ts', 'src/domain/text/b.ts'],
    ['domain-has-these-folders', 'src/cypher/a.ts', 'src/domain/other/b.ts'],
    ['planner-looks-down', 'src/planner/print/a.ts', 'src/graph/graph-store.ts'],
    ['planner-page-looks-down', 'src/planner/page/a.ts', 'src/planner/plan/b.ts'],
    ['planner-plan-looks-down', 'src/planner/plan/a.ts', 'src/planner/print/b.ts'],
    ['planner-print-looks-down', 'src/planner/print/a.ts', 'src/planner/other/b.ts'],
    ['planner-files-are-below-its-folders', 'src/planner/a.ts', 'src/planner/plan/b.ts'],
    ['planner-has-these-folders', 'src/questions/a.ts', 'src/planner/other/b.ts'],
    ['dataset-looks-down', 'src/dataset/a.ts', 'src/questions/b.ts'],
    ['questions-looks-down', 'src/questions/a.ts', 'src/graphql/b.ts'],
    ['graphql-looks-down', 'src/graphql/a.ts', 'src/server/b.ts'],
    ['graphql-looks-down', 'src/graphql/a.ts', 'src/export/b.ts'],
    ['export-looks-down', 'src/export/a.ts', 'src/graphql/b.ts'],
    ['server-looks-down', 'src/server/a.ts', 'src/app.ts'],
    ['desk-access-looks-down', 'src/desk/access/a.ts', 'src/server/create-http-app.ts'],
    ['desk-access-looks-down', 'src/desk/access/a.ts', 'src/graphql/b.ts'],
    ['generated-looks-down', 'src/generated/a.ts', 'src/questions/b.ts'],
    ['adapters-meet-in-the-composition-root', 'src/main.ts', 'src/graph/neo4j/b.ts'],
    ['adapters-meet-in-the-composition-root', 'src/graphql/a.ts', 'src/graph/embedded/b.ts'],
    ['adapters-know-nothing-of-each-other', 'src/graph/neo4j/a.ts', 'src/graph/embedded/b.ts'],
    ['port-knows-no-adapter', 'src/graph/graph-store.ts', 'src/graph/neo4j/b.ts'],
    ['top-is-imported-by-nobody', 'src/app.ts', 'src/main.ts'],
    ['parts-of-the-app-are-for-the-app', 'src/main.ts', 'src/app/b.ts'],
    ['config-is-for-the-top', 'src/graph/neo4j/a.ts', 'src/config.ts'],
    ['pages-know-the-api-alone', 'src/web/dashboard/a.ts', 'src/domain/b.ts'],
    ['nobody-imports-the-pages', 'src/server/a.ts', 'src/web/dashboard/b.ts'],
    ['applications-are-apart', 'src/web/playground/a.ts', 'src/web/dashboard/b.ts'],
    ['applications-are-apart', 'src/web/desk/a.ts', 'src/web/dashboard/b.ts'],
    ['shared-code-knows-no-application', 'src/web/frame/a.ts', 'src/web/desk/b.ts'],
    ['the-desk-api-is-for-the-desk', 'src/web/dashboard/a.ts', 'src/web/generated/desk/b.ts'],
    ['desk-views-are-apart', 'src/web/desk/views/queue.ts', 'src/web/desk/views/task.ts'],
    ['the-parts-of-the-desk-know-no-view', 'src/web/desk/frame/a.ts', 'src/web/desk/views/b.ts'],
    ['pages-are-apart', 'src/web/dashboard/pages/dyads/a.ts', 'src/web/dashboard/pages/dyad/b.ts'],
    ['no-barrels', 'src/main.ts', 'src/domain/index.ts'],
    ['no-junk-drawers', 'src/main.ts', 'src/utils/b.ts'],
    ['no-junk-drawers', 'src/main.ts', 'src/domain/helpers.ts'],
  ])('%s: %s may not import %s', async (rule, from, to) => {
    const specifier = `${'../'.repeat(from.split('/').length - 1)}${to}`.replace(/^(?!\.)/, './');

    const broken = await rulesBrokenBy({ [from]: [specifier.replace(/ts$/, 'js')], [to]: [] });

    expect(broken).toContain(rule);
  });

  it.each([
    ['neo4j-driver-has-an-owner', 'neo4j-driver'],
    ['grafeo-db-js-has-an-owner', '@grafeo-db/js'],
    ['express-has-an-owner', 'express'],
    ['openid-client-has-an-owner', 'openid-client'],
    ['graphql-has-an-owner', 'graphql'],
    ['no-unresolvable', './gone.js'],
    ['pure-parts-do-no-io', 'node:fs'],
  ])('%s: src/domain may not import %s', async (rule, name) => {
    expect(await rulesBrokenBy({ 'src/domain/a.ts': [name] })).toContain(rule);
  });

  it('no-cycles: two files may not import each other', async () => {
    for (const folder of ['src/domain', 'src/web/dashboard']) {
      const files = { [`${folder}/a.ts`]: ['./b.js'], [`${folder}/b.ts`]: ['./a.js'] };

      expect(await rulesBrokenBy(files)).toContain('no-cycles');
    }
  });

  it('no-orphans: a file without imports is reported, an entry point is not', async () => {
    expect(await rulesBrokenBy({ 'src/domain/a.ts': [] })).toEqual(['no-orphans']);
    expect(await rulesBrokenBy({ 'src/main.ts': [], 'src/cli/load.ts': [] })).toEqual([]);
  });

  it('accept allowed imports', async () => {
    const files = {
      'src/main.ts': ['./serve.js'],
      'src/serve.ts': ['./app.js', './config.js'],
      'src/app.ts': ['./open-store.js', './server/http.js'],
      'src/open-store.ts': ['./config.js', './graph/neo4j/store.js'],
      'src/config.ts': ['./domain/errors.js'],
      'src/server/http.ts': ['../graphql/schema.js'],
      'src/graphql/schema.ts': ['../graph/graph-store.js', '../questions/thread.js'],
      'src/questions/thread.ts': ['../planner/print/print-plan.js'],
      'src/planner/print/print-plan.ts': ['../plan/plan.js'],
      'src/planner/plan/plan.ts': ['../../cypher/statement.js'],
      'src/graph/neo4j/store.ts': ['../graph-store.js'],
      'src/graph/graph-store.ts': ['../cypher/statement.js'],
      'src/cypher/statement.ts': ['../domain/errors.js'],
      'src/domain/errors.ts': [],
    };

    expect(await rulesBrokenBy(files)).toEqual([]);
  });
});
