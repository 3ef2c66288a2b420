import type { AnalysedEntity } from '../../domain/analysis.ts';
import type { DocumentContext, EntityProfile, Told } from '../../store/linker.ts';
import { agreeOnPerson, agreeOnOrganization, agreeOnPlace } from './name-evidence.ts';
import type { Evidence } from './name-evidence.ts';
import { compareWalks, isSameOffice } from './titles.ts';

/** An entity of the document that is being linked, with what its text tells. */
export interface Newcomer {
  entity: AnalysedEntity;
  profile: EntityProfile;
  document: DocumentContext;
  /** The names it goes by among `document.names`, which prove nothing about itself. */
  ownNames: readonly string[];
}

/** What an office held in both texts, or the walk of life, is worth. */
const OFFICE = { same: 0.3, sameWalk: 0.12, neighbours: -0.1, other: -0.4 };
/** Where it belongs, as its title or name says: «الوزير العراقي» (the Iraqi minister). */
const HOME = { same: 0.15, other: -0.5 };
/** Which country the texts tell of. */
const SETTING = { same: 0.1, apart: -0.25 };
/** Names that both texts share, besides its own. */
const COMPANY = [0, 0.15, 0.25, 0.35];

/** All that speaks for and against the newcomer being the one these documents tell of; null when the names cannot be one's. */
export function weigh(newcomer: Newcomer, told: readonly Told[]): Evidence[] | null {
  const { entity } = newcomer;
  const forms = [...new Set(told.flatMap((each) => each.forms))];
  const agree = { PERSON: agreeOnPerson, ORGANIZATION: agreeOnOrganization, PLACE: agreeOnPlace }[entity.type];
  const name = agree(entity, forms);
  if (name === null) return null;
  const evidence = [name, ...weighHomes(newcomer, told), ...weighCompany(newcomer, told)];
  return entity.type === 'PERSON' ? [...evidence, ...weighOffices(newcomer.profile.titles, told)] : evidence;
}

function weighOffices(titles: readonly string[], told: readonly Told[]): Evidence[] {
  const theirs = told.flatMap((each) => each.titles);
  for (const title of titles) {
    const same = theirs.find((other) => isSameOffice(title, other));
    if (same !== undefined) return [{ points: OFFICE.same, code: 'SAME_OFFICE', values: [...new Set([title, same])] }];
  }
  const values = [titles[0] ?? '', theirs[0] ?? ''];
  const walks = compareWalks(titles, theirs);
  if (walks === null) return [];
  if (walks === 'SAME') return [{ points: OFFICE.sameWalk, code: 'OFFICES_OF_ONE_KIND', values }];
  if (walks === 'NEIGHBOURS') return [{ points: OFFICE.neighbours, code: 'OTHER_OFFICE', values }];
  return [{ points: OFFICE.other, code: 'OTHER_WALK', values }];
}

function weighHomes({ entity, profile, document }: Newcomer, told: readonly Told[]): Evidence[] {
  const theirs = new Set(told.flatMap(({ homes }) => homes));
  const shared = profile.homes.find((home) => theirs.has(home));
  if (shared !== undefined) return [{ code: entity.type === 'PLACE' ? 'LIE_IN' : 'BELONG_TO', points: HOME.same, values: [shared] }];
  if (profile.homes.length > 0 && theirs.size > 0)
    return [{ code: 'BELONG_APART', points: HOME.other, values: [profile.homes[0] ?? '', [...theirs][0] ?? ''] }];
  return weighSetting(document, told);
}

function weighSetting({ country, countries }: DocumentContext, told: readonly Told[]): Evidence[] {
  if (country !== null && told.some((each) => each.country === country))
    return [{ points: SETTING.same, code: 'TELL_OF', values: [country] }];
  const theirs = new Set(told.flatMap((each) => each.countries));
  if (countries.length === 0 || theirs.size === 0 || countries.some((code) => theirs.has(code))) return [];
  return [{ code: 'NO_COUNTRY', points: SETTING.apart, values: [countries[0] ?? '', [...theirs][0] ?? ''] }];
}

/** The most names shared with any one document: shared with many different ones they would say little. */
function weighCompany({ document, ownNames }: Newcomer, told: readonly Told[]): Evidence[] {
  let most: string[] = [];
  for (const { names } of told) {
    const shared = document.names.filter((name) => names.includes(name) && !ownNames.includes(name));
    if (shared.length > most.length) most = shared;
  }
  const points = COMPANY[Math.min(most.length, COMPANY.length - 1)] ?? 0;
  return points === 0 ? [] : [{ points, code: 'BOTH_NAME', values: most.slice(0, 3) }];
}
