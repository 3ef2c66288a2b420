import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { openService, openStore } from '../graphql/service.ts';
import type { Service } from '../graphql/service.ts';
import { openLooker } from '../store/graph-picture.ts';
import type { Looker } from '../store/graph-picture.ts';

/** The store, a real server over it, and a look past both: there while the tests of a file run. */
export interface Ground {
  store: Store;
  service: Service;
  looker: Looker;
}

export function useGround(): Ground {
  const ground = {} as Ground;
  beforeAll(async () => {
    ground.store = await openStore();
    ground.service = await openService({ store: ground.store });
    ground.looker = openLooker();
  });
  afterAll(async () => {
    await ground.looker.close();
    await ground.service.close();
    await ground.store.close();
  });
  return ground;
}
