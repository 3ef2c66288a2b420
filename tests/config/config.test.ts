import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/config.ts';

const mistakesOf = (environment: Record<string, string>, folder = '/home/analyst'): string => {
  try {
    parseConfig(environment, folder);
    return 'none';
  } catch (error) {
    return String(error);
  }
};

it('needs nothing to be set', () => {
  expect(parseConfig({ PATH: '/bin', PORT: '' }, '/home/analyst')).toEqual({
    port: 4000,
    host: '127.0.0.1',
    neo4j: null,
    dataFolder: '/home/analyst/.wasl',
    adHocQueries: true,
    logLevel: 'info',
    chat: null,
  });
});

it('takes a database of one’s own', () => {
  const { neo4j } = parseConfig(
    { NEO4J_URI: 'neo4j+s://db.example', NEO4J_USER: 'amal', NEO4J_PASSWORD: 'سر', NEO4J_DATABASE: 'news' },
    '/',
  );
  expect(neo4j).toEqual({ uri: 'neo4j+s://db.example', user: 'amal', password: 'سر', database: 'news' });
});

it('names every mistake at once', () => {
  const said = mistakesOf({ PORT: '70000', HOST: '0.0.0.0', NEO4J_URI: 'http://db.example', LOG_LEVEL: 'loud', WASL_QUERIES: 'none' });
  for (const part of [
    '5 mistakes',
    'PORT="70000"',
    'HOST="0.0.0.0"',
    'NEO4J_URI="http://db.example"',
    'LOG_LEVEL="loud"',
    'WASL_QUERIES="none"',
  ])
    expect(said).toContain(part);
});

it.each(['0.0.0.0', '::', '192.168.1.5', 'wasl.example', '127.0.0.1.evil.example'])(
  'refuses to listen on %s while there is no access control',
  (HOST) => {
    expect(mistakesOf({ HOST })).toContain('no access control yet');
  },
);

it('listens on all addresses inside the container image, whose port is published on loopback', () => {
  expect(parseConfig({ HOST: '0.0.0.0', WASL_CONTAINER: '1' }, '/').host).toBe('0.0.0.0');
  expect(mistakesOf({ HOST: '192.168.1.5', WASL_CONTAINER: '1' })).toContain('HOST');
});

it('never repeats a password that stands in an address', () => {
  const said = mistakesOf({ NEO4J_URI: 'bolt://neo4j:geheim@db.example' });
  expect(said).toContain('NEO4J_PASSWORD');
  expect(said).not.toContain('geheim');
});

describe('a chat server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'key'), 'geheim-4711\n');
  writeFileSync(join(folder, 'empty'), '\n');
  writeFileSync(join(folder, 'two lines'), 'geheim-4711\ngeheim-4712\n');
  const set = { WASL_LLM_URL: 'https://llm.example/v1/', WASL_LLM_MODEL: 'meta/m-3:8b' };

  it('is never used unless its address is set', () => {
    expect(parseConfig({ WASL_LLM_MODEL: 'm', WASL_LLM_KEY_FILE: 'nowhere', WASL_LLM_MODE: 'loud' }, '/').chat).toBeNull();
  });

  it('is used in place of the built-in extractor, within limits', () => {
    expect(parseConfig(set, '/').chat).toEqual({
      url: 'https://llm.example/v1',
      model: 'meta/m-3:8b',
      key: null,
      mode: 'replace',
      tokensPerHour: 500_000,
      requestsPerMinute: 60,
      timeoutMs: 120_000,
    });
  });

  it('has a key from a file, which nothing that prints the settings prints', () => {
    const { chat } = parseConfig({ ...set, WASL_LLM_KEY_FILE: 'key', WASL_LLM_MODE: 'check' }, folder);
    expect(chat?.mode).toBe('check');
    expect(chat?.key?.reveal()).toBe('geheim-4711');
    expect(`${JSON.stringify(chat)} ${inspect(chat, { depth: 9, showHidden: true })}`).not.toContain('geheim');
  });

  it.each([
    [{ WASL_LLM_MODEL: '' }, 'WASL_LLM_MODEL must be set too'],
    [{ WASL_LLM_MODEL: 'two words' }, 'WASL_LLM_MODEL="two words"'],
    [{ WASL_LLM_URL: 'ftp://llm.example' }, 'WASL_LLM_URL="ftp://llm.example" must be the base'],
    [{ WASL_LLM_URL: 'llm.example/v1' }, 'WASL_LLM_URL="llm.example/v1"'],
    [{ WASL_LLM_URL: 'https://llm.example/v1?key=geheim' }, 'WASL_LLM_URL must be the base'],
    [{ WASL_LLM_URL: 'https://amal:geheim@llm.example/v1' }, 'WASL_LLM_URL must be the base'],
    [{ WASL_LLM_KEY_FILE: 'nowhere' }, 'WASL_LLM_KEY_FILE="nowhere" names a file that is not there'],
    [{ WASL_LLM_KEY_FILE: '.' }, 'cannot be read'],
    [{ WASL_LLM_KEY_FILE: 'empty' }, 'holds no key'],
    [{ WASL_LLM_KEY_FILE: 'two lines' }, 'holds more than a key'],
    [{ WASL_LLM_MODE: 'loud' }, 'WASL_LLM_MODE="loud" must be one of replace, check'],
    [{ WASL_LLM_TOKENS_PER_HOUR: '0' }, 'WASL_LLM_TOKENS_PER_HOUR="0"'],
    [{ WASL_LLM_REQUESTS_PER_MINUTE: 'many' }, 'WASL_LLM_REQUESTS_PER_MINUTE="many"'],
    [{ WASL_LLM_TIMEOUT_SECONDS: '1.5' }, 'WASL_LLM_TIMEOUT_SECONDS="1.5"'],
  ])('is refused with a mistake named: %j', (wrong, said) => {
    const environment = { ...set, ...wrong, PORT: '70000' };
    const mistakes = mistakesOf(environment, folder);
    expect(mistakes).toContain('2 mistakes');
    expect(mistakes).toContain(said);
    expect(mistakes).not.toContain('geheim');
  });
});
