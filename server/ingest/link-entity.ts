import { normalise } from '../arabic/normalise.ts';
import type { AnalysedEntity } from '../domain/analysis.ts';
import { knownOrganizations } from '../extract/lexicon/word-list.ts';
import { isGeneric, wordsOfOrganization } from './organization-name.ts';
import { wordsOfName } from './words-of-name.ts';
import { isCommonest, isOffice, partsOfName } from './person-name.ts';

export interface Link {
  /** Entities of different documents are one when this is the same; null: this one stands alone. */
  linkKey: string | null;
  score: number;
  reasons: string[];
}

/** Decides under which key one entity is known in all texts, and says why. */
export function linkEntity(entity: AnalysedEntity): Link {
  if (entity.type === 'PERSON') return linkPerson(entity.name);
  if (entity.type === 'PLACE') return linkPlace(entity);
  return linkOrganization(entity.name);
}

const alone = (reason: string): Link => ({ linkKey: null, score: 1, reasons: [`stands alone: ${reason}`] });

/** «الدرعاوي» stands alone; «هيثم صالح الدرعاوي» is one man in every text. */
function linkPerson(name: string): Link {
  const parts = partsOfName(name);
  if (parts.length < 2) return alone('one part of a name only, which many people bear');
  if (isOffice(parts)) return alone('an office, which one after another holds');
  if (parts.length === 2 && parts.every(isCommonest)) return alone('two very common names, which many people bear');
  return {
    linkKey: `PERSON:${parts.join(' ')}`,
    score: parts.length > 2 ? 0.95 : 0.85,
    reasons: ['same type: person', `same full name of ${parts.length} parts: ${parts.join(' ')}`],
  };
}

/** Only what the gazetteer knows: there is one بغداد (Baghdad), but a عين الزيتون (olive spring) in every province. */
function linkPlace({ name, nameLatin, place }: AnalysedEntity): Link {
  if (place === null) return alone('the gazetteer does not know this place, and others may bear its name');
  if (place.wikidata !== null) {
    return {
      linkKey: `PLACE:${place.wikidata}`,
      score: 0.95,
      reasons: ['same type: place', `same place in the gazetteer: Wikidata ${place.wikidata}`],
    };
  }
  const at = `${place.latitude},${place.longitude}`;
  const known = nameLatin?.toLowerCase() ?? wordsOfName(name).join(' ');
  return {
    linkKey: `PLACE:known:${known}:${at}`,
    score: 0.9,
    reasons: ['same type: place', `same place in the gazetteer: ${known} at ${at}`],
  };
}

/** «الأمم المتحدة» is one; «وزارة الداخلية» (the interior ministry) is each country's own. */
function linkOrganization(name: string): Link {
  const words = wordsOfOrganization(name);
  // «البنك المركزي» (the central bank) may stand in a list of known names and is each country's own all the same.
  if (isGeneric(words)) return alone('a common name, which every country has a body for');
  const latin = knownOrganizations().get(normalise(name).text);
  if (latin !== undefined) {
    return {
      linkKey: `ORGANIZATION:known:${latin.toLowerCase()}`,
      score: 0.95,
      reasons: ['same type: organization', `known by this name everywhere: ${latin}`],
    };
  }
  if (words.length < 2) return alone('one word only, which other organizations may bear');
  return {
    linkKey: `ORGANIZATION:${words.join(' ')}`,
    score: words.length > 2 ? 0.9 : 0.8,
    reasons: ['same type: organization', `same full name of ${words.length} words: ${words.join(' ')}`],
  };
}
