import type { AnalysedEntity } from '../../domain/analysis.ts';
import type { Reason } from '../../domain/reason.ts';
import { foldOrganization } from './organization-name.ts';
import { agreeOnName, partsOfName } from './person-name.ts';
import type { NameAgreement } from './person-name.ts';
import { foldLetters, wordsOfName } from './words-of-name.ts';

/** One thing that speaks for or against two being one, and how much. */
export type Evidence = Reason & { points: number };

/**
 * What a name shared by two persons is worth, by how many parts they share and how many of these are rare. «هيثم صالح الدرعاوي» nearly
 * suffices; «محمد علي» (Muhammad Ali) says almost nothing without an office or company to go with it.
 */
const PERSON: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0],
  [0.12, 0.3],
  [0.33, 0.47, 0.57],
  [0.7, 0.76, 0.82, 0.85],
  [0.8, 0.85, 0.9, 0.92, 0.95],
];
/** Leaving out a middle name or a family is common, and makes two men look like one. */
const SHORTENED = -0.05;
const RESPELT = -0.08;

function worthOf({ shared, rare, isShortened, isRespelt }: NameAgreement): number {
  const row = PERSON[Math.min(shared, 4)] ?? [];
  const base = row[Math.min(rare, row.length - 1)] ?? 0;
  return base + (isShortened && shared > 1 ? SHORTENED : 0) + (isRespelt ? RESPELT : 0);
}

export function agreeOnPerson({ name }: AnalysedEntity, forms: readonly string[]): Evidence | null {
  const parts = partsOfName(name);
  let best: Evidence | null = null;
  for (const form of forms) {
    const agreement = agreeOnName(parts, partsOfName(form));
    if (agreement === null) continue;
    const points = worthOf(agreement);
    const { shared, isShortened, isRespelt } = agreement;
    const code = isRespelt ? 'OTHER_SPELLING' : isShortened ? 'SHORTER_NAME' : 'SAME_NAME';
    if (best === null || points > best.points) best = { code, points, values: [String(shared), ...new Set([name, form])] };
  }
  return best;
}

/** By how many words the shared name has. «المجلس العربي للوساطة» is its own; «نادي السلام» may be anywhere. */
const ORGANIZATION = [0, 0.35, 0.66, 0.85, 0.9];

export function agreeOnOrganization({ name }: AnalysedEntity, forms: readonly string[]): Evidence | null {
  const folded = foldOrganization(name);
  const same = forms.find((form) => foldOrganization(form).join(' ') === folded.join(' '));
  if (same === undefined) return null;
  return { points: ORGANIZATION[Math.min(folded.length, 4)] ?? 0, code: 'SAME_NAME', values: [String(folded.length), name] };
}

/** Said with what it is: a camp, base, airport, port, bridge, prison, hospital. */
const KINDS = new Set('مخيم قاعده مطار ميناء معبر جسر سجن مستشفي سد حقل جبل وادي نهر بحيره مضيق'.split(' '));
const PLACE = { word: 0.3, words: 0.45, kind: 0.65 };

/** A place the gazetteer does not know: «عين الزيتون» (olive spring) is in every province. */
export function agreeOnPlace({ name }: AnalysedEntity, forms: readonly string[]): Evidence | null {
  const words = wordsOfName(name);
  const plain = words.map(foldLetters).join(' ');
  if (!forms.some((form) => wordsOfName(form).map(foldLetters).join(' ') === plain)) return null;
  const points = words.length > 1 && KINDS.has(words[0] ?? '') ? PLACE.kind : words.length > 1 ? PLACE.words : PLACE.word;
  return { points, code: 'UNKNOWN_PLACE', values: [name] };
}
