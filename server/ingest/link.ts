import { searchKeys } from '../arabic/search-keys.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Linker } from '../store/linker.ts';
import { decideAll } from './link/decide.ts';
import { describeDocument, describeEntity, tellingNames } from './link/document-context.ts';
import { isOtherTown, nameKeys } from './link/name-keys.ts';
import { decideEvents } from './link/same-event.ts';

/** Prepares the joining of one text's entities with those of other texts. A wrong join lies; a missed one can be made by hand. */
export function linkEntities(analysis: Analysis): Linker {
  const document = describeDocument(analysis);
  const newcomers = analysis.entities.map((entity) => ({
    entity,
    document,
    profile: describeEntity(analysis, entity),
    ownNames: tellingNames(entity),
  }));
  const keys = new Map(newcomers.map(({ entity, profile }) => [entity.key, nameKeys(entity, document, profile)]));
  return {
    document,
    keys,
    misplaced: new Set(analysis.entities.filter((entity) => isOtherTown(entity, document)).map(({ key }) => key)),
    profiles: new Map(newcomers.map(({ entity, profile }) => [entity.key, profile])),
    searchKeys: new Map(analysis.entities.map(({ key, name, aliases, nameLatin }) => [key, searchKeys([name, ...aliases], nameLatin)])),
    decide: (found) => decideAll(newcomers, keys, found),
    decideEvents: (found) => decideEvents(analysis, found),
  };
}
