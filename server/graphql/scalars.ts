import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { badRequest } from './errors.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** True for days that are in the calendar: not for 2024-02-30. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The instant in UTC, or null when `value` is none. */
function parseInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value) || !isDay(value.slice(0, 10))) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** `2024`, `2024-05` or `2024-05-13` as it is, or null when `value` is none. */
function parsePartialDate(value: unknown): string | null {
  return typeof value === 'string' && PARTIAL_DATE.test(value) && isDay(`${value}-01-01`.slice(0, 10)) ? value : null;
}

/** The description is the SDL's own: a scalar with code behind it takes its place, description and all. */
function createScalar(name: string, description: string, parse: (value: unknown) => string | null, advice: string) {
  const read = (value: unknown): string => {
    const parsed = parse(value);
    if (parsed === null) throw badRequest(`${JSON.stringify(value)} is not a ${name}; ${advice}.`);
    return parsed;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => {
      const parsed = parse(value);
      if (parsed === null) throw new Error(`The graph holds ${JSON.stringify(value)} where a ${name} must stand.`);
      return parsed;
    },
  });
}

export const scalarResolvers = {
  DateTime: createScalar(
    'DateTime',
    'An instant in UTC, ISO 8601, such as `2024-05-13T09:30:00Z`. As input a bare date means its first instant.',
    parseInstant,
    'write it as 2024-05-13T09:30:00Z or 2024-05-13',
  ),
  PartialDate: createScalar(
    'PartialDate',
    'A date as precise as the text gives it: `2024`, `2024-05` or `2024-05-13`.',
    parsePartialDate,
    'write it as 2024, 2024-05 or 2024-05-13',
  ),
  // What is wrong with it is told in the payload of the mutation that takes it.
  ViewContent: new GraphQLScalarType<unknown, unknown>({
    name: 'ViewContent',
    description:
      'What a version of a view holds, as JSON: nodes with ids, labels and places, edges, filters, camera and the rest. `schema` says which version of that form it is.',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
