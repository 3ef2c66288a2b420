import { z } from 'zod';
import { REALIS, STANCES } from '../domain/vocabulary.ts';
import { defineQuery } from './define-query.ts';
import { idOf } from './id-of.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const properties = z.record(z.string(), z.unknown());
const nothing = z.object({});

const viewColumns = {
  id: idOf('viw'),
  slug: text,
  title: text,
  description: text,
  tags: z.array(text),
  createdAt: text,
  changedAt: text,
  isArchived: z.boolean(),
  versionCount: z.number(),
};
const view = z.object(viewColumns);
const version = z.object({
  view: idOf('viw'),
  id: idOf('ver'),
  number: z.number(),
  at: text,
  message: text,
  nodeCount: z.number(),
  edgeCount: z.number(),
  restoredFrom: z.number().nullable(),
  schema: z.number(),
  thumbnail: textOrNull,
});
const snapshotColumns = { slug: text, title: text, version: z.number(), at: text, isWithdrawn: z.boolean() };
const question = { words: z.array(text), tags: z.array(text), isArchived: z.boolean() };

export const findViews = defineQuery('read', 'findViews', z.object({ ids: z.array(text), slugs: z.array(text) }), view);
export const listViews = defineQuery(
  'read',
  'listViews',
  z.object({
    ...question,
    order: z.enum(['CHANGED', 'TITLE', 'CREATED']),
    isRising: z.boolean(),
    afterKey: textOrNull,
    afterId: textOrNull,
    limit: z.number(),
  }),
  z.object({ key: text, ...viewColumns }),
);
export const countViews = defineQuery('read', 'countViews', z.object(question), z.object({ count: z.number() }));
export const listViewVersions = defineQuery(
  'read',
  'listViewVersions',
  z.object({ view: text, below: z.number(), limit: z.number() }),
  version,
);
export const findViewVersions = defineQuery(
  'read',
  'findViewVersions',
  z.object({ wanted: z.array(z.object({ view: text, number: z.number() })) }),
  version,
);
export const findViewContents = defineQuery(
  'read',
  'findViewContents',
  z.object({ ids: z.array(text) }),
  z.object({ id: idOf('ver'), content: text }),
);
export const listSnapshots = defineQuery('read', 'listSnapshots', z.object({ view: text, limit: z.number() }), z.object(snapshotColumns));
export const findSnapshot = defineQuery('read', 'findSnapshot', z.object({ slug: text }), z.object({ ...snapshotColumns, held: text }));
export const listQuotes = defineQuery(
  'read',
  'listQuotes',
  z.object({
    participations: z.array(z.object({ edge: text, entity: text, event: text, role: text })),
    relations: z.array(text),
    most: z.number(),
  }),
  z.object({
    edge: idOf('edg'),
    total: z.number(),
    quotes: z.array(
      z.object({
        text,
        title: text,
        source: textOrNull,
        url: textOrNull,
        publishedAt: textOrNull,
        stance: z.enum(STANCES),
        realis: z.enum(REALIS),
        attributedTo: textOrNull,
      }),
    ),
  }),
);

export const createView = defineQuery('write', 'createView', z.object({ view: properties }), nothing);
export const addViewVersion = defineQuery(
  'write',
  'addViewVersion',
  z.object({ view: text, what: properties, version: properties }),
  z.object({ number: z.number() }),
);
export const changeView = defineQuery(
  'write',
  'changeView',
  z.object({ id: text, isDeleted: z.boolean(), changes: properties, at: textOrNull }),
  z.object({ id: idOf('viw') }),
);
export const createSnapshot = defineQuery('write', 'createSnapshot', z.object({ view: text, snapshot: properties }), nothing);
export const withdrawSnapshot = defineQuery(
  'write',
  'withdrawSnapshot',
  z.object({ slug: text, isWithdrawn: z.boolean() }),
  z.object(snapshotColumns),
);
