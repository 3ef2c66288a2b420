/** What an inflected form is of its lemma. */
export type Shape = 'PAST' | 'PRESENT' | 'NOUN' | 'PARTICIPLE';

export interface Form {
  text: string;
  shape: Shape;
  /** Only said after لم or لا: يقل of يقول. */
  jussive: boolean;
}

const plainForm =
  (shape: Shape) =>
  (text: string): Form => ({ text, shape, jussive: false });

/** أكد: أكدت أكدوا …; دعا: دعت دعوا …; التقى: التقت التقوا التقينا (normalised, so ى is ي). */
export function inflectPast(stem: string): Form[] {
  const body = stem.slice(0, -1);
  if (stem.endsWith('ا')) return [stem, `${body}ت`, `${body}تا`, `${body}وا`, `${body}وت`, `${body}ونا`].map(plainForm('PAST'));
  if (stem.endsWith('ي')) return [stem, `${body}ت`, `${body}تا`, `${body}وا`, `${stem}ا`, `${stem}نا`, `${body}ا`].map(plainForm('PAST'));
  return [stem, `${stem}ت`, `${stem}تا`, `${stem}وا`, `${stem}و`, `${stem}ا`, `${stem}نا`, `${stem}ن`].map(plainForm('PAST'));
}

const PERSONS = ['ي', 'ت', 'ن', 'ا'];

/** يؤكد: تؤكد نؤكد يؤكدون …; يدعو: يدعون; يلتقي: يلتقون; jussive يقل, يلتق, يصب. */
export function inflectPresent(third: string): Form[] {
  const stem = third.slice(1);
  const weak = /[ويا]$/.test(stem);
  const body = weak ? stem.slice(0, -1) : stem;
  const endings = weak
    ? [stem, `${body}ون`, `${body}وا`, `${body}ين`, `${body}يان`]
    : [stem, `${stem}ون`, `${stem}وا`, `${stem}و`, `${stem}ان`, `${stem}ين`, `${stem}ن`];
  const forms = PERSONS.flatMap((person) => endings.map((ending) => plainForm('PRESENT')(person + ending)));
  const hollow = /^(.*)[ويا](.)$/.exec(stem);
  const short = weak ? body : hollow ? `${hollow[1] ?? ''}${hollow[2] ?? ''}` : null;
  if (short === null || short.length < 2) return forms;
  return [...forms, ...PERSONS.map((person): Form => ({ text: person + short, shape: 'PRESENT', jussive: true }))];
}

/** اتفاق: اتفاقا اتفاقان اتفاقين; زيارة: زيارت(ه) زيارتين. The article and pronouns are read where the word stands. */
export function inflectNoun(noun: string): Form[] {
  if (noun.endsWith('ة')) {
    const body = `${noun.slice(0, -1)}ت`;
    return [noun, body, `${body}ان`, `${body}ين`, `${body}ا`].map(plainForm('NOUN'));
  }
  return [noun, `${noun}ا`, `${noun}ان`, `${noun}ين`].map(plainForm('NOUN'));
}

/** مؤكد: مؤكدا مؤكدة مؤكدين مؤكدون; نافي: نافيا نافية نافين. The bare form is left out: it is most often an adjective. */
export function inflectParticiple(participle: string): Form[] {
  const body = participle.endsWith('ي') ? participle.slice(0, -1) : participle;
  return [`${participle}ا`, `${participle}ة`, `${participle}ات`, `${body}ين`, `${body}ون`, `${participle}ان`].map(plainForm('PARTICIPLE'));
}
