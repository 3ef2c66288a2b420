import { z } from 'zod';
import type { IdByPrefix, IdPrefix } from '../domain/ids.ts';

/** An id of ours as it stands in the database. */
export function idOf<P extends IdPrefix>(prefix: P) {
  return z.string().startsWith(`${prefix}_`) as unknown as z.ZodType<IdByPrefix[P]>;
}
