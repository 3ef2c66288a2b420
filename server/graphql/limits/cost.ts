import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputType,
  isLeafType,
  isListType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { OWN_COST, TYPICAL_LENGTH } from './cost-table.ts';
import { weighInput } from './measure-values.ts';

/** A list of which nothing says how long it is. */
const OTHERWISE = 10;

/** No number of GraphQL's is greater; costs are multiplied, and must stay numbers. */
const LONGEST = 2 ** 31;

interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What a fragment costs, by name and the `first` around it: one that is spread a thousand times is counted once. */
  known: Map<string, number>;
}

/** About how many objects answering may touch: an upper bound known before anything runs. */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const question = { schema, operation, variables, fragments, known: new Map() };
  const cost = costOfVariables(question) + costOfSelections(operation.selectionSet, root, null, question);
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/** Counted once, however often a variable is used. */
function costOfVariables({ schema, operation, variables }: Question): number {
  let cost = 0;
  for (const { variable, type: node } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    if (isInputType(type)) cost += weighInput(variables[variable.name.value], type);
  }
  return cost;
}

function costOfSelections(set: SelectionSetNode, parent: GraphQLNamedType, first: number | null, question: Question): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, parent, first, question);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      cost += costOfSelections(selection.selectionSet, (name && question.schema.getType(name)) || parent, first, question);
    } else {
      cost += costOfFragment(selection.name.value, first, question);
    }
  }
  return cost;
}

function costOfFragment(name: string, first: number | null, question: Question): number {
  const fragment = question.fragments.get(name);
  const type = fragment && question.schema.getType(fragment.typeCondition.name.value);
  if (!type) return 0;
  const key = `${name} ${first}`;
  let cost = question.known.get(key);
  if (cost === undefined) {
    cost = costOfSelections(fragment.selectionSet, type, first, question);
    question.known.set(key, cost);
  }
  return cost;
}

function costOfField(node: FieldNode, parent: GraphQLNamedType, first: number | null, question: Question): number {
  const field = isCompositeType(parent) ? question.schema.getField(parent, node.name.value) : undefined;
  if (!field) return 0;
  const coordinate = `${parent.name}.${field.name}`;
  const own = (OWN_COST[coordinate] ?? 0) + costOfArguments(node, field);
  const type = getNamedType(field.type);
  if (isLeafType(type) || !node.selectionSet || !isCompositeType(type)) return own;
  const isList = isListType(getNullableType(field.type));
  const asked = readLength(node, field, 'first', question);
  const length = isList ? (readLength(node, field, 'ids', question) ?? asked ?? TYPICAL_LENGTH[coordinate] ?? first ?? OTHERWISE) : 1;
  // A path's nodes are not as many as the paths asked for: `first` reaches only into what is itself no list.
  return own + length * (1 + costOfSelections(node.selectionSet, type, isList ? null : asked, question));
}

/** What stands in the query itself; variables are counted by themselves. */
function costOfArguments(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  let cost = 0;
  for (const { name, value } of node.arguments ?? []) {
    const argument = field.args.find((one) => one.name === name.value);
    if (argument) cost += weighInput(valueFromASTUntyped(value), argument.type);
  }
  return cost;
}

/** The number, or the length of the list, that an argument is given, literally, by a variable or by default; null when it is not. */
function readLength(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  name: string,
  { operation, variables }: Question,
): number | null {
  let value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    const given = variables[variable];
    if (typeof given === 'number') return bound(given);
    if (Array.isArray(given)) return given.length;
    value = operation.variableDefinitions?.find((definition) => definition.variable.name.value === variable)?.defaultValue;
  }
  value ??= field.args.find((argument) => argument.name === name)?.default?.literal;
  if (value?.kind === Kind.INT) return bound(Number(value.value));
  return value?.kind === Kind.LIST ? value.values.length : null;
}

function bound(length: number): number {
  return Math.min(LONGEST, Math.max(0, length));
}
