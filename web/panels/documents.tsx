import { BookOpen, ClipboardPaste, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ChooseFiles } from '../ui/field.tsx';
import type { DocumentPage } from '../workbench/api.ts';
import { ExtractionNote, SentTo } from './extraction.tsx';
import { ACCEPTED } from './first-run.tsx';
import { usePages } from './load.ts';
import { tellTotal } from './naming.tsx';
import { usePage } from './page.ts';
import { Empty, Failed, Loading, tellProblem } from './states.tsx';
import './documents.css';

type Listed = DocumentPage['documents'][number];
const PAGE = 50;

/** What was read, with the way to read it whole and to take it out again. */
export function Documents({ onDeleted }: { readonly onDeleted: () => void }) {
  const { api, wording, read, addFiles, openPaste, revision } = usePage();
  const { text, number } = wording;
  const [doomed, setDoomed] = useState<Listed | null>(null);
  const found = usePages(
    `documents ${revision}`,
    (after, signal) => api.documents({ first: PAGE, after }, signal),
    (page: DocumentPage): readonly Listed[] => page.documents,
  );
  return (
    <main className="documents" data-region tabIndex={-1}>
      <div className="documents-inner">
        <header className="documents-head">
          <h1 className="documents-title">{text.list.title}</h1>
          {found.last ? (
            <output className="meta">{text.shownOf(number(found.items.length), tellTotal(found.last.total, wording))}</output>
          ) : null}
          <span className="spacer" />
          <ChooseFiles variant="primary" accept={ACCEPTED} onChoose={addFiles}>
            <FolderOpen aria-hidden="true" />
            {text.addArticles}
          </ChooseFiles>
          <Button onPress={openPaste}>
            <ClipboardPaste aria-hidden="true" />
            {text.first.paste}
          </Button>
        </header>
        <SentTo />
        <ul className="documents-list">
          {found.items.map((document) => (
            <li key={document.id} className="documents-row">
              <div className="documents-names">
                <h2 className="documents-name">
                  <bdi>{document.title || text.untitled}</bdi>
                </h2>
                <p className="meta">
                  <bdi>{document.source ?? text.noSource}</bdi> · {wording.date(document.publishedAt) ?? text.noDate} ·{' '}
                  {text.list.found(document.mentionCount, document.eventCount)}
                </p>
                <ExtractionNote note={document.extractionNote} />
              </div>
              <Button onPress={() => read({ document: document.id, claim: null, evidence: [] })}>
                <BookOpen aria-hidden="true" />
                {text.list.read}
              </Button>
              <IconButton label={`${text.list.remove}: ${document.title}`} onPress={() => setDoomed(document)}>
                <Trash2 />
              </IconButton>
            </li>
          ))}
        </ul>
        {found.error ? <Failed error={found.error} retry={found.retry} /> : null}
        {found.isLoading ? <Loading /> : null}
        {found.last && found.items.length === 0 && !found.isLoading ? <Empty>{text.list.none}</Empty> : null}
        {found.last?.next ? <Button onPress={found.more}>{text.more}</Button> : null}
      </div>
      {doomed ? <Deletion document={doomed} onClose={() => setDoomed(null)} onDeleted={onDeleted} /> : null}
    </main>
  );
}

interface DeletionProps {
  readonly document: Listed;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

function Deletion({ document, onClose, onDeleted }: DeletionProps) {
  const { api, wording, say } = usePage();
  const { text } = wording;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      const outcome = await api.deleteDocument(document.id);
      if (!outcome.ok) return setProblem(outcome.message);
      say(text.list.removed);
      onDeleted();
      onClose();
    } catch (error) {
      setProblem(tellProblem(error, text));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog role="alertdialog" title={text.list.removeTitle(document.title)} closeLabel={text.close} onClose={onClose}>
      <div className="dialog-body">
        <p>{text.list.removeLead}</p>
        {problem ? (
          <p className="documents-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="dialog-foot">
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button variant="danger" isDisabled={isBusy} onPress={() => void remove()}>
            <Trash2 aria-hidden="true" />
            {text.list.remove}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
