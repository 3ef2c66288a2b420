import { expect, it } from 'vitest';
import { analyse } from '../../server/extract/pipeline.ts';

/** Who is said to say so: words of the text, or the key of an entity. */
async function sourcesIn(text: string): Promise<(string | null)[]> {
  const { claims } = await analyse(text, { publishedAt: '2024-05-13' });
  return claims
    .filter(({ stance }) => stance !== 'ASSERTED')
    .map(({ attributedTo, attributedToWords: words }) => attributedTo?.entity ?? (words && text.slice(words.start, words.end)));
}

it.each([
  // A high security source said that the forces withdrew from Kirkuk.
  ['قال مصدر أمني رفيع إن القوات انسحبت من كركوك.', 'مصدر أمني رفيع'],
  // According to eyewitnesses, gunmen opened fire on a patrol in Mosul.
  ['وبحسب شهود عيان، أطلق مسلحون النار على دورية في الموصل.', 'شهود عيان'],
  // Local media reported that the delegation reached Baghdad yesterday.
  ['أفادت وسائل إعلام محلية بأن الوفد وصل إلى بغداد أمس.', 'وسائل إعلام محلية'],
  // A bridge collapsed in Taiz, according to medical sources.
  ['انهار جسر في تعز، وفقا لمصادر طبية.', 'مصادر طبية'],
  // According to the local authorities, the bridge in Taiz collapsed.
  ['ووفقا للسلطات المحلية، انهار الجسر في تعز.', 'للسلطات المحلية'],
])('who says «%s» without a name is quoted', async (text, words) => {
  expect(await sourcesIn(text)).toEqual([words]);
});

it('who is named to say so is meant by name', async () => {
  // Foreign minister Fuad Hussein said that the delegation left Baghdad.
  expect(await sourcesIn('قال وزير الخارجية فؤاد حسين إن الوفد غادر بغداد.')).toEqual(['e1']);
});
