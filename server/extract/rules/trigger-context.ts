import type { Clause, Trigger } from '../events/event-draft.ts';
import type { Around, ContextRule } from './context-rule.ts';
import { PHRASE_RULES } from './phrase-rules.ts';

export const CONTEXT_RULES: readonly ContextRule[] = [
  ...PHRASE_RULES,
  {
    name: 'jussive-needs-lam',
    reason: 'Short present forms look like other words; they follow لم or لا only.',
    // nobody was hurt
    example: 'لم يصب أحد بأذى في كركوك.',
    expect: 'CASUALTIES يصب',
    lemmas: [],
    applies: ({ sense }, { previous }) => sense.jussive && !/^[وف]?(لم|لا|الم)$/.test(previous),
    type: null,
  },
  {
    name: 'fire-is-attack',
    reason: 'أطلق with fire is shooting, whatever else it launches.',
    // the police opened fire
    example: 'أطلقت الشرطة النار على المتظاهرين.',
    expect: 'ATTACK أطلقت',
    lemmas: ['اطلق'],
    applies: ({ sense }, { following }) =>
      sense.type !== 'ATTACK' && following.slice(0, 4).some((word) => /^(ال)?(نار|رصاص|صواريخ|قذائف|صاروخا|الغاز)/.test(word)),
    type: 'ATTACK',
  },
  {
    name: 'release-is-transfer',
    reason: 'أطلق سراح is one event, a release.',
    // they released the hostage
    example: 'أطلقت السلطات سراح الرهينة.',
    expect: 'TRANSFER أطلقت',
    lemmas: ['اطلق'],
    applies: (_, { following }) => following.slice(0, 4).some((word) => word.startsWith('سراح')),
    type: 'TRANSFER',
  },
  {
    name: 'launch-is-no-attack',
    reason: 'أطلق without fire launches a campaign or a service.',
    // the ministry launched a campaign
    example: 'أطلقت الوزارة حملة للتوعية.',
    expect: 'OTHER أطلقت',
    lemmas: ['اطلق'],
    applies: ({ sense }, { following }) =>
      sense.type === 'ATTACK' && !following.slice(0, 4).some((word) => /^(ال)?(نار|رصاص|صواريخ|قذائف|صاروخا|الغاز)/.test(word)),
    type: 'OTHER',
  },
  {
    name: 'ceasefire',
    reason: 'وقف is an agreement only as وقف إطلاق النار.',
    // the mediator announced a ceasefire
    example: 'أعلن الوسيط وقف إطلاق النار.',
    expect: 'AGREEMENT وقف',
    lemmas: ['وقف'],
    applies: ({ sense }, { following }) => sense.type === 'AGREEMENT' && !following.slice(0, 2).some((word) => /^ل?اطلاق$/.test(word)),
    type: null,
  },
  {
    name: 'shooting-inside-ceasefire',
    reason: 'The shooting that a ceasefire ends is no event of its own.',
    // the ceasefire held
    example: 'صمد وقف إطلاق النار في البلدة.',
    expect: 'none إطلاق',
    lemmas: ['اطلق'],
    applies: (_, { previous }) => /^[وفبل]?(ال)?وقف$/.test(previous),
    type: null,
  },
  {
    name: 'suspends',
    reason: 'علق على comments; علق with an object suspends.',
    // the union suspended the strike
    example: 'علّق الاتحاد إضرابه أمس.',
    expect: 'OTHER علّق',
    lemmas: ['علق'],
    applies: ({ sense }, { following }) =>
      sense.type === 'STATEMENT' && !following.some((word) => /^(علي|عليه|عليها|قائلا|قائلة|بالقول|:)$/.test(word)),
    type: 'OTHER',
  },
  {
    name: 'passes-a-law',
    reason: 'أقر بأن admits; أقر with an object passes it.',
    // the council passed the budget
    example: 'أقر المجلس الموازنة الجديدة.',
    expect: 'LAW أقر',
    lemmas: ['اقر'],
    applies: ({ sense }, { following }) =>
      sense.type === 'STATEMENT' && !following.some((word) => /^(ان|انه|انها|بان|بانه|بانها|بذلك|ب.{3,})$/.test(word)),
    type: 'LAW',
  },
  {
    name: 'court-convicts',
    reason: 'أدان of a court is a verdict.',
    // the court convicted two accused
    example: 'أدانت المحكمة متهمين اثنين.',
    expect: 'TRIAL أدانت',
    lemmas: ['ادان', 'دان'],
    applies: ({ sense }, { next }) => sense.type === 'STATEMENT' && /^(ال)?(محكمة|قاضي|هيئة)/.test(next),
    type: 'TRIAL',
  },
  {
    name: 'by-the-way',
    reason: 'يذكر أن and يشار إلى open background; nobody says it there and then.',
    // it is worth recalling that the bridge is old
    example: 'يذكر أن الجسر قديم.',
    expect: 'none يذكر',
    lemmas: ['ذكر', 'اشار', 'ختم'],
    applies: ({ sense, first }) => sense.shape === 'PRESENT' && first <= 1,
    type: null,
  },
  {
    name: 'for-the-sake-of',
    reason: 'من أجل is a preposition.',
    // talks for peace
    example: 'تواصلت الجهود من أجل السلام.',
    expect: 'none أجل',
    lemmas: ['اجل'],
    applies: (_, { previous }) => previous === 'من',
    type: null,
  },
  {
    name: 'files-a-suit',
    reason: 'رفع دعوى is the suit, told by its noun.',
    // the company filed a suit
    example: 'رفعت الشركة دعوى ضد البلدية.',
    expect: 'TRIAL دعوى',
    lemmas: ['رفع'],
    applies: (_, { following }) => following.slice(0, 3).some((word) => /^(دعوي|قضية|شكوي)/.test(word)),
    type: null,
  },
  {
    name: 'publishes',
    reason: 'نشر of a paper or a statement says something; of troops it deploys.',
    // the ministry published a statement
    example: 'نشرت الوزارة بيانا أمس.',
    expect: 'STATEMENT نشرت',
    lemmas: ['نشر'],
    applies: ({ sense }, { following }) =>
      sense.type === 'MOBILIZATION' &&
      sense.shape !== 'NOUN' &&
      !following.some((word) => /^(ال)?(قوات|جنود|قوة|عناصر|وحدات|شرط|دوريات|طائرات|فرق|مدرعات|منظومة)/.test(word)),
    type: 'STATEMENT',
  },
];

function around({ first, last }: Trigger, { tokens }: Clause): Around {
  const following = tokens.slice(last, last + 5).map(({ norm }) => norm);
  return { previous: tokens[first - 1]?.norm ?? '', next: following[0] ?? '', following };
}

/** The first rule that applies decides. */
export function judgeTrigger(trigger: Trigger, clause: Clause): Trigger | null {
  const beside = around(trigger, clause);
  const rule = CONTEXT_RULES.find(
    ({ lemmas, applies }) => (lemmas.length === 0 || lemmas.includes(trigger.sense.lemma)) && applies(trigger, beside),
  );
  if (!rule) return trigger;
  return rule.type === null ? null : { ...trigger, sense: { ...trigger.sense, type: rule.type } };
}
