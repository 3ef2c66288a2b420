import type { AnalysedEntity } from '../../domain/analysis.ts';
import type { DocumentContext, EntityProfile, Told } from '../../store/linker.ts';
import { nameCountry } from './countries.ts';
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
    if (same !== undefined) return [{ points: OFFICE.same, reason: `same office: ${title}${same === title ? '' : `, ${same}`}` }];
  }
  const offices = `${titles[0] ?? ''} / ${theirs[0] ?? ''}`;
  const walks = compareWalks(titles, theirs);
  if (walks === null) return [];
  if (walks === 'SAME') return [{ points: OFFICE.sameWalk, reason: `offices of one kind: ${offices}` }];
  if (walks === 'NEIGHBOURS') return [{ points: OFFICE.neighbours, reason: `another office: ${offices}` }];
  return [{ points: OFFICE.other, reason: `another walk of life: ${offices}` }];
}

function weighHomes({ entity, profile, document }: Newcomer, told: readonly Told[]): Evidence[] {
  const theirs = new Set(told.flatMap(({ homes }) => homes));
  const shared = profile.homes.find((home) => theirs.has(home));
  const say = (home: string): string => (/^[A-Z]{2}$/.test(home) ? nameCountry(home) : home);
  if (shared !== undefined) {
    const reason = entity.type === 'PLACE' ? 'both lie in' : 'both belong to';
    return [{ points: HOME.same, reason: `${reason} ${say(shared)}` }];
  }
  if (profile.homes.length > 0 && theirs.size > 0)
    return [
      {
        points: HOME.other,
        reason: `one belongs to ${profile.homes.map(say).join(', ')}, the other to ${[...theirs].map(say).join(', ')}`,
      },
    ];
  return weighSetting(document, told);
}

function weighSetting({ country, countries }: DocumentContext, told: readonly Told[]): Evidence[] {
  if (country !== null && told.some((each) => each.country === country))
    return [{ points: SETTING.same, reason: `both texts tell of ${nameCountry(country)}` }];
  const theirs = new Set(told.flatMap((each) => each.countries));
  if (countries.length === 0 || theirs.size === 0 || countries.some((code) => theirs.has(code))) return [];
  return [
    {
      points: SETTING.apart,
      reason: `no country in common: ${countries.map(nameCountry).join(', ')} / ${[...theirs].map(nameCountry).join(', ')}`,
    },
  ];
}

/** The most names shared with any one document: shared with many different ones they would say little. */
function weighCompany({ document, ownNames }: Newcomer, told: readonly Told[]): Evidence[] {
  let most: string[] = [];
  for (const { names } of told) {
    const shared = document.names.filter((name) => names.includes(name) && !ownNames.includes(name));
    if (shared.length > most.length) most = shared;
  }
  const points = COMPANY[Math.min(most.length, COMPANY.length - 1)] ?? 0;
  return points === 0 ? [] : [{ points, reason: `both texts name ${most.slice(0, 3).join(', ')}` }];
}
