import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unavailable } from '../../server/store/errors.ts';
import type { GraphReader, Store } from '../../server/store/store.ts';
import { openService, openStore } from './service.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

/** The real store, save that counting the graph goes wrong. */
function breakSummary(summary: GraphReader['summary']): Store {
  return {
    ...store,
    read: new Proxy(store.read, { get: (target, name: keyof GraphReader) => (name === 'summary' ? summary : target[name].bind(target)) }),
  };
}

describe('what goes wrong on our side', () => {
  it('is told by a reference that stands in the log, and by nothing else', async () => {
    const service = await openService({ store: breakSummary(() => Promise.reject(new Error('password waslwasl at secret.cypher:3'))) });
    const { errors, data } = await service.ask('{ graph { version } }');
    await service.close();
    expect(data).toBeNull();
    const [error] = errors ?? [];
    expect(error).toMatchObject({ path: ['graph'], extensions: { code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f]{8}$/) } });
    expect(JSON.stringify(errors)).not.toMatch(/secret|password|cypher|stack/);
    expect(service.log()).toContain(`"reference":"${String(error?.extensions['reference'])}"`);
    expect(service.log()).toContain('secret.cypher');
  });

  it('leaves the other fields of an answer standing', async () => {
    const service = await openService({ store: breakSummary(() => Promise.reject(new Error('x'))) });
    const { data, errors, status } = await service.ask('{ node(id: "ent_1") { id } }');
    await service.close();
    expect({ data, errors, status }).toEqual({ data: { node: null }, errors: undefined, status: 200 });
  });

  it('is UNAVAILABLE when the database is away', async () => {
    const service = await openService({ store: breakSummary(() => Promise.reject(new Unavailable('bolt://127.0.0.1:1'))) });
    const { errors } = await service.ask('{ graph { version } }');
    await service.close();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(JSON.stringify(errors)).not.toContain('bolt');
  });

  it('is TIMEOUT when a query takes longer than ten seconds', async () => {
    const service = await openService({ store: breakSummary(() => Promise.withResolvers<never>().promise) });
    const begun = performance.now();
    const { errors, status } = await service.ask('{ graph { version } }');
    await service.close();
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    expect(status).toBe(504);
    expect(performance.now() - begun).toBeLessThan(12_000);
  });
});
