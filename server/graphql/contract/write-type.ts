import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLType } from 'graphql';

/** What a kind of type is called in headings, which are also the ends of links. */
function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return 'input';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  return isScalarType(type) ? 'scalar' : 'type';
}

/** `### enum Role`. */
export function writeHeading(type: GraphQLNamedType): string {
  return `### ${kindOf(type)} ${type.name}`;
}

/** The type as the schema has it, such as `[Edge!]!`, leading to its description. */
export function writeLink(type: GraphQLType): string {
  if (isNonNullType(type)) return `${writeLink(type.ofType)}!`;
  if (isListType(type)) return `\\[${writeLink(type.ofType)}\\]`;
  return `[${type.name}](#${kindOf(type)}-${type.name.toLowerCase()})`;
}

/** A Markdown table. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Arguments, or fields of an input, with type, default and what they mean; nothing when there are none. */
export function writeArguments(given: readonly (GraphQLArgument | GraphQLInputField)[], what = 'argument'): string {
  if (given.length === 0) return '';
  const rows = given.map((one) => {
    const literal = one.default?.literal;
    return [`\`${one.name}\``, writeLink(one.type), literal ? `\`${print(literal)}\`` : '', one.description ?? ''];
  });
  return writeTable([what, 'type', 'default', ''], rows);
}

/** What a type is, and all that it holds. */
export function writeType(type: GraphQLNamedType): string {
  return [type.description ?? '', writeMembers(type)].filter((part) => part !== '').join('\n\n');
}

function writeMembers(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return writeTable(
      ['value', ''],
      type.getValues().map(({ name, description }) => [`\`${name}\``, description ?? '']),
    );
  if (isInputObjectType(type)) return writeArguments(Object.values(type.getFields()), 'field');
  if (isUnionType(type)) return `One of ${type.getTypes().map(writeLink).join(', ')}.`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const implemented = type.getInterfaces().map(writeLink);
  const rows = Object.values(type.getFields()).map((field) => [writeField(field), writeLink(field.type), field.description ?? '']);
  return [implemented.length > 0 ? `Is ${implemented.join(', ')}.` : '', writeTable(['field', 'type', ''], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `` `versions(first: Int!, after: String)` `` */
function writeField({ name, args }: GraphQLField<unknown, unknown>): string {
  return `\`${name}${args.length > 0 ? `(${args.map((one) => `${one.name}: ${String(one.type)}`).join(', ')})` : ''}\``;
}
