import { describe, expect, it } from 'vitest';
import { latinOf } from '../../server/extract/entities/latin-name.ts';

describe('the Latin name of an organization', () => {
  it.each([
    ['وزارة الداخلية العراقية', 'Iraqi Ministry of Interior'],
    ['وزارة التعليم العالي والبحث العلمي', 'Ministry of Higher Education and Scientific Research'],
    ['وزارة الخارجية', 'Ministry of Foreign Affairs'],
    ['الخارجية المصرية', 'Egyptian Foreign Ministry'],
    ['جامعة دمياط', 'University of Damietta'],
    ['مجلس النواب الإيطالي', 'Italian House of Representatives'],
    ['مجلس القضاء الأعلى', 'Supreme Judicial Council'],
    ['المحكمة الإدارية العليا', 'Supreme Administrative Court'],
    ['محكمة جنح البصرة', 'Basrah Misdemeanour Court'],
    ['المحكمة الابتدائية بأكادير', 'Court of First Instance in Agadir'],
    ['المنظمة الدولية لحقوق الإنسان', 'International Organization for Human Rights'],
    ['هيئة مكافحة الفساد', 'Anti-Corruption Authority'],
    ['حزب العمال', 'Workers Party'],
    ['حركة القحطاني', 'al-Qahtani Movement'],
    ['بلدية الخليل', 'Hebron Municipality'],
    ['بنك التنمية', 'Development Bank'],
    ['مصرف ليبيا المركزي', 'Central Bank of Libya'],
    ['حكومة إقليم كردستان', 'Kurdistan Region Government'],
    ['الشرطة', 'Police'],
    ['نقابة الأطباء الأردنية', 'Jordanian Doctors Syndicate'],
    ['قيادة عمليات بغداد', 'Baghdad Operations Command'],
    ['غرفة تجارة دمشق', 'Damascus Chamber of Commerce'],
    ['مكتب الأمم المتحدة', 'United Nations Office'],
    // known by its own name; without a head
    ['حلف الناتو', 'NATO'],
    ['غازبروم', 'Gazprom'],
  ])('%s is %s', (name, latin) => {
    expect(latinOf('ORGANIZATION', name, [name], null)).toBe(latin);
  });
});

describe('the Latin name of a place that no gazetteer has', () => {
  it.each([
    ['مطار مصراتة الدولي', 'International Airport'],
    ['مخيم الهول', 'Camp'],
    ['جبل سمحان', 'Mount'],
  ])('%s says its kind: %s', (name, kind) => {
    expect(latinOf('PLACE', name, [name], null)).toContain(kind);
  });
});

it('people are written as they are known, foreign names as they are abroad', () => {
  const person = (name: string) => latinOf('PERSON', name, [name], null);
  expect(person('محمد شياع السوداني')).toBe('Muhammad Shia al-Sudani');
  expect(person('أبو مازن')).toBe('Abu Mazen');
  expect(person('إيمانويل ماكرون')).toBe('Emmanuel Macron');
});
