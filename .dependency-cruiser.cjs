/**
 * Import rules between layers. Imports only point down:
 *
 *   main > serve, cli > app > server > graphql, export > questions > planner > cypher > domain
 *
 * and, inside domain and planner, from folder to folder in one direction. dataset is on the level of
 * questions; journal, which handles only files, on the level of corpus. The graph engines are behind
 * the port in src/graph/graph-store.ts. test/architecture/import-rules.test.ts runs these rules and
 * proves that they catch violations.
 */

/** What each layer may import besides itself, as path prefixes below src. */
const PORT = 'graph/(graph-store|stream-rows)\\.ts$';
const MAY_IMPORT = {
  domain: [],
  cypher: ['domain/'],
  graph: ['cypher/', 'domain/'],
  files: [],
  tables: ['domain/errors\\.ts$'],
  journal: ['files/', 'cypher/statement\\.ts$', 'domain/'],
  corpus: ['agreement/', 'cypher/', 'domain/', PORT],
  planner: ['cypher/', 'domain/'],
  dataset: ['planner/', 'cypher/', 'domain/', PORT],
  reconcile: ['dataset/', 'planner/', 'cypher/', 'domain/', PORT],
  questions: ['planner/', 'cypher/', 'domain/', PORT],
  generated: [
    'domain/history-reader\\.ts$',
    'graphql/context\\.ts$',
    'import/profile\\.ts$',
    'planner/print/row\\.ts$',
    'agreement/',
    'desk/',
    'curation/',
    'cypher/',
  ],
  graphql: ['generated/', 'questions/', 'planner/', 'cypher/', 'domain/', PORT],
  export: ['questions/', 'planner/', 'cypher/', 'domain/', PORT],
  server: [
    'config\\.ts$',
    'graphql/',
    'export/',
    'reconcile/',
    'dataset/',
    'questions/',
    'planner/',
    'cypher/',
    'domain/',
    PORT,
  ],
  agreement: ['domain/'],
  propose: ['corpus/(seed-records|validate/web-urls)\\.ts$', 'domain/'],
  import: ['tables/', 'corpus/', 'cypher/statement\\.ts$', 'domain/'],
  curation: ['import/', 'tables/', 'agreement/', 'corpus/', 'journal/', 'cypher/', 'domain/'],
  desk: [
    'generated/',
    'curation/',
    'import/',
    'tables/',
    'agreement/',
    'files/',
    'corpus/(seed-layout|seed-records|validate/web-urls)\\.ts$',
    'propose/',
    'graphql/validation-rules\\.ts$',
    'server/(format-error|limit-nesting)\\.ts$',
    'cypher/',
    'domain/',
    'server/(allow-methods|client-key|error-body|limit-requests)\\.ts$',
  ],
  'desk/access': [
    'files/',
    'domain/',
    'server/(allow-methods|client-key|error-body|limit-requests)\\.ts$',
  ],
};

const layers = Object.entries(MAY_IMPORT).map(([layer, below]) => ({
  name: `${layer.replace('/', '-')}-looks-down`,
  comment: `src/${layer} may import only itself${below.length > 0 ? ` and ${below.join(', ')}` : ''}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[`${layer}/`, ...below].join('|')})` },
}));

/**
 * What each folder of a layer may import from the layer's other folders. All folders may import the
 * files at the layer's top level, which import none of the folders.
 */
const FOLDERS = {
  domain: {
    text: [],
    time: [],
    ontology: ['time', 'text'],
    selection: ['ontology', 'time', 'text'],
    networks: ['selection', 'ontology', 'time', 'text'],
  },
  planner: { page: [], plan: ['page'], print: ['plan', 'page'] },
};

const folders = Object.entries(FOLDERS).flatMap(([layer, table]) => {
  const names = Object.keys(table);
  return [
    ...Object.entries(table).map(([folder, below]) => ({
      name: `${layer}-${folder}-looks-down`,
      comment: `src/${layer}/${folder} may import only itself${below.length > 0 ? ` and ${below.join(', ')}` : ''} of src/${layer}.`,
      severity: 'error',
      from: { path: `^src/${layer}/${folder}/` },
      to: {
        path: `^src/${layer}/.+/`,
        pathNot: `^src/${layer}/(${[folder, ...below].join('|')})/`,
      },
    })),
    {
      name: `${layer}-files-are-below-its-folders`,
      comment: `A file at the top level of src/${layer} must not import its folders: ${names.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${layer}/[^/]+$` },
      to: { path: `^src/${layer}/.+/` },
    },
    {
      name: `${layer}-has-these-folders`,
      comment: `Add a new folder of src/${layer} to FOLDERS.`,
      severity: 'error',
      from: {},
      to: { path: `^src/${layer}/.+/`, pathNot: `^src/${layer}/(${names.join('|')})/` },
    },
  ];
});

/** Packages that only one layer may import. */
const OWNED_PACKAGES = {
  'neo4j-driver': '^src/graph/neo4j/',
  '@grafeo-db/js': '^src/graph/embedded/',
  express: '^src/(server|desk|app)/',
  'openid-client': '^src/desk/access/',
  'csv-parse': '^src/tables/',
  yauzl: '^src/tables/',
  'sql.js': '^src/(tables|export)/',
  sax: '^src/tables/',
  '@apollo/server': '^src/(graphql|server|desk)/',
  commander: '^src/cli/',
  yaml: '^src/(corpus|cli)/',
  graphql: '^src/(planner|questions|graphql|server|generated|web)/',
};

const owners = Object.entries(OWNED_PACKAGES).map(([name, owner]) => ({
  name: `${name.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '')}-has-an-owner`,
  comment: `${name} is imported only below ${owner}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: owner },
  to: { path: [`^${name}(/|$)`, `node_modules/${name}/`] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    ...folders,
    ...owners,
    {
      name: 'adapters-meet-in-the-composition-root',
      comment: 'Only src/open-store.ts chooses an engine.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(open-store\\.ts$|graph/)' },
      to: { path: '^src/graph/(neo4j|embedded)/' },
    },
    {
      name: 'adapters-know-nothing-of-each-other',
      severity: 'error',
      from: { path: '^src/graph/(neo4j|embedded)/' },
      to: { path: '^src/graph/(neo4j|embedded)/', pathNot: '^src/graph/$1/' },
    },
    {
      name: 'port-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/graph/[^/]+\\.ts$' },
      to: { path: '^src/graph/(neo4j|embedded)/' },
    },
    {
      name: 'pure-parts-do-no-io',
      comment:
        'The planner turns a selection into text; domain, cypher, agreement and import are data and functions.',
      severity: 'error',
      from: { path: '^src/(planner|cypher|domain|agreement|import)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|assert)$' },
    },
    {
      name: 'top-is-imported-by-nobody',
      comment: 'main.ts, serve.ts and the commands are entry points; only they import app.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((main|serve)\\.ts$|cli/)' },
      to: { path: '^src/((main|serve)\\.ts$|cli/|app\\.ts$)' },
    },
    {
      name: 'parts-of-the-app-are-for-the-app',
      comment: 'src/app/ holds the parts of the composition root.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app\\.ts$|app/)' },
      to: { path: '^src/app/' },
    },
    {
      name: 'config-is-for-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(serve|app|open-store)\\.ts$|^src/(app|cli|server)/' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'pages-know-the-api-alone',
      comment:
        'The pages run in a browser and depend on the server only through code generated from the schema.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/web/' },
    },
    {
      name: 'nobody-imports-the-pages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'applications-are-apart',
      comment: 'Code shared by several belongs in another folder of src/web.',
      severity: 'error',
      from: { path: '^src/web/(dashboard|playground|desk)/' },
      to: { path: '^src/web/(dashboard|playground|desk)/', pathNot: '^src/web/$1/' },
    },
    {
      name: 'shared-code-knows-no-application',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '^src/web/(dashboard|playground|desk)/' },
      to: { path: '^src/web/(dashboard|playground|desk)/' },
    },
    {
      name: 'the-desk-api-is-for-the-desk',
      comment: 'The public pages must work without a desk.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '^src/web/(desk|generated/desk)/' },
      to: { path: '^src/web/generated/desk/' },
    },
    {
      name: 'desk-views-are-apart',
      comment: 'Code shared by several views belongs beside the views folder.',
      severity: 'error',
      from: { path: '^src/web/desk/views/([^/.]+)' },
      to: { path: '^src/web/desk/views/', pathNot: '^src/web/desk/views/$1' },
    },
    {
      name: 'the-parts-of-the-desk-know-no-view',
      comment: 'Only the routes import views.',
      severity: 'error',
      from: { path: '^src/web/desk/', pathNot: '^src/web/desk/(view-routes\\.ts$|views/)' },
      to: { path: '^src/web/desk/views/' },
    },
    {
      name: 'pages-are-apart',
      comment: 'Code shared by several pages belongs beside the pages folder.',
      severity: 'error',
      from: { path: '^src/web/dashboard/pages/([^/]+)/' },
      to: {
        path: '^src/web/dashboard/pages/',
        pathNot: '^src/web/dashboard/pages/$1/',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file without any imports in either direction is unused.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '^src/(main\\.ts$|cli/|web/generated/)|\\.d\\.ts$',
      },
      to: {},
    },
    {
      name: 'no-barrels',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '/index\\.ts$', pathNot: 'node_modules|^src/web/generated/' },
    },
    {
      name: 'no-junk-drawers',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '/(util|utils|helper|helpers|common|shared|misc)[/.]', pathNot: 'node_modules' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/@types/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      // Generated code imports types from a package that only the preset installs.
      from: { pathNot: '^src/web/generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
};
