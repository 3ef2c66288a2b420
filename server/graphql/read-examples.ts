import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

/** A query or mutation that shows how to ask. */
export interface Example {
  /** Name of its file, such as `01-search.graphql`. */
  name: string;
  /** As it stands in the file: a comment that says what it answers, then one operation. */
  text: string;
  isMutation: boolean;
  /** The fields of `Query` or `Mutation` that it asks. */
  fields: string[];
  /** Names of its variables. */
  variables: string[];
}

/** Every example, in the order of their numbers. */
export function readExamples(): Example[] {
  const folder = join(import.meta.dirname, 'examples');
  return readdirSync(folder)
    .toSorted()
    .map((name) => readExample(name, readFileSync(join(folder, name), 'utf8')));
}

function readExample(name: string, text: string): Example {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name} must begin with its one operation.`);
  const fields = operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return { name, text, isMutation: operation.operation === 'mutation', fields, variables };
}
