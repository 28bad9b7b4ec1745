import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, runNode, say, tools } from './run.js';

/** The headless shell goes first: the others draw an interface of their own beside the page, which takes half of a small machine. */
const browserCommands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const browserPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

const popplerCommands = ['pdftotext', 'pdftoppm'];

/**
 * Finds what the tests need beside npm packages, and installs it where that can be done without asking.
 * @returns {Promise<{ browser?: string }>}
 */
export async function prepareSystem() {
  const wanted = needs.filter((need) => !need.isThere()).flatMap((need) => need.packages);
  if (wanted.length > 0 && canUseApt()) await aptInstall(wanted);
  // Not every system has the shell as a package of its own.
  if (findBrowser() === undefined && canUseApt()) await aptInstall(['chromium']);
  const browser = findBrowser() ?? (await playwrightBrowser());
  if (browser) say(`Browser: ${browser}`);
  else say('No browser found. Install Chromium or Chrome, or set CHROMIUM_PATH to the program.');
  if (!hasPoppler()) {
    say(
      'pdftotext and pdftoppm are missing: tests that read PDF files will fail. Install them (package "poppler-utils", or "poppler" in Homebrew).',
    );
  }
  if (!hasSheets()) {
    say(
      'localc is missing: no test opens a workbook. Install it (package "libreoffice-calc", or "libreoffice" in Homebrew).',
    );
  }
  if (!hasLibreOffice()) {
    say(
      'soffice is missing: the test that opens documents for word processors will fail. Install it (package "libreoffice-writer", or the cask "libreoffice" in Homebrew).',
    );
  }
  return { browser };
}

/** What tests need beside npm packages: how to see that it is there, and the Debian packages that bring it. One line each. */
const needs = [
  { isThere: () => findBrowser() !== undefined, packages: ['chromium-headless-shell'] },
  { isThere: () => hasPoppler(), packages: ['poppler-utils'] },
  { isThere: () => onPath('qpdf') !== undefined, packages: ['qpdf'] },
  // For the system's own python3: the rules of tagged PDF are checked with it.
  { isThere: () => existsSync('/usr/lib/python3/dist-packages/pikepdf'), packages: ['python3-pikepdf'] },
  { isThere: () => hasSheets(), packages: ['libreoffice-calc'] },
  {
    isThere: () => hasLibreOffice(),
    packages: ['libreoffice-writer', 'fonts-crosextra-carlito', 'fonts-crosextra-caladea'],
  },
];

function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    say(`CHROMIUM_PATH is set, but there is no program at ${chosen}. Looking elsewhere.`);
  }
  return browserCommands.map(onPath).find(Boolean) ?? browserPaths.find((path) => existsSync(path));
}

/** LibreOffice comes in parts: the one for texts opens no workbook. */
const hasSheets = () => onPath('localc') !== undefined;
const hasPoppler = () => popplerCommands.every(onPath);

const hasLibreOffice = () => onPath('lowriter') !== undefined;

function onPath(command) {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders, '/usr/bin'].map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && Boolean(onPath('apt-get'));

async function aptInstall(packages) {
  say(`Installing ${packages.join(', ')} with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq', '-o', 'Acquire::Retries=3'], { env });
  await run('apt-get', ['install', '-y', '-qq', '-o', 'Acquire::Retries=3', ...packages], { env });
}

/** The browser that Playwright keeps for itself, downloaded if it is not there. */
async function playwrightBrowser() {
  const expected = playwrightPath();
  if (!expected || existsSync(expected)) return expected;
  say('Installing Chromium with Playwright.');
  await runNode(tools.playwright, ['install', 'chromium'], { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' } });
  return existsSync(expected) ? expected : undefined;
}

function playwrightPath() {
  try {
    return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath() || undefined;
  } catch {
    return undefined;
  }
}
