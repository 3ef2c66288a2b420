import type { EntityId } from '../../domain/ids.ts';
import type { Reason } from '../../domain/reason.ts';
import type { ReasonCode } from '../../domain/vocabulary.ts';
import type { Candidate, Decision, Found, NameKeys } from '../../store/linker.ts';
import { weigh } from './evidence.ts';
import type { Newcomer } from './evidence.ts';
import { partsOfName } from './person-name.ts';

/** From here on two are one. Two wrongly joined are worse than one split: what just falls short stands alone. */
const JOIN_FROM = 0.7;
/** So much better than the next one it must fit, or nobody can say which of the two is meant. */
const CLEARLY = 0.08;
const IDENTITY_SCORE = 0.95;

interface Fit {
  entity: EntityId;
  /** All points together; the score is this, kept between 0 and 1. */
  sum: number;
  score: number;
  reasons: Reason[];
}

/** Decides for every entity of one document, by entity key. */
export function decideAll(newcomers: readonly Newcomer[], keys: ReadonlyMap<string, NameKeys>, found: Found): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const newcomer of newcomers) {
    const { key } = newcomer.entity;
    const earlier = new Set(found.earlier.get(key));
    const candidates = (found.candidates.get(key) ?? []).filter(
      ({ type, different }) => type === newcomer.entity.type && !different.some((id) => earlier.has(id)),
    );
    decisions.set(key, { ...decide(newcomer, keys.get(key), candidates), with: key });
  }
  keepTwoPeopleApart(newcomers, decisions);
  gatherSameNames(newcomers, keys, decisions);
  return decisions;
}

function decide(newcomer: Newcomer, keys: NameKeys | undefined, candidates: readonly Candidate[]): Omit<Decision, 'with'> {
  if (keys === undefined || keys.kept.length === 0) return alone({ code: 'COMMON_NAME' });
  const [first] = candidates;
  if (first === undefined) return alone({ code: 'FIRST_OF_NAME' });
  if (keys.identity !== null)
    return {
      entity: first.id,
      score: IDENTITY_SCORE,
      reasons: [{ code: 'ONE_BEARER', points: null, values: [keys.identity.replace(/^[A-Z]+:/, '')] }],
    };
  const fits = candidates.flatMap((candidate) => fit(newcomer, candidate) ?? []).toSorted((a, b) => b.sum - a.sum);
  const [best, next] = fits;
  if (best === undefined) return alone({ code: 'FIRST_OF_NAME' });
  if (best.score < JOIN_FROM) return alone({ code: 'TOO_LITTLE', values: [String(best.score), String(JOIN_FROM)] }, best.reasons);
  if (next !== undefined && next.score >= JOIN_FROM && best.sum - next.sum < CLEARLY)
    return alone({ code: 'TWO_FIT' }, [...best.reasons, ...next.reasons]);
  return { entity: best.entity, score: best.score, reasons: best.reasons };
}

/** It is nobody of the graph, and why. */
function alone({ code, values = [] }: { code: ReasonCode; values?: string[] }, reasons: readonly Reason[] = []): Omit<Decision, 'with'> {
  return { entity: null, score: 1, reasons: [{ code, points: null, values }, ...reasons] };
}

function fit(newcomer: Newcomer, { id, told }: Candidate): Fit | null {
  const evidence = weigh(newcomer, told);
  if (evidence === null) return null;
  const sum = evidence.reduce((total, { points }) => total + points, 0);
  return {
    entity: id,
    sum,
    score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: evidence,
  };
}

/** Two people of one text are two: the one who fits less well is not that person of the graph. */
function keepTwoPeopleApart(newcomers: readonly Newcomer[], decisions: Map<string, Decision>): void {
  const holders = new Map<EntityId, Newcomer>();
  const ranked = newcomers
    .filter(({ entity }) => entity.type === 'PERSON')
    .toSorted((a, b) => (decisions.get(b.entity.key)?.score ?? 0) - (decisions.get(a.entity.key)?.score ?? 0));
  for (const newcomer of ranked) {
    const { key, name } = newcomer.entity;
    const entity = decisions.get(key)?.entity ?? null;
    if (entity === null) continue;
    const holder = holders.get(entity);
    if (holder === undefined) holders.set(entity, newcomer);
    else if (partsOfName(holder.entity.name).join(' ') !== partsOfName(name).join(' '))
      decisions.set(key, { ...alone({ code: 'NAMED_BESIDE', values: [holder.entity.name] }), with: key });
  }
}

/** Two new ones under one full name in one text are one: «اليونسكو» and its name written out, a company with and without «شركة». */
function gatherSameNames(newcomers: readonly Newcomer[], keys: ReadonlyMap<string, NameKeys>, decisions: Map<string, Decision>): void {
  const firsts = new Map<string, string>();
  for (const { entity } of newcomers) {
    const decision = decisions.get(entity.key);
    const [key] = keys.get(entity.key)?.kept ?? [];
    if (decision === undefined || decision.entity !== null || key === undefined) continue;
    const parts = entity.type === 'PERSON' ? partsOfName(entity.name) : [];
    if (entity.type === 'PERSON' && parts.length < 2) continue;
    const full = `${key} ${parts.join(' ')}`;
    const first = firsts.get(full);
    if (first === undefined) firsts.set(full, entity.key);
    else decisions.set(entity.key, { ...decision, with: first });
  }
}
