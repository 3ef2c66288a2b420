import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DocumentId, EventId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import { defineQuery } from './define-query.ts';
import { deriveEdges } from './derive-edges.ts';
import { idOf } from './id-of.ts';
import { newId } from './new-id.ts';
import { deleteUnheld } from './write-queries.ts';
import type { Separation } from './writer.ts';

const ANALYST = 'analyst';
const text = z.string();

const separateEvent = defineQuery(
  'write',
  'separateEvent',
  z.object({ event: text, document: text, separate: text, judgement: text, by: text, why: text.nullable(), at: text }),
  z.object({ separate: idOf('evt') }),
);
const rejoinEvent = defineQuery(
  'write',
  'rejoinEvent',
  z.object({ judgement: text, at: text }),
  z.object({ event: idOf('evt'), separate: idOf('evt') }),
);

/** What one document tells becomes an event of its own, which nothing joins to the other again; null when it tells nothing of the event, or it alone does. */
export async function takeOut(run: Run, event: EventId, document: DocumentId, why: string | null, at: string): Promise<Separation | null> {
  const judgement = `jdg_${randomUUID().replaceAll('-', '')}`;
  const [done] = await run(separateEvent, { event, document, separate: newId('evt'), judgement, by: ANALYST, why, at });
  if (!done) return null;
  await deriveEdges(run, { events: [event, done.separate], edges: [], at });
  return { event, separate: done.separate, judgement };
}

/** Takes a judgement back; the event that is whole again, or null when there is nothing to take back. */
export async function takeBack(run: Run, judgement: string, at: string): Promise<EventId | null> {
  const [done] = await run(rejoinEvent, { judgement, at });
  if (!done) return null;
  await run(deleteUnheld, { entities: [], events: [done.separate], isRead: false, at });
  await deriveEdges(run, { events: [done.event], edges: [], at });
  return done.event;
}
