import { readFileSync } from 'node:fs';
import { normalise } from '../../../server/arabic/normalise.ts';
import { splitSentences } from '../../../server/arabic/sentences.ts';
import type { AnalysedClaim, AnalysedEntity, AnalysedMention, Analysis, Span } from '../../../server/domain/analysis.ts';
import type { EntityType } from '../../../server/domain/vocabulary.ts';
import { knownOrganizations, knownPlaces } from '../../../server/extract/lexicon/word-list.ts';
import { SHARED_PLACE_NAMES } from '../../../server/extract/rules/place-heads.ts';

/** The set was written before the linker, and its weights were chosen on `tune` alone; h28 to h30 came later, as harder namesakes. */
export type Half = 'tune' | 'held';

/** A news text of ours in which every name is marked with whom it means, the same in all texts: `[p_munir_judge|منير الطرابلسي]`. */
export interface LinkingArticle {
  id: string;
  publishedAt: string | null;
  text: string;
  /** By whom they mean. */
  mentions: Map<string, Span[]>;
  positions: { person: string; title: string; body: string | null }[];
}

const MARK = /\[([pol]_\w+)\|([^\][|\n]+)\]/g;
const TYPES: Readonly<Record<string, EntityType>> = { p: 'PERSON', o: 'ORGANIZATION', l: 'PLACE' };

export function typeOf(whom: string): EntityType {
  return TYPES[whom.charAt(0)] ?? 'PERSON';
}

function readArticle(block: string): LinkingArticle {
  const [head = '', expectation = ''] = block.split('\n---\n');
  const [, id = '', headers = '', body = ''] = /^(\S+)\n([\s\S]*?)\n\n([\s\S]*)$/.exec(head) ?? [];
  if (id === '') throw new Error(`cannot read the article "${block.slice(0, 20)}"`);
  const mentions = new Map<string, Span[]>();
  let text = '';
  let from = 0;
  for (const match of body.matchAll(MARK)) {
    const [whole, whom = '', said = ''] = match;
    text += body.slice(from, match.index);
    mentions.set(whom, [...(mentions.get(whom) ?? []), { start: text.length, end: text.length + said.length }]);
    text += said;
    from = match.index + whole.length;
  }
  text = (text + body.slice(from)).trimEnd();
  const positions = expectation
    .split('\n')
    .filter((line) => line.startsWith('pos'))
    .map((line) => line.split('|').map((field) => field.trim()))
    .map(([, person = '', title = '', body_]) => ({ person, title, body: body_ === undefined || body_ === '-' ? null : body_ }));
  return { id, publishedAt: /^publishedAt: (\S+)/m.exec(headers)?.[1] ?? null, text, mentions, positions };
}

export function readArticles(half: Half): LinkingArticle[] {
  const source = readFileSync(new URL(`${half}.txt`, import.meta.url), 'utf8');
  return source
    .split(/^=== */m)
    .slice(1)
    .map(readArticle);
}

/** What a perfect extractor would say of the names: so that linking is measured apart from extraction. */
export function analyseByMarks({ text, publishedAt, mentions, positions }: LinkingArticle): Analysis {
  const sentences = splitSentences(text);
  const sentenceAt = (at: number): number => sentences.findIndex(({ start, end }) => start <= at && at < end);
  const entities = [...mentions].map(([whom, spans]): AnalysedEntity => {
    const type = typeOf(whom);
    const forms = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
    const name = forms.toSorted((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0] ?? '';
    const title = positions.find(({ person }) => person === whom)?.title ?? null;
    const plain = normalise(name).text;
    const place = type === 'PLACE' && !SHARED_PLACE_NAMES.has(plain) ? knownPlaces().get(plain) : undefined;
    return {
      key: whom,
      type,
      name,
      nameLatin: type === 'PLACE' ? (place?.latin ?? null) : type === 'ORGANIZATION' ? (knownOrganizations().get(plain) ?? null) : null,
      aliases: forms.filter((form) => form !== name),
      place: place ? { wikidata: place.wikidata, latitude: place.latitude, longitude: place.longitude } : null,
      mentions: spans.map(({ start, end }, index): AnalysedMention => ({
        start,
        end,
        text: text.slice(start, end),
        title: index === 0 ? title : null,
        score: 1,
        by: 'marks',
      })),
    };
  });
  const claims = positions.map(({ person, title, body }): AnalysedClaim => {
    const [at = { start: 0, end: 0 }] = mentions.get(person) ?? [];
    return {
      kind: 'RELATION',
      type: 'HOLDS_POSITION',
      event: null,
      sentence: sentenceAt(at.start),
      trigger: at,
      arguments: [
        { entity: person, mention: 0, role: 'SUBJECT' },
        ...(body !== null && mentions.has(body) ? [{ entity: body, mention: 0, role: 'OBJECT' as const }] : []),
      ],
      attributedTo: null,
      attributedToWords: null,
      realis: 'ACTUAL',
      stance: 'ASSERTED',
      date: null,
      title,
      count: null,
      score: 1,
      by: 'marks',
    };
  });
  return { text, publishedAt, extractor: 'marks/1', sentences, entities, events: [], claims };
}
