import type { AnalysedClaim, Analysis, Span } from '../domain/analysis.ts';
import type { EntityType } from '../domain/vocabulary.ts';

const TYPE_NAMES: Readonly<Record<EntityType, string>> = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' };

function argumentOf(claim: AnalysedClaim, role: 'SUBJECT' | 'OBJECT'): string | null {
  return claim.arguments.find((argument) => argument.role === role)?.entity ?? null;
}

function marked({ start, end, text }: Span & { text: string }): Span & { text: string } {
  return { start, end, text };
}

function positionsOf({ claims, entities }: Analysis): object[] {
  const typeOf = new Map(entities.map(({ key, type }) => [key, type]));
  return claims
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map((claim) => {
      const object = argumentOf(claim, 'OBJECT');
      const isPlace = object !== null && typeOf.get(object) === 'PLACE';
      return {
        person: argumentOf(claim, 'SUBJECT'),
        title: claim.title,
        organization: isPlace ? null : object,
        place: isPlace ? object : null,
      };
    });
}

function evidenceOf(event: string, { claims, sentences }: Analysis): Span[] {
  const indexes = new Set(claims.filter((claim) => claim.event === event).map(({ sentence }) => sentence));
  return [...indexes].flatMap((index) => sentences[index] ?? []);
}

function sourceWordsOf(event: string, { text, claims }: Analysis): (Span & { text: string }) | null {
  const words = claims.find((claim) => claim.event === event)?.attributedToWords ?? null;
  return words && { ...words, text: text.slice(words.start, words.end) };
}

/**
 * An analysis as `npm run extract` prints it: keys of entities stand for them, positions and relations apart. Explained, every mention
 * says what found it (`by`: `tagger`, a rule, or a chat model) and how sure that was (`score`, 0 to 1), and every event which rule or head
 * made its claims and roles, with which score; the whole, which extractor read it, why a chat model that was asked did not, and how much of its answer was refused.
 */
export function toOutputForm(analysis: Analysis, { isExplained }: { isExplained: boolean }): object {
  const found = <T extends { by: string; score: number }>({ by, score }: T): object =>
    isExplained ? { by, score: Number(score.toFixed(3)) } : {};
  const { extractor, note, refused } = analysis;
  return {
    text: analysis.text,
    publishedAt: analysis.publishedAt,
    ...(isExplained ? { extractor, ...(note === undefined ? {} : { note }), ...(refused === undefined ? {} : { refused }) } : {}),
    entities: analysis.entities.map(({ key, type, name, aliases, mentions }) => ({
      key,
      type: TYPE_NAMES[type],
      name,
      aliases,
      mentions: mentions.map((mention) => ({ ...marked(mention), ...found(mention) })),
    })),
    positions: positionsOf(analysis),
    relations: analysis.claims
      .filter(({ kind, type }) => kind === 'RELATION' && type !== 'HOLDS_POSITION')
      .map((claim) => ({ type: claim.type, from: argumentOf(claim, 'SUBJECT'), to: argumentOf(claim, 'OBJECT') })),
    events: analysis.events.map(({ key, type, trigger, otherTriggers, participants, place, date, realis, stance, attributedTo }) => ({
      key,
      type,
      trigger: marked(trigger),
      otherTriggers: otherTriggers.map(marked),
      participants,
      place,
      date,
      realis,
      stance,
      attributedTo,
      attributedToWords: sourceWordsOf(key, analysis),
      evidence: evidenceOf(key, analysis),
      ...(isExplained
        ? {
            claims: analysis.claims
              .filter((claim) => claim.event === key)
              .map((claim) => ({
                ...found(claim),
                roles: claim.arguments.map(({ entity, role, by, score }) => ({
                  entity,
                  role,
                  ...found({ by: by ?? claim.by, score: score ?? claim.score }),
                })),
              })),
          }
        : {}),
    })),
  };
}
