import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../server/domain/vocabulary.ts';
import type { Mention } from '../../server/extract/draft.ts';
import { clusterMentions } from '../../server/extract/entities/cluster.ts';
import { mentionAt } from './marked-mentions.ts';

const words =
  'حيدر منصور الركابي أحمد علي محمود بن أبو صهيب وزارة الصحة الوزارة العراقية العراق حركة التغيير التغيير المنظمة آفاز داعش تنظيم مخيم الهول المخيم المملكة المغرب الناتو NATO';
const name = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const between = fc.constantFrom(' ', ' (', ') ', '، الملقب بـ«', '» ', '، أو "', '" ', ' و ', ` ${'… '.repeat(100)}`);

/** A text made of names of any type with any words between them. */
const article = fc.array(fc.tuple(name, fc.constantFrom(...ENTITY_TYPES), between), { maxLength: 14 }).map((parts) => {
  const mentions: Mention[] = [];
  let text = '';
  for (const [said, type, after] of parts) {
    mentions.push(mentionAt(text.length, said, type));
    text += said + after;
  }
  return { text, mentions };
});

test('every mention is in exactly one cluster, and each cluster is of one type and in order of the text', () => {
  fc.assert(
    fc.property(article, ({ text, mentions }) => {
      const clusters = clusterMentions(text, mentions);
      const gathered = clusters.flatMap((cluster) => cluster.mentions);
      expect(gathered.toSorted((a, b) => a.start - b.start)).toEqual(mentions);
      for (const cluster of clusters) {
        expect(cluster.mentions.length).toBeGreaterThan(0);
        expect(new Set(cluster.mentions.map(({ type }) => type))).toEqual(new Set([cluster.type]));
        expect(cluster.mentions).toEqual(cluster.mentions.toSorted((a, b) => a.start - b.start));
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which mentions are listed does not change who is gathered', () => {
  const shuffled = article.chain(({ text, mentions }) =>
    fc.shuffledSubarray(mentions, { minLength: mentions.length }).map((other) => ({ text, mentions, other })),
  );
  fc.assert(
    fc.property(shuffled, ({ text, mentions, other }) => {
      expect(clusterMentions(text, other)).toEqual(clusterMentions(text, mentions));
    }),
    { numRuns: 300 },
  );
});

test('the same full name is one entity wherever it is told', () => {
  fc.assert(
    fc.property(article, fc.nat(), ({ text, mentions }, at) => {
      const again = mentions[at % Math.max(1, mentions.length)];
      fc.pre(again !== undefined && again.text.split(' ').length > 1);
      const repeated = mentionAt(text.length + 1, again.text, again.type);
      const clusters = clusterMentions(`${text} ${again.text}`, [...mentions, repeated]);
      const gathered = clusters.find((cluster) => cluster.mentions.includes(repeated));
      expect(gathered?.mentions.some((mention) => mention !== repeated && mention.text === again.text)).toBe(true);
    }),
  );
});
