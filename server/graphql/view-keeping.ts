import { requireId } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import { refuseInput, VIEW_NOT_FOUND } from './view-failures.ts';
import { readNames } from './view-names.ts';

/** Calling views otherwise, putting them away, deleting them and bringing them back. */
export const viewKeepingResolvers: Resolvers = {
  Mutation: {
    renameView: async (_, { id: given, ...what }, { store }) => {
      const id = requireId('viw', 'id', given);
      const [before] = await store.views.byId([id]);
      if (!before) return VIEW_NOT_FOUND;
      const names = readNames(what, before);
      if ('message' in names) return refuseInput('BAD_NAME', names.message);
      const view = await store.views.rename(id, names);
      return view ? { __typename: 'ChangedView', view } : VIEW_NOT_FOUND;
    },
    archiveView: async (_, { id, isArchived }, { store }) => {
      const view = await store.views.archive(requireId('viw', 'id', id), isArchived);
      return view ? { __typename: 'ChangedView', view } : VIEW_NOT_FOUND;
    },
    deleteView: async (_, { id }, { store }) =>
      (await store.views.delete(requireId('viw', 'id', id))) ? { __typename: 'DeletedView', id } : VIEW_NOT_FOUND,
    undeleteView: async (_, { id }, { store }) => {
      const view = await store.views.undelete(requireId('viw', 'id', id));
      return view ? { __typename: 'ChangedView', view } : VIEW_NOT_FOUND;
    },
  },
};
