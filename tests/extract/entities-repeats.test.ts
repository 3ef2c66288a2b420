import { expect, test } from 'vitest';
import { sentencesOf } from '../../server/extract/01-sentences.ts';
import { tokensOf } from '../../server/extract/02-tokens.ts';
import { findRepeats } from '../../server/extract/entities/repeats.ts';
import { readMarked } from './marked-mentions.ts';

function repeats(source: string): string[] {
  const { text, mentions } = readMarked(source);
  return findRepeats(text, tokensOf(text, sentencesOf(text)), mentions).map((mention) => `${mention.type} ${mention.text}`);
}

test.each([
  // Samar Khreisat … Khreisat said; the ministry … the ministry said on Thursday; in Talhassan, and from Talhassan
  ['التقى [P|سمر خريسات]. وقالت خريسات إنها تعمل.', 'PERSON خريسات'],
  ['في [O|وزارة الصحة]. وأعلنت الوزارة الخميس خطة.', 'ORGANIZATION الوزارة'],
  ['في [L|تلحسان]. وعاد من تلحسان أمس.', 'PLACE تلحسان'],
  // Abd al-Karim Mirza, written in three words and in two
  ['التقى [P|عبد الكريم مرزا]. وقال لعبدالكريم مرزا.', 'PERSON عبدالكريم مرزا'],
  ['التقى [P|عبدالكريم مرزا]. وقال عبد الكريم مرزا ذلك.', 'PERSON عبد الكريم مرزا'],
])('a name is found where it is told again: %s', (source, expected) => {
  expect(repeats(source)).toEqual([expected]);
});

test.each([
  // Maryam Khreisat is somebody else; an airport is not its city; November is no king; the German ministry, the board of directors
  ['التقى [P|سمر خريسات]. وقالت مريم خريسات إنها تعمل.'],
  ['في [L|تلحسان]. وأغلق مطار تلحسان أمس.'],
  ['زار [P|عبد الله الثاني] المكان في تشرين الثاني.'],
  ['في [O|وزارة الصحة]. وأعلنت الوزارة الألمانية خطة.'],
  ['في [O|إدارة الجمارك]. وقال رئيس مجلس الإدارة ذلك.'],
])('a part of a longer name is nobody told again: %s', (source) => {
  expect(repeats(source)).toEqual([]);
});
