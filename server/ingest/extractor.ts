import { nameExtractor, withChat } from '../extract/chat/with-chat.ts';
import { type ChatSettings, recipientOf, type TextRecipient } from '../extract/chat/settings.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Log } from '../log.ts';
import { analyseApart } from './extract-pool.ts';

/** What reads articles. */
export interface Extractor {
  /** Where their texts are sent; null when they do not leave the machine. */
  sentTo: TextRecipient | null;
  /** What a document that it has read says of its extractor; null when reading again costs nothing. */
  name: string | null;
  analyse: (text: string, publishedAt: string | null) => Promise<Analysis>;
}

/** The one that comes with Wasl; it runs in threads of its own. */
export const BUILT_IN: Extractor = { sentTo: null, name: null, analyse: analyseApart };

/** The built-in one, or with a chat server set, that one with the built-in one behind it. `signal` gives up what is under way. */
export function createExtractor(chat: ChatSettings | null, log: Log, signal?: AbortSignal): Extractor {
  if (chat === null) return BUILT_IN;
  const onFailure = ({ note, message }: { note: string; message: string }): void =>
    log.warn({ note, reason: message }, 'the chat model had no part in reading an article');
  return {
    sentTo: recipientOf(chat),
    name: nameExtractor(chat),
    analyse: withChat(chat, { builtIn: analyseApart, onFailure, ...(signal ? { signal } : {}) }),
  };
}

/** Said on every command that reads articles. */
export function tellRecipient({ host, model }: TextRecipient): string {
  return `Article texts are sent to ${host} (${model}) for extraction.\n`;
}
