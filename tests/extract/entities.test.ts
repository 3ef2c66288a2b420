import { describe, expect, test } from 'vitest';
import { clusterMentions } from '../../server/extract/entities/cluster.ts';
import { FORM_RULES } from '../../server/extract/entities/form-groups.ts';
import { fullestOf } from '../../server/extract/entities/full-name.ts';
import { STAND_INS } from '../../server/extract/entities/stand-ins.ts';
import { mentionAt, readMarked } from './marked-mentions.ts';

/** Who is gathered: the forms of each entity, in order of the text. */
function groups(source: string): string[][] {
  const { text, mentions } = readMarked(source);
  return clusterMentions(text, mentions).map((cluster) => cluster.mentions.map((mention) => mention.text));
}

const rules = Object.values(FORM_RULES).flat();

describe('each rule of forms holds for its own example, and leaves its other pair apart', () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, { type, example: [short, long], apart: [one, other] }) => {
    const told = (a: string, b: string): number =>
      clusterMentions(`${a} ${b}`, [mentionAt(0, a, type), mentionAt(a.length + 1, b, type)]).length;
    expect(told(long, short)).toBe(1);
    expect(told(short, long)).toBe(1);
    expect(told(other, one)).toBe(2);
  });

  test.each(STAND_INS.map((rule) => [rule.name, rule] as const))('%s', (_, { type, example: [name, word] }) => {
    expect(clusterMentions(`${name} ${word}`, [mentionAt(0, name, type), mentionAt(name.length + 1, word, type)])).toHaveLength(1);
  });
});

describe('one in many forms', () => {
  test.each([
    // surname, first name, kunya in another case
    ['[P|حيدر منصور الركابي] … [P|الركابي] … [P|حيدر]'],
    ['[P|أبو الليث التدمري] … عن [P|أبي الليث]'],
    // nicknamed Abu Suhayb; known as the Joker; or "Umm al-Abd"
    ['[P|شهاب ضامن الكروي]، الملقب بـ«[P|أبو صهيب]»، ثم قال [P|أبو صهيب] و[P|الكروي]'],
    ['[P|قاسم رعيدي]، المعروف باسم «[P|الجوكر]»'],
    ['تطوي [P|سهيلة]، أو "[P|أم العبد]" كما يسمونها'],
    // acronym in brackets, in either script, and after a dash
    ['[O|حلف شمال الأطلسي] ([O|الناتو]) … [O|ناتو]'],
    ['[O|هيئة تنظيم الاتصالات] (\u200F[O|TRA]) … [O|TRA]'],
    ['[O|الجماعة الاقتصادية لدول غرب أفريقيا] - [O|ECOWAS]'],
    // quoted again; letters written otherwise; foreign names transcribed otherwise
    ['[O|الراية الجديدة] … «[O|الرايه الجديده]»'],
    ['[P|أنطونيو غوتيريش] … [P|انطونيو غوتيريس] … [P|غوتيريس]'],
    ['[P|دونالد ترامب] … [P|ترمب]'],
    ['[P|بنيامين نتنياهو] … [P|نتانياهو]'],
    ['[P|حسن نصر الله] … [P|نصرالله]'],
    ['[P|عبدالفتاح السيسي] … [P|عبد الفتاح السيسي] … [P|السيسي]'],
    ['[O|وزارة الخارجية الأميركية] … [O|الخارجية الأمريكية]'],
    // country as noun and as adjective, definite and not, with its kind and without
    ['[O|الحكومة العراقية] … [O|حكومة العراق] … [O|الحكومة]'],
    ['[O|تنظيم داعش] … [O|داعش] … [O|تنظيم الدولة الإسلامية]'],
    ['[O|قيادة الجيش] … [O|القيادة]'],
    ['[O|بعثة حلف الناتو] … [O|بعثة الناتو]'],
    ['[O|الهلال الأحمر المصري] … [O|الهلال الأحمر]'],
    ['[L|أمريكا] … ل[L|لولايات المتحدة]'],
  ])('%s', (source) => {
    expect(groups(source)).toHaveLength(1);
  });
});

describe('two are two', () => {
  test.each([
    // brothers; a father and his son; two people told together; names that differ by a vowel
    ['[P|قاسم البلوشي] و[P|يعقوب البلوشي]'],
    ['[P|محمد بن سلمان بن عبد العزيز] و[P|سلمان بن عبد العزيز]'],
    ['[P|سهيلة] أو [P|مريم]'],
    ['[P|أحمد محمد] و[P|أحمد محمود]'],
    ['[P|سالم الهادي] و[P|سليم الهادي]'],
    // bodies with different complements; a body and its mission; a ministry and a port of one word
    ['[O|وزارة الخارجية الروسية] و[O|وزارة الخارجية الأوكرانية]'],
    ['[O|بعثة الأمم المتحدة] و[O|الأمم المتحدة]'],
    ['[O|حلف شمال الأطلسي] [O|اليونيسف]'],
    ['[L|مطار بغداد] و[L|بغداد]'],
    ['[O|الهلال الأحمر المصري] و[O|الهلال الأحمر الفلسطيني]'],
  ])('%s', (source) => {
    expect(groups(source)).toHaveLength(2);
  });
});

test('a surname that two people share is the nearest told before', () => {
  // the brother of al-Balushi, Qasim al-Balushi
  const told = groups('[P|يعقوب البلوشي] … شقيق [P|البلوشي]، [P|قاسم البلوشي] … ثم [P|البلوشي]');
  expect(told).toEqual([
    ['يعقوب البلوشي', 'البلوشي'],
    ['قاسم البلوشي', 'البلوشي'],
  ]);
});

test('a short form never joins two fuller names with each other', () => {
  // Ahmed Ali may be either
  expect(groups('[P|أحمد محمود علي] … [P|أحمد علي حسن] … [P|أحمد علي]')).toHaveLength(2);
});

test('"the organization" is the body with a name of its own told close before, no newsroom and none far off', () => {
  expect(groups('قالت [O|آفاز] … وأضافت [O|المنظمة]')).toHaveLength(1);
  expect(groups('نقلت [O|رويترز] … وأضافت [O|المنظمة]')).toHaveLength(2);
  expect(groups(`قالت [O|آفاز] ${'… '.repeat(300)} وأضافت [O|المنظمة]`)).toHaveLength(2);
});

test('the name is the fullest form, never a kind alone', () => {
  expect(fullestOf('PERSON', ['الركابي', 'حيدر منصور الركابي', 'حيدر الركابي'])).toBe('حيدر منصور الركابي');
  expect(fullestOf('ORGANIZATION', ['المنظمة', 'آفاز'])).toBe('آفاز');
  expect(fullestOf('ORGANIZATION', ['الحكومة'])).toBe('الحكومة');
});
