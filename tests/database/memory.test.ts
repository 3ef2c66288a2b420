import { expect, it } from 'vitest';
import { serverConfiguration, sizeMemory } from '../../server/database/java.ts';

const GiB = 2 ** 30;

it.each([
  { machine: 2, heapMiB: 512, pageCacheMiB: 256 },
  { machine: 8, heapMiB: 1024, pageCacheMiB: 1024 },
  { machine: 64, heapMiB: 2048, pageCacheMiB: 2048 },
])('gives the database its share of a machine of $machine GiB', ({ machine, heapMiB, pageCacheMiB }) => {
  expect(sizeMemory(machine * GiB)).toEqual({ heapMiB, pageCacheMiB });
});

it('keeps the database on loopback, without HTTP and usage reports', () => {
  const configuration = serverConfiguration(sizeMemory(8 * GiB), 7999);
  expect(configuration).toContain('server.bolt.listen_address=127.0.0.1:7999\n');
  for (const line of ['server.http.enabled=false', 'server.https.enabled=false', 'dbms.usage_report.enabled=false']) {
    expect(configuration).toContain(`${line}\n`);
  }
});
