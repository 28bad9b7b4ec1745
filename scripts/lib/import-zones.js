/** Which top-level folders each folder may import from; docs/adr and the layout in the README say why. */
const mayImport = {
  app: [
    'features',
    'components',
    'reports',
    'charts',
    'storage',
    'indicators',
    'machines',
    'policies',
    'http',
    'messages',
    'i18n',
    'examples',
    'package.json',
  ],
  features: [
    'components',
    'reports',
    'charts',
    'storage',
    'indicators',
    'machines',
    'policies',
    'messages',
    'i18n',
    'examples',
  ],
  components: ['charts', 'reports', 'machines', 'policies', 'i18n'],
  reports: ['charts', 'policies', 'i18n', 'workbooks'],
  http: ['reports', 'indicators', 'policies', 'i18n'],
  charts: [],
  workbooks: [],
  storage: ['policies'],
  machines: ['policies'],
  indicators: ['policies', 'workbooks'],
  policies: [],
  i18n: ['messages', 'policies'],
  messages: [],
};

/**
 * The rooms of the large folders, and which of their own rooms each may import from. A room that is not named here imports from no other.
 * Files that lie flat in a folder are its front door and may import from all of its rooms, but no room imports a front door unless it says so.
 */
const rooms = {
  features: { browser: [], assessment: ['browser'], finder: ['browser'] },
  components: {
    forms: [],
    frame: ['forms'],
    documents: ['forms', 'frame'],
    data: ['forms', 'frame'],
    report: ['forms', 'frame', 'documents'],
    interview: ['forms', 'frame', 'open'],
    fieldwork: ['forms', 'frame', 'interview'],
    open: ['forms', 'frame', 'documents', 'report'],
    compare: ['forms', 'open'],
    plan: ['forms', 'frame', 'report'],
    result: ['forms', 'frame', 'report'],
    site: ['forms', 'frame', 'report'],
  },
  policies: {
    schema: [],
    statistics: [],
    text: ['schema', 'readings'],
    engine: ['schema', 'statistics'],
    readings: ['schema', 'engine'],
    knowledge: ['schema', 'engine', 'readings'],
    plan: ['schema', 'engine'],
    interview: ['schema', 'engine'],
    instruments: ['schema', 'engine', 'plan'],
    checks: ['schema', 'engine', 'plan'],
    explain: ['schema', 'engine', 'text'],
    file: ['schema', 'engine', 'knowledge'],
    decide: ['schema', 'engine', 'readings', 'checks'],
    'what-if': ['schema', 'engine', 'decide'],
    compare: ['schema', 'engine', 'plan', 'file', 'what-if', 'version.ts', 'reading.ts'],
    api: ['schema', 'engine', 'text', 'decide', 'explain', 'interview', 'what-if', 'version.ts', 'reading.ts'],
  },
};

/** Tests may also read the example assessments and the interface strings. */
export const zones = (extra) =>
  Object.entries(mayImport).map(([folder, allowed]) => ({
    target: `./${folder}`,
    from: './',
    except: [...new Set([folder, 'node_modules', ...allowed, ...extra])].map((name) => `./${name}`),
    message: `${folder}/ imports from ${allowed.join(', ') || 'no other folder'}.`,
  }));

/** Renderers know no document, and documents no renderer; what both share lies flat in reports/. */
const apartInReports = {
  pdf: ['documents', 'presenters', 'making', 'lowering', 'docx', 'html', 'json', 'xlsx'],
  docx: ['documents', 'presenters', 'making', 'pdf', 'html', 'json', 'xlsx'],
  html: ['documents', 'presenters', 'making', 'pdf', 'docx', 'json', 'xlsx'],
  json: ['documents', 'presenters', 'making', 'lowering', 'pdf', 'docx', 'html', 'xlsx'],
  xlsx: ['documents', 'presenters', 'making', 'pdf', 'docx', 'html', 'json'],
  lowering: ['documents', 'presenters', 'making', 'pdf', 'docx', 'html', 'json', 'xlsx'],
  documents: ['making', 'lowering', 'pdf', 'docx', 'html', 'json', 'xlsx'],
  presenters: ['documents', 'making', 'lowering', 'pdf', 'docx', 'html', 'json', 'xlsx'],
};

/** The same, one level deeper. */
export const roomZones = [
  ...Object.entries(rooms).flatMap(([folder, inside]) =>
    Object.entries(inside).map(([room, allowed]) => ({
      target: `./${folder}/${room}`,
      from: `./${folder}`,
      except: [room, ...allowed].map((name) => `./${name}`),
      message: `${folder}/${room}/ imports from ${allowed.join(', ') || 'no other room'} of ${folder}/.`,
    })),
  ),
  ...Object.entries(apartInReports).flatMap(([room, others]) =>
    others.map((other) => ({
      target: `./reports/${room}`,
      from: `./reports/${other}`,
      message: `reports/${room}/ knows nothing of reports/${other}/.`,
    })),
  ),
];
