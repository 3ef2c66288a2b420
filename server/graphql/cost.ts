import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isLeafType, isListType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Lists that a document, event or claim bounds by itself: how long they are taken to be. */
const TYPICAL_LENGTH: Readonly<Record<string, number>> = {
  'Document.sentences': 40,
  'Document.mentions': 100,
  'Document.claims': 60,
  'Event.participants': 5,
  'Claim.arguments': 4,
  'Person.positions': 3,
  'Graph.counts': 6,
  'Neighbourhood.omitted': 2,
};
const OTHERWISE = 10;

/** Fields that make the database work harder than one row. */
const OWN_COST: Readonly<Record<string, number>> = {
  'Query.search': 20,
  'Query.neighbourhood': 20,
  'Query.commonNeighbours': 50,
  'Query.paths': 200,
  'Query.graph': 20,
  'Document.text': 10,
  'Document.mentionCount': 20,
  'Document.eventCount': 20,
  'Mutation.ingestDocument': 500,
  'Mutation.deleteDocument': 100,
  'Query.viewChanges': 100,
  'Query.compareViewVersions': 50,
  'ViewVersion.content': 50,
  'Snapshot.content': 50,
  'Snapshot.quotes': 50,
  'Mutation.saveView': 100,
  'Mutation.importView': 100,
  'Mutation.shareView': 500,
};

/** A `first` beyond what any field takes is refused by the field itself, with a better message. */
const LONGEST = 1000;

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
  return root ? costOfSelections(operation.selectionSet, root, null, { schema, operation, variables, fragments, known: new Map() }) : 0;
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
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
  const field = parent.getFields()[node.name.value];
  if (!field) return 0;
  const coordinate = `${parent.name}.${field.name}`;
  const own = OWN_COST[coordinate] ?? 0;
  const type = getNamedType(field.type);
  if (isLeafType(type) || !node.selectionSet || !isCompositeType(type)) return own;
  const asked = readLength(node, 'first', question);
  const length = isListType(getNullableType(field.type))
    ? (readLength(node, 'ids', question) ?? asked ?? TYPICAL_LENGTH[coordinate] ?? first ?? OTHERWISE)
    : 1;
  // A path's nodes are not as many as the paths asked for: `first` reaches only into what is itself no list.
  const inner = isListType(getNullableType(field.type)) ? null : asked;
  return own + length * (1 + costOfSelections(node.selectionSet, type, inner, question));
}

/** The number, or the length of the list, that an argument is given, literally or by a variable; null when it is not. */
function readLength(node: FieldNode, name: string, { operation, variables }: Question): number | null {
  let value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    const given = variables[variable];
    if (typeof given === 'number') return bound(given);
    if (Array.isArray(given)) return bound(given.length);
    value = operation.variableDefinitions?.find((definition) => definition.variable.name.value === variable)?.defaultValue;
  }
  if (value?.kind === Kind.INT) return bound(Number(value.value));
  return value?.kind === Kind.LIST ? bound(value.values.length) : null;
}

function bound(length: number): number {
  return Math.min(LONGEST, Math.max(0, length));
}
