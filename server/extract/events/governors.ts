import { TITLE_RULES } from '../rules/titles.ts';
import { OPENERS, PREPOSITIONS, RELATIVES } from './words.ts';
import type { Clause, StandingMention } from './event-draft.ts';

const LONGEST_TITLE = 8;
/** Heads that an attached preposition is cut from: بوزير (with the minister of), لصحيفة (to the paper). */
const HEADS: ReadonlySet<string> = new Set([
  ...TITLE_RULES.flatMap(({ heads }) => [...heads]),
  ...'نظيره نظيرته جنة شركة صحيفة وكالة قناة حزب منظمة وزارة مجلس قوات جيش حكومة مؤسسة جمعية هيئة اذاعة راديو موقع مجلة وفد فريق مركز اتحاد مدينة محافظة منطقة ولاية بلدة قرية حي قاعدة مطار ناحية جزيرة مخيم ملعب'.split(
    ' ',
  ),
]);
/** Titles and bodies that begin with و of their own. */
const BEGINS_WITH_WAW = /^(وزير|وزارة|وكيل|والي|وفد|وحدة|وحدات|وكالة|ولي|ولاية|وسيط|وجيه|واشنطن|وسط|واحد)/;

/** Nouns whose first letter ب or ل is their own. */
const OWN_LETTER =
  /^و?(باحث|بطل|بابا|بروف|بلدي|برلمان|بنك|بعث|بورص|برنامج|بيان|بيت|بلد|بلاد|بحث|بحر|بداي|بريطان|بلجيك|برازيل|بولند|لواء|لاعب|لجن|لجان|لبنان|ليبي|لقاء|لغ|لندن|بعض|بقي|بعد|بين)/;

/** A mention with what governs it. */
export interface Governed {
  mention: StandingMention;
  /** `مع`, `ل-` …; null for a subject, an object or a genitive. */
  preposition: string | null;
  /** Where the preposition or the mention's title begins. */
  from: number;
  /** Joined by و to the mention before: «العراق وتركيا» (Iraq and Turkey). */
  joined: boolean;
  /** Inside the title of the person that follows: «رئيس الحكومة فلان» (head of the government So-and-so). */
  inTitle: boolean;
}

const isWall = (word: string): boolean => /^[^\p{L}\p{N}"«»“”(]$/u.test(word) || OPENERS.has(word) || RELATIVES.has(word);

/** `ل-` for لصحيفة and for a ل that stands apart before a quotation mark; null when the word is no preposition. */
export function prepositionIn(word: string): string | null {
  if (PREPOSITIONS.has(word)) return word;
  const bare = word.replace(/^[وف](?=..)/, '');
  if (PREPOSITIONS.has(bare)) return bare;
  if (/^[لب]$/.test(word)) return `${word}-`;
  const attached = /^[وف]?([لب])\p{L}{3,}$/u.exec(word);
  return attached && !HEADS.has(word) && !HEADS.has(word.replace(/^و/, '')) && !OWN_LETTER.test(word) ? `${attached[1] ?? ''}-` : null;
}

function attachedBefore(clause: Clause, mention: StandingMention): string {
  const token = clause.tokens[mention.first];
  return token ? token.text.slice(0, Math.max(0, mention.start - token.start)).replace(/[\u064B-\u0652\u0640]/g, '') : '';
}

/** Looks left from a mention, through its title and the bodies named in it, for its preposition. */
function govern(clause: Clause, mention: StandingMention, triggerAt: ReadonlySet<number>, found: Governed[]): Governed {
  const attached = attachedBefore(clause, mention);
  const last = attached.at(-1) ?? '';
  const self = { mention, joined: false, inTitle: false };
  const before = found.at(-1);
  if (last === 'ل' || last === 'ب' || last === 'ك') return { ...self, preposition: `${last}-`, from: mention.first };
  if (attached === 'و' && before && mention.first - before.mention.last <= 1)
    return { ...self, preposition: before.preposition, from: mention.first, joined: true };
  for (let at = mention.first - 1, steps = 0; at >= 0 && steps < LONGEST_TITLE; at -= 1, steps += 1) {
    const standing = clause.mentionAt.get(at);
    if (standing) {
      const inner = found.find((one) => one.mention === standing);
      if (mention.type !== 'PERSON' || standing.type === 'PERSON' || !inner) return { ...self, preposition: null, from: at + 1 };
      if (inner.joined) return { ...self, preposition: inner.preposition, from: at + 1, joined: true };
      inner.inTitle = inner.mention.type !== 'PLACE' || mention.first - standing.last <= 1;
      at = inner.from;
      continue;
    }
    const word = clause.tokens[at]?.norm ?? '';
    const preposition = prepositionIn(word);
    // «الرئيسة التنفيذية للمجموعة فلانة» (the chief executive of the group, So-and-so): this ل is the title's own
    const ofTitle =
      preposition === 'ل-' && mention.type === 'PERSON' && !triggerAt.has(at - 1) && /^\p{L}{3}/u.test(clause.tokens[at - 1]?.norm ?? '');
    if (ofTitle) continue;
    if (preposition !== null) return { ...self, preposition, from: at };
    if (triggerAt.has(at) || isWall(word)) return { ...self, preposition: null, from: at + 1 };
    if (/^و../.test(word) && !BEGINS_WITH_WAW.test(word)) {
      // «الوزير فلان ونظيره فلان» (the minister and his counterpart): the nearest mention before shares its preposition
      const near = found.findLast((one) => !one.inTitle && one.mention.last <= at && at - one.mention.last <= 3);
      return { ...self, preposition: near?.preposition ?? null, from: at, joined: near !== undefined };
    }
  }
  return { ...self, preposition: null, from: mention.first };
}

/** Every mention of the clause with what governs it, in order. */
export function governClause(clause: Clause, triggerAt: ReadonlySet<number>): Governed[] {
  const found: Governed[] = [];
  for (const mention of clause.mentions) found.push(govern(clause, mention, triggerAt, found));
  return found;
}
