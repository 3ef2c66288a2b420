import { makeCounter } from './plural.ts';

const count = makeCounter('ar-IQ-u-nu-latn');
const claims = { zero: 'لا شواهد', one: 'شاهد واحد', two: 'شاهدان', few: '# شواهد', many: '# شاهدًا', other: '# شاهد' };
const changes = { one: 'تغيير واحد', two: 'تغييران', few: '# تغييرات', many: '# تغييرًا', other: '# تغيير' };
const newEdges = { one: 'صلة جديدة', two: 'صلتان جديدتان', few: '# صلات جديدة', many: '# صلة جديدة', other: '# صلة جديدة' };
const goneEdges = {
  one: 'صلة لم يبقَ لها شاهد',
  two: 'صلتان لم يبقَ لهما شاهد',
  few: '# صلات لم يبقَ لها شاهد',
  many: '# صلة لم يبقَ لها شاهد',
  other: '# صلة لم يبقَ لها شاهد',
};
const gainedEdges = {
  one: 'صلة زادت شواهدها',
  two: 'صلتان زادت شواهدهما',
  few: '# صلات زادت شواهدها',
  many: '# صلة زادت شواهدها',
  other: '# صلة زادت شواهدها',
};
const lostEdges = {
  one: 'صلة نقصت شواهدها',
  two: 'صلتان نقصت شواهدهما',
  few: '# صلات نقصت شواهدها',
  many: '# صلة نقصت شواهدها',
  other: '# صلة نقصت شواهدها',
};
const renamedNodes = {
  one: 'عقدة تغيّر اسمها',
  two: 'عقدتان تغيّر اسماهما',
  few: '# عقد تغيّرت أسماؤها',
  many: '# عقدة تغيّرت أسماؤها',
  other: '# عقدة تغيّرت أسماؤها',
};
const forwardedNodes = {
  one: 'عقدة دُمجت في غيرها',
  two: 'عقدتان دُمجتا في غيرهما',
  few: '# عقد دُمجت في غيرها',
  many: '# عقدة دُمجت في غيرها',
  other: '# عقدة دُمجت في غيرها',
};
const goneNodes = {
  one: 'عقدة لم تعد في الرسم',
  two: 'عقدتان لم تعودا في الرسم',
  few: '# عقد لم تعد في الرسم',
  many: '# عقدة لم تعد في الرسم',
  other: '# عقدة لم تعد في الرسم',
};
/** A name in quotes, set apart so that it does not turn what stands around it. */
const name = (value: string) => `«\u2068${value}\u2069»`;

/** What is said of what has changed since a view was saved, in Arabic. */
export const viewChangesAr = {
  title: (date: string) => `تغيّرت البيانات منذ حُفظ هذا العرض في ${date}`,
  count: (n: number) => count(n, changes),
  details: 'التفاصيل',
  acceptAll: 'اقبل الكل',
  accepted: (n: number) => `قُبل ${count(n, changes)}`,
  keep: 'أبقِه كما حُفظ',
  accept: 'اقبل',
  show: 'أظهر على اللوحة',
  asSaved: (date: string) => `تراه كما حُفظ في ${date}.`,
  live: 'أظهر ما تغيّر',
  newEdges: (n: number) => count(n, newEdges),
  goneEdges: (n: number) => count(n, goneEdges),
  gainedEdges: (n: number) => count(n, gainedEdges),
  lostEdges: (n: number) => count(n, lostEdges),
  renamedNodes: (n: number) => count(n, renamedNodes),
  forwardedNodes: (n: number) => count(n, forwardedNodes),
  goneNodes: (n: number) => count(n, goneNodes),
  evidence: (before: number, now: number) => `كان لها ${count(before, claims)}، والآن ${count(now, claims)}`,
  renamed: (before: string, now: string) => `${name(before)} صار اسمه ${name(now)}`,
  forwarded: (before: string, now: string) => `${name(before)} دُمج في ${name(now)}`,
  gone: (before: string) => name(before),
  acceptNamed: (what: string) => `اقبل: ${what}`,
};
