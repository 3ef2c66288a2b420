import { requireId } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

const MOST_WHY = 2000;

export const judgementResolvers: Resolvers = {
  SeparatedEvent: {
    event: async ({ event }, _, { loaders }) => requireRow(await loaders.event.load(event), 'event', event),
    separate: async ({ separate }, _, { loaders }) => requireRow(await loaders.event.load(separate), 'event', separate),
  },
  UndoneJudgement: {
    event: async ({ event }, _, { loaders }) => requireRow(await loaders.event.load(event), 'event', event),
  },
  Mutation: {
    separateEvent: async (_, args, { store }) => {
      const why = args.why?.trim() ?? '';
      if (why.length > MOST_WHY)
        return {
          __typename: 'InvalidInput',
          code: 'TOO_LONG',
          message: `\`why\` has ${why.length} characters; at most ${MOST_WHY} are kept.`,
        };
      const [event, document] = [requireId('evt', 'event', args.event), requireId('doc', 'document', args.document)];
      const done = await store.write.separateEvent(event, document, why === '' ? null : why);
      if (done) return { __typename: 'SeparatedEvent', ...done };
      return {
        __typename: 'NotFound',
        code: 'NOT_TOGETHER',
        message: 'That document tells nothing of the event, or it alone does: there is nothing to separate.',
      };
    },
    undoJudgement: async (_, { id }, { store }) => {
      const event = await store.write.undoJudgement(id);
      if (event) return { __typename: 'UndoneJudgement', id, event };
      return {
        __typename: 'NotFound',
        code: 'JUDGEMENT_NOT_FOUND',
        message: 'There is no such judgement to take back; it may be taken back already.',
      };
    },
  },
};
