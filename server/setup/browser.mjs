import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './paths.mjs';
import { runProgram, SetupError } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const APT = 'apt-get install -y chromium fonts-noto-core';

/** A real browser and a font with Arabic letters, for the tests of the page. */
export const browser = {
  name: `installing a browser for the tests (${APT})`,
  isDone: () => hasBrowser() && hasArabicFont(),
  async run() {
    if (findProgram('apt-get') === null || process.getuid?.() !== 0) {
      throw new SetupError(
        `The tests need Chromium or Chrome, and a font with Arabic letters. Install them, then run the same command again. On Debian:\n  sudo ${APT}`,
      );
    }
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const remedy = `Install a browser and an Arabic font by hand (${APT}), then run the same command again.`;
    await runProgram('apt-get', ['update'], { environment, remedy });
    await runProgram('apt-get', ['install', '-y', 'chromium', 'fonts-noto-core'], { environment, remedy });
  },
};

function hasBrowser() {
  return NAMES.some((name) => findProgram(name) !== null) || ON_MACS.some((path) => existsSync(path));
}

/** Without fontconfig (Macs) the system has its own Arabic fonts. */
function hasArabicFont() {
  if (findProgram('fc-list') === null) return process.platform === 'darwin';
  return spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
}
