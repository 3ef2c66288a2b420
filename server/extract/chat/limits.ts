import type { ExtractionNote } from '../../domain/vocabulary.ts';
import type { Clock } from './clock.ts';
import { ChatFailure } from './failure.ts';
import type { ChatSettings } from './settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Questions under way at once, whatever asks. */
const AT_ONCE = 2;
/** After so many failures in a row nothing is asked for a while: a thousand articles shall not each wait for a server that is not there. */
const PATIENCE = 3;
const REST = MINUTE;

/** How much may be asked of a server, all documents of this process together. */
export interface Limits {
  /** Works on one question when it is its turn; rejects at once while the server is let rest after failures. */
  takeTurn: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** Before every request: waits for a place in this minute; rejects when the tokens of this hour are used up. */
  admit: (signal: AbortSignal) => Promise<void>;
  /** After every answer. */
  spend: (tokens: number) => void;
}

export function createLimits(settings: Pick<ChatSettings, 'tokensPerHour' | 'requestsPerMinute'>, clock: Clock): Limits {
  const { tokensPerHour, requestsPerMinute } = settings;
  const asked: number[] = [];
  let spent: { at: number; tokens: number }[] = [];
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let failures = 0;
  let rest: { until: number; note: ExtractionNote } | null = null;

  async function begin(): Promise<void> {
    if (underWay < AT_ONCE) underWay += 1;
    // Whoever ends hands its turn on, so the number under way stays.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function end(): void {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  }

  function noteFailure(error: unknown): void {
    if (!(error instanceof ChatFailure) || error.note === 'CHAT_UNREADABLE') return;
    failures += 1;
    if (failures < PATIENCE) return;
    failures = 0;
    rest = { until: clock.now() + REST, note: error.note };
  }

  function checkTokens(): void {
    spent = spent.filter(({ at }) => at > clock.now() - HOUR);
    const used = spent.reduce((sum, { tokens }) => sum + tokens, 0);
    if (used >= tokensPerHour) throw new ChatFailure('CHAT_LIMIT', `${used} tokens were used within an hour; ${tokensPerHour} are allowed`);
  }

  return {
    async takeTurn(work, signal) {
      await begin();
      try {
        signal.throwIfAborted();
        if (rest !== null && clock.now() < rest.until)
          throw new ChatFailure(rest.note, `it failed ${PATIENCE} times in a row and is not asked for a minute`);
        return await work().then(
          (done) => {
            failures = 0;
            return done;
          },
          (error: unknown) => {
            noteFailure(error);
            throw error;
          },
        );
      } finally {
        end();
      }
    },

    async admit(signal) {
      checkTokens();
      for (;;) {
        while (asked[0] !== undefined && asked[0] <= clock.now() - MINUTE) asked.shift();
        if (asked.length < requestsPerMinute) break;
        await clock.wait((asked[0] ?? 0) + MINUTE - clock.now(), signal);
        checkTokens();
      }
      asked.push(clock.now());
    },

    spend(tokens) {
      spent.push({ at: clock.now(), tokens });
    },
  };
}
