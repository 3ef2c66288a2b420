import { BreakingChangeType, buildSchema, findSchemaChanges } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const BREAKING: ReadonlySet<string> = new Set(Object.values(BreakingChangeType));

/** What of the committed contract, as SDL, the schema no longer keeps: a sentence for each. What was asked yesterday must be answered tomorrow. */
export function findBreaks(committed: string, schema: GraphQLSchema): string[] {
  return findSchemaChanges(buildSchema(committed), schema)
    .filter(({ type }) => BREAKING.has(type))
    .map(({ description }) => description);
}
