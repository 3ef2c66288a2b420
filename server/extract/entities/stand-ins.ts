import type { EntityType } from '../../domain/vocabulary.ts';
import { formOf, wordsOf } from './form.ts';
import { isHead } from './organization-forms.ts';

/** A word that stands for a name it has no part of. */
export interface StandIn {
  name: string;
  reason: string;
  type: EntityType;
  /** Told in one text after another: the name, the word that stands for it. */
  example: readonly [string, string];
  words: ReadonlySet<string>;
  /** Whether it may stand for a name of this form. */
  mayMean: (form: string) => boolean;
  /** Most characters back to that name, and on to it. */
  back: number;
  ahead: number;
}

function forms(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s*[،\n]\s*/).map(formOf));
}

/** Told as sources everywhere, and seldom meant by a word like these. */
const NEWSROOMS = forms('رويترز، فرانس برس، أسوشيتد برس، أسوشييتد برس، الأناضول، سانا، وفا، سونا، بترا، بلومبرغ، شينخوا، واس، وام');
const EUROPEAN_UNION = forms('الاتحاد الأوروبي، الاتحاد الأوربي');
const KINGDOMS = forms('السعودية، المغرب، الأردن، البحرين، بريطانيا');

export const STAND_INS: readonly StandIn[] = [
  {
    name: 'body by its kind',
    reason: 'A body with a name of its own is told again by what it is, close by.',
    type: 'ORGANIZATION',
    // Avaaz … the organization
    example: ['آفاز', 'المنظمة'],
    words: forms('المنظمة، الاتحاد، القوة، التنظيم، البعثة، الشركة، الحركة، الجماعة، المؤسسة'),
    mayMean: (form) => !isHead(wordsOf(form)[0] ?? '') && !NEWSROOMS.has(form),
    back: 400,
    ahead: 0,
  },
  {
    name: 'bloc',
    reason: 'The European Union is told as the bloc.',
    type: 'ORGANIZATION',
    // the EU … the bloc
    example: ['الاتحاد الأوروبي', 'التكتل'],
    words: forms('التكتل'),
    mayMean: (form) => EUROPEAN_UNION.has(form),
    back: 3000,
    ahead: 1000,
  },
  {
    name: 'kingdom',
    reason: 'Countries with a king are told as the kingdom, before their name and after.',
    type: 'PLACE',
    // Morocco … the kingdom
    example: ['المغرب', 'المملكة'],
    words: forms('المملكة'),
    mayMean: (form) => KINGDOMS.has(form),
    back: 3000,
    ahead: 1000,
  },
];
