import { readFileSync } from 'node:fs';

/**
 * `HEAD_OF`: Ministry of X. `HEAD`: X Council. `HEAD_OF_PLACE`: Bank of Sudan, Development Bank. `HEAD_BEFORE`: Mount X.
 * `RANK`: an adjective that goes with the head. `NATION`: Iraqi.
 */
type WordKind = 'HEAD_OF' | 'HEAD' | 'HEAD_OF_PLACE' | 'HEAD_BEFORE' | 'NOUN' | 'RANK' | 'ADJECTIVE' | 'NATION';
export interface OrganizationWord {
  english: string;
  kind: WordKind;
}

interface Words {
  heads: ReadonlyMap<string, OrganizationWord>;
  others: ReadonlyMap<string, OrganizationWord>;
}

function readWords(): Words {
  const text = readFileSync(new URL('organization-words.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const words = rows.map((row): [string, OrganizationWord] => {
    const [arabic = '', english = '', kind = ''] = row.split('\t');
    return [arabic, { english, kind: kind as WordKind }];
  });
  const of = (wanted: boolean) => new Map(words.filter(([, { kind }]) => kind.startsWith('HEAD') === wanted));
  return { heads: of(true), others: of(false) };
}

let words: Words | null = null;

/** Words of organizations' names, without article and masculine; some are of several words: حقوق انسان (human rights). */
export function organizationWords(): Words {
  return (words ??= readWords());
}
