import { searchKeys } from '../arabic/search-keys.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Linker } from '../store/store.ts';
import { linkEntity } from './link-entity.ts';

/** Decides which entities of a text may be joined with those of other texts. A wrong join lies; a missed one can be made by hand. */
export function linkEntities(analysis: Analysis): Linker {
  const keys = new Map<string, ReturnType<typeof linkEntity>>();
  const search = new Map<string, string[]>();
  for (const entity of analysis.entities) {
    keys.set(entity.key, linkEntity(entity));
    search.set(entity.key, searchKeys([entity.name, ...entity.aliases], entity.nameLatin));
  }
  return { keys, searchKeys: search };
}
