import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../server/domain/vocabulary.ts';
import { parseTriggers, triggerLexicon } from '../../server/extract/lexicon/triggers.ts';
import { analyse } from '../../server/extract/pipeline.ts';
import { CONTEXT_RULES } from '../../server/extract/rules/trigger-context.ts';

async function found(sentence: string): Promise<string[]> {
  const { events } = await analyse(sentence, { publishedAt: '2024-05-14' });
  return events.flatMap((event) => [event.trigger, ...event.otherTriggers].map(({ text }) => `${event.type} ${text}`));
}

describe('the trigger lexicon', () => {
  const { examples } = triggerLexicon();

  it('covers every type with an example', () => {
    expect(examples.map(({ type }) => type).toSorted()).toEqual([...EVENT_TYPES].toSorted());
  });

  it.each(examples)('finds $type in «$sentence»', async ({ type, sentence }) => {
    expect((await found(sentence)).map((one) => one.split(' ')[0])).toContain(type);
  });

  it('says which line names no type', () => {
    expect(() => parseTriggers('# words\n## NOTHING\n')).toThrow('triggers.txt:2: NOTHING is no event type');
  });
});

describe('context rules', () => {
  it.each(CONTEXT_RULES.filter(({ expect: expected }) => !expected.startsWith('none')))(
    '$name: $expect',
    async ({ example, expect: expected }) => {
      expect(await found(example)).toContain(expected);
    },
  );

  it.each(CONTEXT_RULES.filter(({ expect: expected }) => expected.startsWith('none')))(
    '$name: $expect',
    async ({ example, expect: expected }) => {
      expect((await found(example)).map((one) => one.split(' ')[1])).not.toContain(expected.split(' ')[1]);
    },
  );
});
