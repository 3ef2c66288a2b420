import { z } from 'zod';
import { ENTITY_TYPES, EVENT_TYPES, REALIS, RELATION_TYPES, ROLES, STANCES } from '../../domain/vocabulary.ts';

/**
 * What a chat model is asked to answer: numbers of sentences, keys of its own, words of the vocabulary, and words copied from the text.
 * Only what is found in the text gets into the analysis, so nothing the model writes by itself can.
 */
const sentence = z.number().describe('Number of the sentence, as it stands in brackets before it.');
const key = z.string().describe('The key of an entity of this answer.');

export const answerSchema = z.strictObject({
  entities: z.array(
    z.strictObject({
      key: z.string().describe('e1, e2 … One key for all mentions of one person, organization or place.'),
      type: z.enum(ENTITY_TYPES),
      mentions: z.array(
        z.strictObject({
          sentence,
          words: z.string().describe('The name exactly as it stands in that sentence.'),
          title: z.string().nullable().describe('The office or title beside it, exactly as it stands in that sentence, or null.'),
        }),
      ),
    }),
  ),
  events: z.array(
    z.strictObject({
      type: z.enum(EVENT_TYPES),
      told: z.array(
        z.strictObject({
          sentence,
          trigger: z.string().describe('The one word that says it, exactly as it stands, without attached particles.'),
          roles: z.array(z.strictObject({ entity: key, role: z.enum(ROLES) })),
          date: z.string().nullable().describe('The words of that sentence that say when, exactly as they stand, or null.'),
          realis: z.enum(REALIS),
          stance: z.enum(STANCES),
          saidBy: key.nullable().describe('The entity the text says it after, or null.'),
          saidByWords: z
            .string()
            .nullable()
            .describe('Where the text says it after somebody without a name: those words exactly as they stand, else null.'),
        }),
      ),
    }),
  ),
  relations: z.array(
    z.strictObject({
      sentence,
      type: z.enum(RELATION_TYPES),
      from: key,
      to: key.nullable(),
      title: z.string().nullable().describe('For HOLDS_POSITION the title exactly as it stands, else null.'),
    }),
  ),
});

export type Answer = z.infer<typeof answerSchema>;

/** The same as JSON Schema, in the strict form: every property required, no others allowed. */
export function toJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema);
  return schema;
}

/** The answer of a model, or null when it is not JSON of this schema. A fence around it, as some local servers put, is taken off. */
export function parseAnswer(content: string): Answer | null {
  const bare = /^\s*```(?:json)?\s*\n([^]*?)\n```\s*$/.exec(content)?.[1] ?? content;
  try {
    return answerSchema.safeParse(JSON.parse(bare)).data ?? null;
  } catch {
    return null;
  }
}
