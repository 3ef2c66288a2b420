import { toOutputForm } from './output-form.ts';
import { analyse } from './pipeline.ts';
import { readInput, UnreadableInput } from './read-input.ts';

const [path, ...rest] = process.argv.slice(2);

if (path === undefined || rest.length > 0) {
  console.error('Say which article: npm run extract -- FILE (.txt or .json). One file at a time.');
  process.exitCode = 1;
} else {
  try {
    const { text, publishedAt } = readInput(path);
    process.stdout.write(`${JSON.stringify(toOutputForm(analyse(text, { publishedAt })))}\n`);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
