import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { LIMITS } from '../limits/limits.ts';
import type { Measure } from '../limits/limits.ts';
import type { Example } from '../read-examples.ts';
import { writeArguments, writeHeading, writeLink, writeTable, writeType } from './write-type.ts';

/** The whole API as one Markdown page: every query and mutation with its arguments and example, then every type. */
export function writeReference(schema: GraphQLSchema, examples: readonly Example[]): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isRoot(schema, type));
  const sections = [
    INTRODUCTION,
    writeLimits(),
    writeOperations('Queries', 'query', schema.getQueryType(), examples),
    writeOperations('Mutations', 'mutation', schema.getMutationType(), examples),
    writeTypes('Types', types.filter(isObjectType)),
    writeTypes('Interfaces', types.filter(isInterfaceType)),
    writeTypes('Unions', types.filter(isUnionType)),
    writeTypes('Inputs', types.filter(isInputObjectType)),
    writeTypes('Enums', types.filter(isEnumType)),
    writeTypes('Scalars', types.filter(isScalarType)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `# The API

Made from the schema by \`npm run generate\`; do not edit.

Ask with \`POST /graphql\` and a JSON body \`{"query": "…", "variables": {…}}\`, or in GraphiQL at \`/graphql\`, which opens with the
examples below. Send \`accept: application/graphql-response+json\` to have failures told by the HTTP status too.

- **Pages.** A connection takes \`first\` and \`after\`; go on with \`pageInfo.endCursor\` while \`hasNextPage\`. \`totalCount\` says how many
  there are in all; where \`exact\` is false, at least so many. A cursor of another list is an error.
- **Failures** that can be expected are members of an answer's union and have a permanent \`code\` and a \`message\`. All else stands in
  \`errors\`, with \`extensions.code\`: \`BAD_REQUEST\`, \`COST_EXCEEDED\`, \`TIMEOUT\`, \`UNAVAILABLE\` (the last two may be tried again),
  \`INTERNAL\` with a \`reference\` that stands in the server's log; \`QUERY_NOT_PERSISTED\` where only the page's queries are answered, \`QUERY_UNKNOWN\`
  to a page of another version.
- **Cost.** Every answer says in \`extensions.cost\` about how many things it had to touch, known before it ran.`;

const MEANING: Readonly<Record<Measure, string>> = {
  bytes: 'of the request',
  characters: 'of the query’s text; values may be longer as variables',
  tokens: 'words and signs of the query’s text',
  nesting: 'brackets within brackets of the query’s text',
  definitions: 'operations and fragments of the query’s text',
  fields: 'fields and fragments, as they are written',
  depth: 'fields within fields',
  aliases: 'fields under another name',
  valueDepth: 'lists and objects within each other, in arguments and variables',
  cost: 'about how many things answering may touch',
};

function writeLimits(): string {
  const rows = Object.entries(MEANING).map(([measure, meaning]) => [
    `\`${measure}\``,
    LIMITS[measure as Measure].toLocaleString('en'),
    meaning,
  ]);
  return `## Limits

What is over a limit is refused before it runs, as \`COST_EXCEEDED\` with the \`measure\`, what was measured as \`cost\`, and the \`limit\`. A query is given up after
${LIMITS.time / 1000} seconds.

${writeTable(['measure', 'limit', ''], rows)}`;
}

function writeOperations(title: string, kind: string, root: GraphQLObjectType | null | undefined, examples: readonly Example[]): string {
  const shown = new Map<Example, string>();
  const operations = Object.values(root?.getFields() ?? {})
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((field) => {
      const example = examples.find(({ isMutation, fields }) => isMutation === (kind === 'mutation') && fields.includes(field.name));
      const parts = [
        `### ${kind} ${field.name}`,
        `${field.description ?? ''} Answers ${writeLink(field.type)}.`,
        writeArguments(field.args),
      ];
      const before = example && shown.get(example);
      if (before) parts.push(`Example: see [${before}](#${kind}-${before.toLowerCase()}).`);
      else if (example) parts.push(`\`\`\`graphql\n${example.text.trim()}\n\`\`\``);
      if (example && !before) shown.set(example, field.name);
      return parts.filter((part) => part !== '').join('\n\n');
    });
  return [`## ${title}`, ...operations].join('\n\n');
}

function writeTypes(title: string, types: readonly GraphQLNamedType[]): string {
  const sorted = types.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return [`## ${title}`, ...sorted.map((type) => `${writeHeading(type)}\n\n${writeType(type)}`)].join('\n\n');
}

function isRoot(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}
