import { getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputType, GraphQLNamedType } from 'graphql';
import { limitExceeded } from '../errors.ts';
import { LIMITS } from './limits.ts';

/** What a filter within a filter costs: each is one more condition that the database asks of every row. */
const NESTED_FILTER = 100;

/** Throws COST_EXCEEDED when lists and objects lie too deep in each other: what reads them further on goes as deep into the stack. */
export function measureVariables(variables: object): void {
  let level = Object.values(variables).filter(isComposed);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > LIMITS.valueDepth) throw limitExceeded('valueDepth', depth, 'Say the same with fewer filters within filters.');
    level = level.flatMap((value) => Object.values(value)).filter(isComposed);
  }
}

/** What an input of that type makes the database look up or compare: one for each value of a list, more for filters within filters. */
export function weighInput(value: unknown, type: GraphQLInputType, within?: GraphQLNamedType): number {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    if (!Array.isArray(value)) return weighInput(value, bare.ofType, within);
    return value.reduce<number>((sum, item) => sum + 1 + weighInput(item, bare.ofType, within), 0);
  }
  if (!isInputObjectType(bare) || !isComposed(value)) return 0;
  let cost = bare === within ? NESTED_FILTER : 0;
  for (const [name, item] of Object.entries(value)) {
    const field = bare.getFields()[name];
    if (field) cost += weighInput(item, field.type, bare);
  }
  return cost;
}

function isComposed(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
