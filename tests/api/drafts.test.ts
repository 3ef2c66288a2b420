import { afterEach, expect, test, vi } from 'vitest';
import { drafts } from '../../web/api/drafts.ts';
import { capture } from '../../web/workbench/capture.ts';
import { EMPTY_STATE } from '../../web/workbench/state.ts';

afterEach(() => vi.unstubAllGlobals());

const content = capture(EMPTY_STATE, { language: 'ar', asOf: '2026-01-01T00:00:00.000Z', thumbnail: 'data:image/png;base64,AA==' });
const draft = { version: 2, base: 3, content };

function keep(setItem?: () => void): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => kept.set(key, value)),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

test('a draft is read back without its picture', () => {
  keep();
  drafts.write('viw_1', draft);
  expect(drafts.read('viw_1')).toEqual({ ...draft, content: { ...content, thumbnail: null } });
  expect(drafts.read('viw_2')).toBeNull();
  drafts.remove('viw_1');
  expect(drafts.read('viw_1')).toBeNull();
});

test('a full store keeps no draft, and not the one before either', () => {
  const kept = keep(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  kept.set('wasl.draft.viw_1', JSON.stringify(draft));
  drafts.write('viw_1', draft);
  expect(drafts.read('viw_1')).toBeNull();
});

test('what another hand has put there is no draft', () => {
  const kept = keep();
  for (const text of ['', '{', 'null', '7', '[]', '{"version":1,"base":1,"content":{}}', JSON.stringify({ ...draft, base: '3' })]) {
    kept.set('wasl.draft.viw_1', text);
    expect(drafts.read('viw_1')).toBeNull();
  }
  vi.stubGlobal('localStorage', undefined);
  expect(drafts.read('viw_1')).toBeNull();
  expect(() => drafts.write('viw_1', draft)).not.toThrow();
});
