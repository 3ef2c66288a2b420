import { parseConfig } from '../config.ts';
import { explain, WaslError } from '../errors.ts';
import { recipientOf } from './chat/settings.ts';
import { type Analyse, withChat } from './chat/with-chat.ts';
import { ModelUnusable } from './model/files.ts';
import { toOutputForm } from './output-form.ts';
import { analyse } from './pipeline.ts';
import { readInput, UnreadableInput } from './read-input.ts';

const asked = process.argv.slice(2);
const isExplained = asked.includes('--explain');
const [path, ...rest] = asked.filter((argument) => argument !== '--explain');

/** The built-in extractor, or the chat model that the environment sets, with the built-in one behind it. */
function chooseExtractor(): Analyse {
  const { chat } = parseConfig(process.env, process.cwd());
  const builtIn: Analyse = (text, publishedAt) => analyse(text, { publishedAt });
  if (chat === null) return builtIn;
  const { host, model } = recipientOf(chat);
  console.error(`The text is sent to ${host} (${model}) for extraction.`);
  return withChat(chat, {
    builtIn,
    onFailure: ({ note, message }) => console.error(`The chat model had no part in it: ${message} [${note}]`),
  });
}

if (path === undefined || rest.length > 0 || path.startsWith('--')) {
  console.error('Say which article: npm run extract -- FILE [--explain] (.txt or .json). One file at a time.');
  process.exitCode = 1;
} else {
  try {
    const { text, publishedAt } = readInput(path);
    const analysis = await chooseExtractor()(text, publishedAt);
    process.stdout.write(`${JSON.stringify(toOutputForm(analysis, { isExplained }), null, isExplained ? 2 : 0)}\n`);
  } catch (error) {
    if (!(error instanceof UnreadableInput || error instanceof ModelUnusable || error instanceof WaslError)) throw error;
    console.error(error instanceof WaslError ? explain(error) : error.message);
    process.exitCode = 1;
  }
}
