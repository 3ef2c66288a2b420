import type { CodegenConfig } from '@graphql-codegen/cli';

/** Both sides of the API are generated from the SDL: the server's resolver types and the page's operations. */
const scalars = {
  DateTime: 'string',
  PartialDate: 'string',
  ViewContent: 'unknown',
};

const config: CodegenConfig = {
  schema: 'server/graphql/*.graphql',
  documents: ['web/api/operations/*.graphql'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    'server/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        resolversNonOptionalTypename: { unionMember: true, excludeTypes: ['EntityOrEvent'] },
        contextType: './context.ts#Context',
        mappers: {
          Person: '../store/store.ts#EntityRow',
          Organization: '../store/store.ts#EntityRow',
          Place: '../store/store.ts#EntityRow',
          Event: '../store/store.ts#EventRow',
          CoOccurrence: '../store/store.ts#CoOccurrenceRow',
          Count: '../store/store.ts#Total',
          Edge: '../store/store.ts#EdgeRow',
          Claim: '../store/store.ts#ClaimRow',
          Document: '../store/store.ts#DocumentRow',
          Unplaced: '../store/store.ts#UnplacedRow',
          Sentence: '../store/store.ts#SentenceRow',
          Mention: '../store/store.ts#MentionRow',
          Argument: './parents.ts#ArgumentParent',
          Participant: './parents.ts#ParticipantParent',
          Position: './parents.ts#PositionParent',
          SearchHit: './parents.ts#SearchHitParent',
          SeparatedEvent: '../store/writer.ts#Separation',
          UndoneJudgement: './parents.ts#UndoneJudgementParent',
          View: '../store/view-store.ts#ViewRow',
          ViewVersion: '../store/view-store.ts#ViewVersionRow',
          Snapshot: '../store/view-store.ts#SnapshotRow',
          IngestedDocument: './parents.ts#IngestedDocumentParent',
        },
      },
    },
    'web/api/generated/': {
      preset: 'client',
      // The page sends a query's hash; the texts stand in a list of their own, which the server reads.
      presetConfig: { fragmentMasking: false, skipIndexFile: true, persistedDocuments: { mode: 'replaceDocumentWithHash' } },
      config: {
        scalars,
        strictScalars: true,
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
