import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, EVENT_TYPES, REALIS, RELATION_TYPES, ROLES, STANCES } from '../../server/domain/vocabulary.ts';
import { createSchema } from '../../server/graphql/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ours = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(name));

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = ours.filter(({ description }) => !description).map(({ name }) => name);
    for (const type of types) {
      if (isEnumType(type)) bare.push(...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`)));
      if (isInputObjectType(type))
        bare.push(...Object.values(type.getFields()).flatMap(({ name, description }) => (description ? [] : `${type.name}.${name}`)));
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        bare.push(...field.args.flatMap((arg) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name}:)`)));
      }
    }
    expect(bare).toEqual([]);
  });

  it('asks for `first` on every connection', () => {
    const query = schema.getQueryType()?.getFields() ?? {};
    const connections = Object.values(query).filter((field) => String(field.type).endsWith('Connection!'));
    expect(connections.map(({ name }) => name).toSorted()).toEqual([
      'claims',
      'documents',
      'edges',
      'entities',
      'events',
      'evidence',
      'search',
      'views',
    ]);
    for (const { args } of connections) expect(String(args.find(({ name }) => name === 'first')?.type)).toBe('Int!');
  });

  it.each([
    ['EntityType', ENTITY_TYPES],
    ['EventType', EVENT_TYPES],
    ['Role', ROLES],
    ['RelationType', RELATION_TYPES],
    ['Realis', REALIS],
    ['Stance', STANCES],
    ['ClaimType', [...EVENT_TYPES, ...RELATION_TYPES]],
    ['ArgumentRole', [...ROLES, 'SUBJECT', 'OBJECT']],
    ['NodeType', [...ENTITY_TYPES, 'EVENT']],
    ['SearchType', [...ENTITY_TYPES, 'EVENT', 'SENTENCE']],
  ])('has the domain’s words for %s', (name, words) => {
    expect(valuesOf(name)).toEqual([...words]);
  });
});
