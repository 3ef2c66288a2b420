import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture } from '../../web/workbench/capture.ts';
import { readContent } from '../../web/workbench/content-form.ts';
import { readPath, writeViewPath } from '../../web/workbench/page-path.ts';
import { readViewFile, writeViewFile } from '../../web/workbench/view-file.ts';
import { states } from './graph-values.ts';

const AROUND = { language: 'ar', asOf: '2026-01-01T00:00:00.000Z', thumbnail: null } as const;

test('an exported view is read back as it was', () => {
  fc.assert(
    fc.property(states, fc.string(), fc.array(fc.string()), (state, title, tags) => {
      const file = { title, description: 'من بقي ومن نفى', tags, content: capture(state, AROUND) }; // who stayed and who denied
      expect(readViewFile(writeViewFile(file))).toEqual(file);
    }),
  );
});

test('any text is either a view or null, never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readViewFile(text)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readContent(value)).toBeNull();
    }),
  );
});

test('what holds one thing that cannot be is no view', () => {
  const paths = ['schema', 'nodes', 'camera', 'timeRange', 'style', 'asOf'] as const;
  fc.assert(
    fc.property(states, fc.constantFrom(...paths), (state, path) => {
      expect(readContent({ ...capture(state, AROUND), [path]: 'كلام' })).toEqual(path === 'asOf' ? expect.anything() : null);
    }),
  );
});

test('paths are read as they are written', () => {
  expect(readPath('/')).toEqual({ page: 'canvas' });
  expect(readPath(writeViewPath('alliance-x7'))).toEqual({ page: 'view', slug: 'alliance-x7' });
  expect(readPath('/s/abc')).toEqual({ page: 'reading', of: { snapshot: 'abc' }, isEmbedded: false });
  expect(readPath('/embed/v/abc')).toEqual({ page: 'reading', of: { view: 'abc' }, isEmbedded: true });
  expect(readPath('/embed/s/abc')).toEqual({ page: 'reading', of: { snapshot: 'abc' }, isEmbedded: true });
  for (const path of ['/v/', '/x/abc', '/v/a/b', '/v/%E0%A4%A', '/embed/abc']) expect(readPath(path)).toEqual({ page: 'canvas' });
});
