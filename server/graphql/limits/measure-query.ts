import { Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { limitExceeded } from '../errors.ts';
import { LIMITS } from './limits.ts';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Parses a query's text; throws COST_EXCEEDED when it is too long, deep or wide. All of it is known before graphql looks closer, for
 * some of its rules take the square of what is written.
 */
export function readQuery(text: string): DocumentNode {
  measureText(text);
  const document = parse(text);
  measureShape(document);
  return document;
}

function measureText(text: string): void {
  if (text.length > LIMITS.characters) throw limitExceeded('characters', text.length, 'Pass long values as variables.');
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 0; ; tokens += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (tokens === LIMITS.tokens) throw limitExceeded('tokens', tokens + 1, 'Split it, or pass values as variables.');
    if (OPENING.has(kind)) nesting += 1;
    if (CLOSING.has(kind)) nesting -= 1;
    if (nesting > LIMITS.nesting) throw limitExceeded('nesting', nesting, 'Ask for less at once.');
  }
}

function measureShape(document: DocumentNode): void {
  const definitions = document.definitions.length;
  if (definitions > LIMITS.definitions) throw limitExceeded('definitions', definitions, 'Send only the operation that is to run.');

  const counts = { aliases: 0, fields: 0, valueDepth: 0 };
  let open = 0;
  const value = {
    enter: () => {
      open += 1;
      counts.valueDepth = Math.max(counts.valueDepth, open);
    },
    leave: () => {
      open -= 1;
    },
  };
  const count = (): void => {
    counts.fields += 1;
  };
  visit(document, {
    Field: (node) => {
      count();
      if (node.alias) counts.aliases += 1;
    },
    FragmentSpread: count,
    InlineFragment: count,
    ObjectValue: value,
    ListValue: value,
  });
  const { aliases, fields, valueDepth } = counts;
  if (fields > LIMITS.fields) throw limitExceeded('fields', fields, 'Ask for less at once.');
  if (aliases > LIMITS.aliases) throw limitExceeded('aliases', aliases, 'Split it, or ask for many things by `nodes(ids:)`.');
  if (valueDepth > LIMITS.valueDepth) throw limitExceeded('valueDepth', valueDepth, 'Say the same with fewer filters within filters.');

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const depth = measureDepth(definition.selectionSet, fragments, known);
    if (depth > LIMITS.depth) throw limitExceeded('depth', depth, 'Ask for less at once.');
  }
}

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
