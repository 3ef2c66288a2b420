import { GraphQLError, Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql';

/** How large a query may be before it is looked at any closer. On by default; nobody has to think of them. */
export const LIMITS = {
  /** Words and signs of the query's text. */
  tokens: 4000,
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name. */
  aliases: 50,
  /** See `cost.ts`. */
  cost: 50_000,
  /** A query's time, in milliseconds. */
  time: 10_000,
  /** A request's size, in bytes. */
  bytes: 1024 * 1024,
} as const;

/** How deep fields lie in fields; introspection is not counted, graphql bounds it itself. */
function measureDepth(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      depth = 1 + (selection.selectionSet ? measureDepth(selection.selectionSet, fragments, known) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = measureDepth(selection.selectionSet, fragments, known);
    } else {
      depth = measureFragment(selection.name.value, fragments, known);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Measured once, however often it is spread; one that spreads itself is left to graphql's own rule against cycles. */
function measureFragment(name: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, number>): number {
  const fragment = fragments.get(name);
  if (!fragment) return 0;
  let depth = known.get(name);
  if (depth === undefined) {
    known.set(name, 0);
    depth = measureDepth(fragment.selectionSet, fragments, known);
    known.set(name, depth);
  }
  return depth;
}

/** Refuses operations that are too deep and documents with too many aliases. */
export const limitShape: ValidationRule = (context) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of context.getDocument().definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let aliases = 0;
  return {
    Field: (node) => {
      if (!node.alias) return;
      aliases += 1;
      if (aliases !== LIMITS.aliases + 1) return;
      context.reportError(
        new GraphQLError(`The query has more than ${LIMITS.aliases} aliases; split it, or ask for many things by \`nodes(ids:)\`.`, {
          nodes: node,
        }),
      );
    },
    OperationDefinition: (node) => {
      const depth = measureDepth(node.selectionSet, fragments, new Map());
      if (depth <= LIMITS.depth) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} fields deep; at most ${LIMITS.depth} are allowed. Ask for less at once.`, { nodes: node }),
      );
    },
  };
};
