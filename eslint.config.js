import coreWebVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { roomZones, zones } from './scripts/lib/import-zones.js';

const tests = ['**/*.test.{ts,tsx}', '**/testing/**'];

const filesIn = (...folders) => folders.map((folder) => `${folder}/**/*.{ts,tsx}`);

const noBarrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrel files: import from the file that defines the name.',
};

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time comes in as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The time comes in as an argument.' },
];

const noClockOrChance = [
  { object: 'Date', property: 'now', message: 'The time comes in as an argument.' },
  { object: 'performance', property: 'now', message: 'The time comes in as an argument.' },
  { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
];

const noDynamicImport = { selector: 'ImportExpression', message: 'Pure code is not loaded at run time.' };

const outerWorld = [
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'require',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'Pure code does not see the world outside; take what you need as an argument.' }));

/** Lets a folder import packages by name only from this list; files of our own are left to the zones. */
const onlyPackages = (folder, packages) => ({
  files: filesIn(folder),
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.{1,2}(/|$)|#|(${packages.join('|') || '$.'})(/|$))`,
            message: `${folder}/ imports ${packages.join(' and ') || 'no package'}.`,
          },
        ],
      },
    ],
  },
});

/** Files are to be moved without a look at what they import. */
const upwards = {
  regex: '^\\.\\./.*(?<!\\.css)$',
  message: 'Import what lies elsewhere by its folder: "#policies/…".',
};

const assertions = (style) => ({
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: style }],
});

const config = [
  {
    ignores: ['.next/**', '.stryker-tmp/**', 'coverage/**', 'playwright-report/**', 'test-results/**', 'next-env.d.ts'],
  },
  ...coreWebVitals,
  ...nextTypescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // About CommonJS only; here "module" is a name like any other.
      '@next/next/no-assign-module-variable': 'off',
      eqeqeq: 'error',
      'import/no-default-export': 'error',
      'import/no-cycle': 'error',
      'import/no-restricted-paths': ['error', { zones: [...zones([]), ...roomZones] }],
      'import/no-relative-parent-imports': 'off',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noBarrels],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...assertions('never'),
      'no-restricted-imports': ['error', { patterns: [upwards] }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Parsing is where unknown data gets its type; tests build wrong data on purpose.
  { files: ['**/parse*.{ts,tsx}', '**/open-*.{ts,tsx}', ...tests], rules: assertions('as') },
  // XState reads its types off values that exist for their type only.
  { files: ['machines/**'], rules: assertions('as') },
  { files: ['**/*.js'], rules: { 'no-undef': 'error' } },
  { files: ['policies/knowledge/**', 'policies/text/**'], rules: { 'max-lines': 'off' } },
  {
    files: [
      'app/**/{page,layout,template,default,loading,error,global-error,not-found,global-not-found}.tsx',
      'app/**/{manifest,robots,sitemap,icon,apple-icon,opengraph-image}.{ts,tsx}',
      'i18n/request.ts',
      'proxy.ts',
      '**/*.config.{js,ts}',
      'e2e/*.setup.ts',
      'e2e/*-{setup,teardown}.ts',
    ],
    rules: { 'import/no-default-export': 'off' },
  },
  {
    files: filesIn('policies', 'machines', 'indicators'),
    rules: {
      'no-restricted-globals': ['error', ...outerWorld],
      'no-restricted-properties': ['error', ...noClockOrChance],
      'no-restricted-syntax': ['error', noBarrels, noDynamicImport, ...noClock],
    },
  },
  // What nobody expected goes one way.
  {
    files: filesIn('app', 'features', 'components', 'http', 'reports', 'storage', 'i18n', 'charts', 'workbooks'),
    ignores: [...tests, '**/report-fault.ts'],
    rules: { 'no-console': 'error' },
  },
  // Documents are reproducible: the same assessment at the same given time makes the same file.
  {
    files: filesIn('reports', 'charts', 'workbooks'),
    rules: {
      'no-restricted-properties': ['error', ...noClockOrChance],
      'no-restricted-syntax': ['error', noBarrels, ...noClock],
    },
  },
  onlyPackages('policies', ['zod']),
  onlyPackages('machines', ['xstate']),
  onlyPackages('indicators', ['zod', 'papaparse', 'fflate', 'saxes', 'read-excel-file', 'write-excel-file']),
  {
    files: filesIn('components'),
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^#(policies/(?!schema/limits$|interview/former-evidence$|instruments/entry-codes$)|reports/(?!making/|registry$|format-traits$|depths$|accent$|heading-levels$|file-name$|cell$|run-in-title$))',
              allowTypeImports: true,
              message: 'Components know the types of policies/ and reports/ only: use "import type".',
            },
          ],
        },
      ],
    },
  },
  // The content security policy blocks style attributes; react-pdf's own elements are not DOM.
  {
    files: filesIn('app', 'components', 'charts'),
    rules: { 'react/forbid-dom-props': ['error', { forbid: ['style'] }] },
  },
  {
    files: tests,
    rules: {
      'import/no-restricted-paths': ['error', { zones: zones(['examples', 'messages', 'public', 'testing']) }],
      'max-lines': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', noBarrels],
    },
  },
  // Playwright's fixtures call a function named "use", which is no React hook.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
];

export default config;
