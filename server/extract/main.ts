import { ModelUnusable } from './model/files.ts';
import { toOutputForm } from './output-form.ts';
import { analyse } from './pipeline.ts';
import { readInput, UnreadableInput } from './read-input.ts';

const asked = process.argv.slice(2);
const isExplained = asked.includes('--explain');
const [path, ...rest] = asked.filter((argument) => argument !== '--explain');

if (path === undefined || rest.length > 0 || path.startsWith('--')) {
  console.error('Say which article: npm run extract -- FILE [--explain] (.txt or .json). One file at a time.');
  process.exitCode = 1;
} else {
  try {
    const { text, publishedAt } = readInput(path);
    process.stdout.write(
      `${JSON.stringify(toOutputForm(await analyse(text, { publishedAt }), { isExplained }), null, isExplained ? 2 : 0)}\n`,
    );
  } catch (error) {
    if (!(error instanceof UnreadableInput || error instanceof ModelUnusable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
