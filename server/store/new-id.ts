import { randomUUID } from 'node:crypto';
import type { IdByPrefix, IdPrefix } from '../domain/ids.ts';

/** An id that nothing has borne yet. */
export function newId<P extends IdPrefix>(prefix: P): IdByPrefix[P] {
  return `${prefix}_${randomUUID().replaceAll('-', '')}` as IdByPrefix[P];
}
