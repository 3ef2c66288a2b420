import type { NodeKind } from './graph.ts';
import { VIEW_SCHEMA, type ViewContent } from './saved-view.ts';
import { CANVAS_LIMIT } from './state.ts';

type Check = (value: unknown) => boolean;

/**
 * Reads what somebody says a view holds; null when it is anything else. For what was kept on this device or in a file: it may
 * be cut short, of another time, or made by another hand. What the server answers it has read itself.
 */
export function readContent(value: unknown): ViewContent | null {
  return isContent(value) ? (value as ViewContent) : null;
}

const KINDS: readonly NodeKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'];
const EDGES_LIMIT = 10_000;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isKind = isOneOf(KINDS);
const isDate: Check = (value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(value);

const isNode = isRecord({
  id: isText,
  kind: isKind,
  label: isText,
  x: isNumber,
  y: isNumber,
  pinned: isFlag,
  hidden: isFlag,
  date: orNull(isDate),
  realis: orNull(isText),
});
const isEdge = isRecord({
  id: isText,
  title: orNull(isText),
  claims: isCount,
  documents: isCount,
  stance: isOneOf(['ASSERTED', 'REPORTED', 'DENIED']),
  contradictions: isList(isText, 2),
});
const isContent = isRecord({
  schema: (value) => value === VIEW_SCHEMA,
  nodes: isList(isNode, CANVAS_LIMIT),
  edges: isList(isEdge, EDGES_LIMIT),
  cut: isList(isText, EDGES_LIMIT),
  selection: isList(isText, CANVAS_LIMIT + EDGES_LIMIT),
  filters: isRecord({ withoutKinds: isList(isKind, KINDS.length) }),
  timeRange: isRecord({ from: orNull(isDate), to: orNull(isDate) }),
  style: isRecord({ nodeSize: isOneOf(['DEGREE', 'EQUAL']), edgeWidth: isOneOf(['DOCUMENTS', 'EQUAL']) }),
  legend: isRecord({ isOpen: isFlag }),
  layout: orNull(isRecord({ name: isText, seed: orNull(Number.isInteger) })),
  camera: isRecord({ x: isNumber, y: isNumber, zoom: (value) => isNumber(value) && Number(value) > 0 }),
  language: isOneOf(['ar', 'en']),
  query: orNull(isText),
  asOf: isText,
  thumbnail: orNull(isText),
});

function isRecord(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const held = value as Readonly<Record<string, unknown>>;
    return checks.every(([name, check]) => check(held[name]));
  };
}

function isList(check: Check, limit: number): Check {
  return (value) => Array.isArray(value) && value.length <= limit && value.every(check);
}

function isOneOf(values: readonly string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}
