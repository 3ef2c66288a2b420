import { expect, it } from 'vitest';
import { parseConfig } from '../../server/config.ts';

const mistakesOf = (environment: Record<string, string>): string => {
  try {
    parseConfig(environment, '/home/analyst');
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
    logLevel: 'info',
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
  const said = mistakesOf({ PORT: '70000', HOST: '0.0.0.0', NEO4J_URI: 'http://db.example', LOG_LEVEL: 'loud' });
  for (const part of ['4 mistakes', 'PORT="70000"', 'HOST="0.0.0.0"', 'NEO4J_URI="http://db.example"', 'LOG_LEVEL="loud"'])
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
