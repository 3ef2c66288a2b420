import { readFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../server/graphql/contract/find-breaks.ts';
import { createSchema } from '../../server/graphql/schema.ts';

const schema = createSchema();
const committed = readFileSync(new URL('../../server/graphql/contract/schema.graphql', import.meta.url), 'utf8');

/** The schema as it would be after a change of its text, descriptions aside. */
function change(from: string, to: string) {
  const text = printSchema(schema).replaceAll(/"""[^]*?"""\n\s*/g, '');
  expect(text).toContain(from);
  return buildSchema(text.replace(from, to));
}

describe('the contract', () => {
  it('is kept: the schema breaks nothing of what is committed', () => {
    expect(findBreaks(committed, schema)).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'claimCount: Int!', '', 'claimCount'],
    ['a field that may be null now', 'degree: Int!', 'degree: Int', 'degree'],
    ['a value that is gone', 'BENEFICIARY', '', 'BENEFICIARY'],
    ['an argument that must be given now', 'by: [EntityDimension!]!', 'by: [EntityDimension!]!\n    within: ID!', 'within'],
    [
      'a type that is gone from an answer',
      'IngestedDocument | InvalidInput | UnsupportedLanguage',
      'IngestedDocument | InvalidInput',
      'UnsupportedLanguage',
    ],
  ])('would be broken by %s', (_, from, to, named) => {
    expect(findBreaks(committed, change(from, to)).join('\n')).toContain(named);
  });

  it('is not broken by what is added', () => {
    expect(findBreaks(committed, change('claimCount: Int!', 'claimCount: Int!\n weight: Float'))).toEqual([]);
  });
});
