import type { Logger } from 'pino';
import type { Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

/** What one request brings to every resolver. */
export interface Context {
  store: Store;
  extractor: Extractor;
  loaders: Loaders;
  log: Logger;
  /** Version of the server, told by `graph { version }`. */
  version: string;
}
