import { parseId } from '../domain/ids.ts';
import { readPage } from './arguments.ts';
import { readEntityFilter } from './conditions.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { nameEntityType } from './node.ts';

export const entityResolvers: Resolvers = {
  Entity: {
    __resolveType: nameEntityType,
  },
  Person: {
    positions: (person, _, { loaders }) => loaders.positionsOf.load(person.id),
  },
  Position: {
    organization: ({ organization }, _, { loaders }) => organization && loaders.entity.load(organization),
    place: ({ place }, _, { loaders }) => place && loaders.entity.load(place),
  },
  Query: {
    entity: (_, args, { loaders }) => {
      const id = parseId('ent', args.id);
      return id && loaders.entity.load(id);
    },
    entities: async (_, { filter, orderBy, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.entities(readEntityFilter(filter), orderBy, page), page);
    },
  },
};
