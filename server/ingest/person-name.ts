import { wordsOfName } from './words-of-name.ts';

/** Said before a name and no part of it: sheikh, Mr, doctor, engineer, professor, general, hajj … */
const HONORIFICS = new Set(
  'الشيخ السيد السيده الدكتور الدكتوره المهندس المهندسه الاستاذ الاستاذه اللواء الفريق العميد العقيد الحاج الامير الاميره الملك السلطان المطران الانبا د'.split(
    ' ',
  ),
);

/** Opens a compound that is one name: عبد الرحمن, أبو مازن, ابن سلمان, أم كلثوم, آل ثاني. */
const COMPOUND_FIRST = new Set('عبد ابو ابا ابي ام ابن بن بنت ال ولد ايت بو'.split(' '));

/** Ends a compound that is one name: صلاح الدين, فضل الله, سيف الإسلام, ضياء الحق. */
const COMPOUND_LAST = new Set('الدين الله الاسلام الحق الرحمن الزهراء'.split(' '));

/** Names so common that two of them alone name thousands: Muhammad Ali, Ahmad Hasan. */
const COMMONEST = new Set(
  'محمد احمد علي حسن حسين محمود مصطفي ابراهيم خالد عمر يوسف سعيد صالح عبدالله عبدالرحمن حمد سالم ناصر عثمان عمار حسام كريم جمال كمال طارق فاطمه مريم زينب عائشه ليلي نور'.split(
    ' ',
  ),
);

/** The parts of a person's name, honorifics left out and compounds kept whole: «الشيخ عبد الله بن حمد» → عبدالله, بن حمد. */
export function partsOfName(name: string): string[] {
  const words = wordsOfName(name);
  const parts: string[] = [];
  let opened = '';
  for (const [index, word] of words.entries()) {
    if (parts.length === 0 && opened === '' && HONORIFICS.has(word) && index < words.length - 1) continue;
    if (COMPOUND_FIRST.has(word)) opened = join(opened, word);
    else if (opened !== '') {
      parts.push(join(opened, word));
      opened = '';
    } else if (COMPOUND_LAST.has(word) && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${word}`;
    else parts.push(word);
  }
  if (opened !== '') parts.push(opened);
  return parts;
}

/** Abd is written apart or together, the others apart: عبد الله and عبدالله are one. */
function join(first: string, word: string): string {
  if (first === '') return word;
  return first.endsWith('عبد') ? `${first}${word}` : `${first} ${word}`;
}

/** A kunya or a family alone (أبو مازن, آل ثاني) is one part; بن and its father's name are a part of their own. */
export function isCommonest(part: string): boolean {
  return COMMONEST.has(part.replace(/^(?:بن|ابن) /u, ''));
}

/** Begins an office, not a name: minister, president, director, deputy, ambassador, commander, spokesman, secretary, judge … */
const OFFICES = new Set(
  'وزير وزيره رييس رئيس رئيسه مدير مديره نائب نايب سفير قايد قائد متحدث ناطق امين مبعوث محافظ قاضي عضو زعيم مستشار وكيل مفتي عمده والي'.split(
    ' ',
  ),
);

/** «وزير الخارجية» (foreign minister) was taken for a name by mistake: nobody may be joined by it. */
export function isOffice(parts: readonly string[]): boolean {
  return OFFICES.has((parts[0] ?? '').replace(/^ال/u, ''));
}
