import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/extract/pipeline.ts';
import { isHeldBy } from '../../server/extract/entities/office.ts';

const words = (text: string): string[] => text.split(' ');

describe('an office told again is held by who was named with it', () => {
  test.each([
    // the prime minister said; the minister; the German minister; the former president
    ['رئيس الوزراء ان المنطقة', 'رئيس الوزراء العراقي'],
    ['رئيس الوزراء العراقي ان', 'رئيس الوزراء'],
    ['الوزير ان', 'وزير الدفاع'],
    ['الوزير الالماني ان', 'وزير الخارجية الالماني'],
    ['الرئيس السابق ان', 'الرئيس السابق'],
  ])('%s ← %s', (phrase, office) => {
    expect(isHeldBy(words(phrase), words(office))).toBe(true);
  });

  test.each([
    // another body, another nation, another time, another rank
    ['رئيس البرلمان ان', 'رئيس الوزراء'],
    ['رئيس مجلس الوزراء ان', 'رئيس مجلس النواب'],
    ['رئيس الوزراء السوري ان', 'رئيس الوزراء العراقي'],
    ['الرئيس الامريكي ان', 'الرئيس الفرنسي'],
    ['الرئيس الامريكي ان', 'الرئيس'],
    ['الرئيس السابق ان', 'الرئيس الفرنسي'],
    ['الوزير ان', 'رئيس الوزراء'],
    // a bare indefinite office says of what it is only by a name that follows
    ['رئيس بلدية الحمرة', 'رئيس'],
  ])('%s ≠ %s', (phrase, office) => {
    expect(isHeldBy(words(phrase), words(office))).toBe(false);
  });
});

test('who speaks by office alone is the person named with it, not the last one with an office of that kind', async () => {
  // The Iraqi prime minister Mohammed al-Sudani affirmed … the speaker of parliament Sami Hadi arrived. The prime minister asked for support.
  const text =
    'أكد رئيس الوزراء العراقي محمد شياع السوداني ذلك. ووصل رئيس البرلمان السوري سامي هادي إلى بغداد. وطلب رئيس الوزراء العراقي دعما من تركيا.';
  const { entities, events } = await analyse(text, { publishedAt: null });
  const request = events.find(({ type }) => type === 'REQUEST');
  const actor = request?.participants.find(({ role }) => role === 'ACTOR')?.entity;
  expect(entities.find(({ key }) => key === actor)?.name).toBe('محمد شياع السوداني');
});
