import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readViewFile } from '../../server/domain/view-file.ts';
import { capture } from '../../web/workbench/capture.ts';
import { readContent } from '../../web/workbench/content-form.ts';
import { readPath, writeViewPath } from '../../web/workbench/page-path.ts';
import { writeViewFile } from '../../web/workbench/view-file.ts';
import { states } from './graph-values.ts';

const AROUND = { language: 'ar', asOf: '2026-01-01T00:00:00.000Z', thumbnail: null } as const;

test('an exported view is read by the server as it was', () => {
  const words = fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text && text !== '');
  fc.assert(
    fc.property(states, words, fc.array(words, { maxLength: 20 }), (state, title, tags) => {
      const file = { title, description: 'من بقي ومن نفى', tags, content: capture(state, AROUND) }; // who stayed and who denied
      expect(readViewFile(writeViewFile(file))).toEqual({ ok: true, ...file });
    }),
  );
});

test('what was kept on this device is a view or none, never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readContent(value)).toBeNull();
    }),
  );
});

test('what holds one thing that cannot be is no view', () => {
  const paths = ['schema', 'nodes', 'camera', 'timeRange', 'style'] as const;
  fc.assert(
    fc.property(states, fc.constantFrom(...paths), (state, path) => {
      expect(readContent({ ...capture(state, AROUND), [path]: 'كلام' })).toBeNull();
    }),
  );
});

test('paths are read as they are written', () => {
  expect(readPath('/')).toEqual({ page: 'canvas' });
  expect(readPath(writeViewPath('alliance-x7'))).toEqual({ page: 'view', slug: 'alliance-x7' });
  expect(readPath('/s/abc')).toEqual({ page: 'reading', of: { snapshot: 'abc' }, isEmbedded: false });
  expect(readPath('/embed/v/abc')).toEqual({ page: 'reading', of: { view: 'abc' }, isEmbedded: true });
  expect(readPath('/embed/s/abc')).toEqual({ page: 'reading', of: { snapshot: 'abc' }, isEmbedded: true });
  for (const path of ['/embed/nodes', '/embed/nodes/']) expect(readPath(path)).toEqual({ page: 'nodes' });
  for (const path of ['/nodes', '/embed/nodes/abc', '/v/', '/x/abc', '/v/a/b', '/v/%E0%A4%A', '/embed/abc'])
    expect(readPath(path)).toEqual({ page: 'canvas' });
});
