import { z } from 'zod';
import { collationKey } from '../arabic/collation.ts';
import { defineQuery } from './define-query.ts';
import type { Sessions } from './session.ts';

const limited = z.object({ limit: z.number() });
const filling = z.object({ limit: z.number(), at: z.string() });
const filled = z.object({ filled: z.number() });
const findKeylessEntities = defineQuery('write', 'findKeylessEntities', limited, z.object({ id: z.string(), name: z.string() }));
const fillEntityKeys = defineQuery(
  'write',
  'fillEntityKeys',
  z.object({ entities: z.array(z.object({ id: z.string(), nameKey: z.string() })) }),
  z.object({}),
);
const fillDocumentKeys = defineQuery('write', 'fillDocumentKeys', limited, filled);
const fillEventKeys = defineQuery('write', 'fillEventKeys', filling, filled);
const fillClaimKeys = defineQuery('write', 'fillClaimKeys', filling, filled);
const fillParticipationKeys = defineQuery('write', 'fillParticipationKeys', filling, filled);
const fillRelationKeys = defineQuery('write', 'fillRelationKeys', filling, filled);

/** So many a transaction: a graph of millions is filled without holding any of it in memory. */
const BATCH = 10_000;

/** Gives what an earlier version wrote the properties by which lists are sorted and found now. Where nothing lacks them it only looks. */
export async function fillKeys({ write }: Sessions): Promise<void> {
  const at = new Date().toISOString();
  const repeat = async (batch: () => Promise<number>): Promise<void> => {
    while ((await batch()) === BATCH);
  };
  await repeat(() =>
    write(async (run) => {
      const found = await run(findKeylessEntities, { limit: BATCH });
      await run(fillEntityKeys, { entities: found.map(({ id, name }) => ({ id, nameKey: collationKey(name) })) });
      return found.length;
    }),
  );
  await repeat(() => write(async (run) => (await run(fillDocumentKeys, { limit: BATCH }))[0]?.filled ?? 0));
  // Events before what takes part in them: an edge carries its event's key.
  for (const query of [fillEventKeys, fillClaimKeys, fillParticipationKeys, fillRelationKeys])
    await repeat(() => write(async (run) => (await run(query, { limit: BATCH, at }))[0]?.filled ?? 0));
}
