import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Cell = string | number | boolean;
type Write = (cells: Cell[]) => void;
const FLUSH_AT = 20_000;

/** The files of Neo4j's import, with the properties that our own writes set. A label column starts with `Entity`, so that one file serves all types. */
const NODES = {
  document: ['Document', 'id:ID,digest,title,text,language,source,publishedAt,publishedKey,ingestedAt,extractor'],
  sentence: ['Sentence', 'id:ID,ordinal:int,start:int,end:int,text'],
  entity: ['', 'id:ID,type,name,aliases:string[],searchKeys:string[],documentCount:int,createdAt,changedAt,:LABEL'],
  event: [
    'Event',
    'id:ID,type,label,dateFrom,dateTo,dateKey,datePrecision,realis,stance,contradictions:string[],searchKeys:string[],claims:int,degree:int,changedAt',
  ],
  claim: [
    'Claim',
    'id:ID,kind,type,triggerStart:int,triggerEnd:int,realis,stance,date,dateFrom,dateTo,datePrecision,title,score:double,extractor,by,edge,changedAt',
  ],
  mention: ['Mention', 'id:ID,start:int,end:int,surface,kind,score:double,by,entity'],
} as const;
const EDGE = 'claims:int,documents:int,firstSeen,lastSeen,seenKey,contradictions:string[],stance,changedAt';
const RELATIONSHIPS = {
  hasSentence: ['HAS_SENTENCE', ':START_ID,:END_ID'],
  inSentence: ['IN_SENTENCE', ':START_ID,:END_ID'],
  quotedIn: ['QUOTED_IN', ':START_ID,:END_ID'],
  tellsOf: ['TELLS_OF', ':START_ID,:END_ID'],
  argument: ['ARGUMENT', ':START_ID,:END_ID,role'],
  refersTo: ['REFERS_TO', ':START_ID,:END_ID,by,at,score:double'],
  takesPart: ['TAKES_PART', `:START_ID,:END_ID,id,role,entity,eventType,dateKey,${EDGE}`],
  relates: ['RELATES', `:START_ID,:END_ID,id,type,${EDGE}`],
} as const;

export type CsvFolder = Record<keyof typeof NODES | keyof typeof RELATIONSHIPS, Write> & { finish(): string[] };

/** Writers of the import's files; `finish` answers with the import's arguments. Cells must hold neither commas nor quotes. */
export function openCsvFolder(folder: string): CsvFolder {
  const kinds = Object.entries({ ...NODES, ...RELATIONSHIPS });
  const open = kinds.map(([kind, [, header]]) => {
    const file = join(folder, `${kind}.csv`);
    writeFileSync(file, `${header}\n`);
    return { kind, file, lines: [] as string[] };
  });
  const flush = (of: (typeof open)[number]): void => {
    if (of.lines.length > 0) appendFileSync(of.file, `${of.lines.join('\n')}\n`);
    of.lines = [];
  };
  const writers = open.map((of): [string, Write] => [
    of.kind,
    (cells) => {
      if (of.lines.push(cells.join(',')) >= FLUSH_AT) flush(of);
    },
  ]);
  const finish = (): string[] => {
    open.forEach(flush);
    const argument = (name: string, [kind, [label]]: [string, readonly [string, string]]): string =>
      `--${name}=${label === '' ? '' : `${label}=`}${join(folder, `${kind}.csv`)}`;
    return [
      ...Object.entries(NODES).map((of) => argument('nodes', of)),
      ...Object.entries(RELATIONSHIPS).map((of) => argument('relationships', of)),
    ];
  };
  return Object.assign(Object.fromEntries(writers) as Omit<CsvFolder, 'finish'>, { finish });
}
