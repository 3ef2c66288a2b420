import { printComparison } from './compare.ts';
import { printEverything } from './everything.ts';
import { printLinking } from './linking.ts';
import { printNames } from './names.ts';
import { scoreSearch } from './search.ts';

/** `npm run score -- WHAT …`; without a word of these, every measure of a set. */
const SCORES: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  names: printNames,
  compare: printComparison,
  search: scoreSearch,
  linking: printLinking,
};

const [what = '', ...rest] = process.argv.slice(2);
try {
  if (SCORES[what]) await SCORES[what](rest);
  else if (what === '' || what.startsWith('--')) await printEverything(process.argv.slice(2));
  else throw new Error(`No score "${what}": say ${Object.keys(SCORES).join(', ')}, or nothing for all measures.`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
