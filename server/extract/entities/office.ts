import { isDefinite, isNationality } from '../names/word.ts';
import { TITLE_ADJECTIVES } from '../rules/titles.ts';
import { rootOf, withoutArticle } from './spelling.ts';

const isAdjective = (word: string): boolean => isNationality(word) || TITLE_ADJECTIVES.has(word);

/** What an office is of: «رئيس الوزراء العراقي» → رئيس الوزراء (prime minister), without nation or السابق (former). */
function coreOf(office: readonly string[]): readonly string[] {
  const end = office.findIndex((word, index) => index > 0 && isAdjective(word));
  return end < 0 ? office : office.slice(0, end);
}

/** An adjective that the phrase has must be among the holder's; a nation may be left out of the holder's full title. */
function agrees(adjective: string, office: readonly string[], needsNation: boolean): boolean {
  if (TITLE_ADJECTIVES.has(adjective)) return office.includes(adjective);
  const nations = office.filter(isNationality);
  return nations.length === 0 ? !needsNation : nations.some((nation) => rootOf(nation) === rootOf(adjective));
}

/**
 * Whether words that begin with an office name the one who holds `office`, all normalised: «رئيس الوزراء العراقي إن …», or «الوزير» (the
 * minister) after «وزير الدفاع»; never «رئيس البرلمان» after «رئيس الوزراء».
 */
export function isHeldBy(phrase: readonly string[], office: readonly string[]): boolean {
  const [head = '', ...after] = phrase;
  const [ownHead = ''] = office;
  if (head === '' || withoutArticle(head) !== withoutArticle(ownHead)) return false;
  if (isDefinite(head)) {
    const [adjective = ''] = after;
    return !isAdjective(adjective) || agrees(adjective, office, true);
  }
  const core = coreOf(office);
  if (core.length < 2 || !core.every((word, index) => index === 0 || phrase[index] === word)) return false;
  const adjective = phrase[core.length] ?? '';
  return !isAdjective(adjective) || agrees(adjective, office, false);
}
