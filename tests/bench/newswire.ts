import { readCaseSet } from '../score/read-case.ts';

/** Family names of nobody in particular, put in place of the ones in a text so that copies tell of other people. */
const FAMILIES =
  'الدرماوي الشطيواني العبدلوي الحوسناني المرزوقاني الكعبيوي السملالوي الباشراني الحضرماوي العولقاوي الراشداني المكاريوي'.split(' ');

export interface NewswireArticle {
  text: string;
  title: string;
  publishedAt: string | null;
  source: string;
}

/** Any number of different news texts: our annotated articles, then copies of them in which the people bear other names. */
export function makeNewswire(count: number): NewswireArticle[] {
  const cases = [...readCaseSet('development'), ...readCaseSet('check')];
  return Array.from({ length: count }, (_, at) => {
    const original = cases[at % cases.length];
    if (original === undefined) throw new Error('there are no annotated articles to copy');
    const copy = Math.floor(at / cases.length);
    let text = original.text;
    for (const [index, person] of original.entities.filter(({ type }) => type === 'PERSON').entries()) {
      const family = person.name.split(' ').at(-1) ?? '';
      if (copy > 0 && family.length > 3)
        text = text.replaceAll(family, `${FAMILIES[(index + copy + at) % FAMILIES.length] ?? ''}${'ين'.repeat(copy - 1)}`);
    }
    if (copy > 0 && text === original.text) text = `${text} (نسخة ${copy})`;
    return { text, title: text.slice(0, 60).replaceAll('\n', ' '), publishedAt: original.publishedAt, source: 'newswire' };
  });
}

/** One article of about 1,000 words that nobody has ingested yet: `number` makes it different from others. */
export function makeLongArticle(number: number): NewswireArticle {
  const pieces: string[] = [];
  let words = 0;
  for (const { text } of makeNewswire(400 + number * 7).slice(number * 7)) {
    if (words >= 1000) break;
    pieces.push(text);
    words += text.split(/\s+/).length;
  }
  return { text: `${pieces.join('\n')}\nرقم ${number}.`, title: `مقال طويل ${number}`, publishedAt: '2024-05-13', source: 'newswire' };
}
