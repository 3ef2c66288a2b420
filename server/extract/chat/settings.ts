/** Whether the chat model's reading is the document's, or only weighs the built-in one's. */
export const CHAT_MODES = ['replace', 'check'] as const;
export type ChatMode = (typeof CHAT_MODES)[number];

/** A server that speaks the OpenAI chat protocol, and how much may be asked of it. */
export interface ChatSettings {
  /** Its base, without a slash at the end: `https://host/v1`. */
  url: string;
  model: string;
  /** Null for a server that asks for none. */
  key: Secret | null;
  mode: ChatMode;
  /** Tokens that the answers of one hour may have used up before nothing more is asked. */
  tokensPerHour: number;
  requestsPerMinute: number;
  /** How long one answer is waited for. */
  timeoutMs: number;
}

/** Told apart from other words, so that no log line and no error can hold it by accident: only `reveal` gives it away. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }
}

/** What the page and the API say of where texts go; never the key, nor what stands beside the host in the address. */
export interface TextRecipient {
  host: string;
  model: string;
}

export function recipientOf({ url, model }: ChatSettings): TextRecipient {
  return { host: new URL(url).host, model };
}
