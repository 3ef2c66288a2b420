import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addBCubed, addBCubedShared, bCubedRates, emptyBCubed } from './b-cubed.ts';
import { changesOf, compare } from './compare.ts';
import { goldMentions, groupGold } from './gold-mentions.ts';
import { emptyNameScore, judgeMentions, scoreNames, type NamedEntity } from './name-score.ts';
import { readFound } from './other-extractor.ts';
import { readCases, readCaseSet } from './read-case.ts';
import { readReport, writeReport } from './report.ts';
import { readSeenNames } from './seen-names.ts';
import { rates } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'names score '));
afterAll(() => rmSync(folder, { recursive: true }));

// Haidar al-Rikabi met al-Rikabi's guest Sami in Baghdad
const [article] = readCases(
  '=== 001\ntopic: x\n\nالتقى [e1|حيدر الركابي] ضيف [e1|الركابي] [e2|سامي] في [e3|بغداد].\n---\ne1 | Person | حيدر الركابي\ne2 | Person | سامي\ne3 | Place | بغداد\n',
  'file',
);
if (!article) throw new Error('the article cannot be read');
const [person, guest, town] = article.entities.map(({ mentions }) => mentions);
const at = (key: string, type: NamedEntity['type'], ...mentions: (typeof person)[]): NamedEntity & { key: string } => ({
  key,
  type,
  mentions: mentions.flatMap((each) => each ?? []),
});

describe('B-cubed', () => {
  const clusters = (...sizes: string[]): { mentions: { start: number; end: number }[] }[] =>
    sizes.map((letters) => ({ mentions: [...letters].map((letter) => ({ start: letter.charCodeAt(0), end: letter.charCodeAt(0) + 1 })) }));

  it('is what Bagga and Baldwin work out for their own example', () => {
    // five, two and five belong together; the last two groups were joined
    const sums = emptyBCubed();
    addBCubed(sums, clusters('abcde', 'fghijkl'), clusters('abcde', 'fg', 'hijkl'));
    expect(bCubedRates(sums).precision).toBeCloseTo(76.2, 1);
    expect(bCubedRates(sums).recall).toBe(100);
  });

  it('counts a missed and a wrong mention as no agreement, unless only shared mentions are asked for', () => {
    const all = emptyBCubed();
    addBCubed(all, clusters('ab', 'x'), clusters('abc'));
    expect(bCubedRates(all)).toMatchObject({ precision: expect.closeTo(200 / 3, 5), recall: expect.closeTo(400 / 9, 5) });
    const shared = emptyBCubed();
    addBCubedShared(shared, clusters('ab', 'x'), clusters('abc'));
    expect(bCubedRates(shared).f1).toBe(100);
  });
});

describe('the score of names', () => {
  it('tells types apart, and names that training never had', () => {
    const score = emptyNameScore();
    // Sami is taken for a place, Baghdad is missed
    scoreNames(score, [at('e1', 'PERSON', person), at('e2', 'PLACE', guest)], article, new Set(['حيدر الركابي']));
    expect(score.mentions).toEqual({ found: 3, expected: 4, right: 2 });
    expect(score.people).toEqual({ found: 2, expected: 3, right: 2 });
    expect(score.places).toEqual({ found: 1, expected: 1, right: 0 });
    expect(score.unseen).toEqual({ found: 2, expected: 3, right: 1 });
    expect(score.entities).toEqual({ found: 2, expected: 3, right: 1 });
  });

  it('calls seen whatever stands in the training articles, and for the check set in development too', () => {
    expect(readSeenNames('development').has('بغداد')).toBe(true);
    expect(readSeenNames('check').size).toBeGreaterThan(readSeenNames('development').size);
  });

  it('says of every mention whether it was right, missed or wrong', () => {
    const judged = judgeMentions([at('e1', 'PERSON', person), at('e2', 'PLACE', guest, town)], article);
    expect(judged.right).toEqual(['6-18 PERSON حيدر الركابي', '23-30 PERSON الركابي', '39-44 PLACE بغداد']);
    expect(judged.missed).toEqual(['31-35 PERSON سامي']);
    expect(judged.wrong).toEqual(['31-35 PLACE سامي']);
  });

  it('takes what another extractor found', () => {
    const file = join(folder, 'found.jsonl');
    const entities = [{ key: 'e1', type: 'Person', name: 'x', mentions: [{ start: 6, end: 18, text: 'حيدر الركابي' }] }];
    writeFileSync(file, `${JSON.stringify({ id: 'file/001', entities })}\n`);
    const score = emptyNameScore();
    scoreNames(score, readFound(file).get('file/001') ?? [], article, new Set());
    expect(score.mentions.right).toBe(1);
    writeFileSync(file, '{"id":"file/001","entities":[{"type":"Ship","mentions":[]}]}\n');
    expect(() => readFound(file)).toThrow('type');
  });
});

describe('two runs', () => {
  const none = { right: [], missed: [], wrong: [] };

  it('are compared by measure and by finding', () => {
    const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
    const report = (right: number, mentions: typeof none): Parameters<typeof writeReport>[1] => ({
      title: 'development',
      measures: { mentions: { found: 4, expected: 4, right } },
      articles: { 'file/001': mentions },
    });
    writeReport(before, report(2, none));
    writeReport(after, report(3, none));
    expect(compare(readReport(before), readReport(after))).toMatch(/mentions\s+50\.0\s+75\.0\s+\+25\.0/);
  });

  it('differ for the better and for the worse', () => {
    const changes = changesOf({ right: ['a', 'b'], missed: ['c'], wrong: ['d'] }, { right: ['b', 'c'], missed: ['a'], wrong: ['e'] });
    expect(changes.map((change) => `${change.charAt(0)}${change.at(-1) ?? ''}`)).toEqual(['+c', '+d', '-a', '-e']);
  });
});

describe('with the mentions given', () => {
  it('a mention is what was marked, with its title', async () => {
    expect((await goldMentions(article)).map(({ text }) => text)).toEqual(['حيدر الركابي', 'الركابي', 'سامي', 'بغداد']);
  });

  it('entities of the check set are grouped at 97 and more, B-cubed at 98', async () => {
    const score = emptyNameScore();
    for (const each of readCaseSet('check')) scoreNames(score, await groupGold(each), each, new Set());
    expect(rates(score.entities).f1).toBeGreaterThanOrEqual(97);
    expect(bCubedRates(score.bCubed).f1).toBeGreaterThanOrEqual(98);
  });
});
