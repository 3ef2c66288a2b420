/** Changes with the weights and with the rules: a document read by another one is read anew. */
export const EXTRACTOR = 'tagger/4';
