import { Check, CircleAlert, X } from 'lucide-react';
import type { Text } from '../text/ar.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress.tsx';
import type { FileResult } from '../workbench/api.ts';
import { ExtractionNote } from './extraction.tsx';
import { type Ingest, listDocuments } from './ingest.ts';
import { usePage } from './page.ts';
import { tellProblem } from './states.tsx';
import './ingest-tray.css';

interface Row {
  readonly name: string;
  readonly result: FileResult | null;
  readonly error: unknown;
}

/** How far reading is, and what came of each file. */
export function IngestTray({ ingest, onShow }: { readonly ingest: Ingest; readonly onShow: (documents: string[]) => void }) {
  const { wording } = usePage();
  const { text, number } = wording;
  const { state } = ingest;
  if (!state) return null;
  const rows = state.read.flatMap((source): Row[] =>
    source.results.length > 0
      ? source.results.map((result) => ({ name: result.name || source.name, result, error: null }))
      : [{ name: source.name, result: null, error: source.error }],
  );
  const added = rows.filter(({ result }) => result?.ok && result.isNew).length;
  const failed = rows.filter(({ result }) => !result?.ok).length;
  const documents = listDocuments(state);
  const headline = state.isRunning
    ? text.ingest.reading(number(state.read.length), state.total)
    : state.isCancelled
      ? text.ingest.cancelled
      : text.ingest.done(added);
  return (
    <section className="tray" aria-label={text.ingest.results}>
      <header className="tray-head">
        <h2 className="tray-title">
          <output>{headline}</output>
        </h2>
        {state.isRunning ? (
          <Button onPress={ingest.cancel}>{text.cancel}</Button>
        ) : (
          <IconButton label={text.close} onPress={ingest.dismiss}>
            <X />
          </IconButton>
        )}
      </header>
      {state.isRunning ? <ProgressBar label={headline} value={state.read.length} max={state.total} /> : null}
      {failed > 0 && !state.isRunning ? <p className="tray-failed">{text.ingest.failed(failed)}</p> : null}
      <ul className="tray-list">
        {rows.map(({ name, result, error }, index) => (
          // The same name may come twice; rows are only ever added at the end.
          <li key={`${index} ${name}`} className="tray-row">
            {result?.ok ? <Check className="tray-ok" aria-hidden="true" /> : <CircleAlert className="tray-bad" aria-hidden="true" />}
            <div>
              <bdi className="tray-name">{result?.ok ? result.title : name}</bdi>
              <p className="meta">{result ? <Told result={result} /> : `${text.ingest.failedFile(name)} ${tellProblem(error, text)}`}</p>
              {result?.ok ? <ExtractionNote note={result.extractionNote} /> : null}
            </div>
          </li>
        ))}
      </ul>
      {!state.isRunning && documents.length > 0 ? (
        <Button variant="primary" onPress={() => onShow(documents)}>
          {text.ingest.show}
        </Button>
      ) : null}
    </section>
  );
}

function Told({ result }: { readonly result: FileResult }) {
  const { wording } = usePage();
  const { text } = wording;
  if (!result.ok) return tellRefusal(result, wording.language, text);
  if (!result.isNew) return text.ingest.known;
  const { entities, events } = result.counts;
  return entities + events === 0 ? text.ingest.nothingFound : text.ingest.found(entities, events);
}

/** The server says in English exactly what is wrong where; an Arabic reader gets the sentence for its code. */
function tellRefusal(result: FileResult & { readonly ok: false }, language: string, text: Text): string {
  const known: Record<string, string> = text.refusals;
  return language === 'ar' ? (known[result.code] ?? result.message) : result.message;
}
