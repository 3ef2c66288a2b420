import { CircleAlert, Send } from 'lucide-react';
import { wordFor } from './naming.tsx';
import { usePage } from './page.ts';
import './extraction.css';

/** Where the texts of articles go, wherever articles are added; nothing while they stay on the machine. */
export function SentTo() {
  const { sentTo, wording } = usePage();
  if (!sentTo) return null;
  return (
    <p className="meta sent-to">
      <Send aria-hidden="true" />
      {wording.text.sentTo(sentTo.host, sentTo.model)}
    </p>
  );
}

/** Why the built-in extractor read a document alone although a chat model was asked; nothing when all went as it should. */
export function ExtractionNote({ note }: { readonly note: string | null }) {
  const { text } = usePage().wording;
  if (note === null) return null;
  return (
    <p className="meta extraction-note">
      <CircleAlert aria-hidden="true" />
      {wordFor(text.extractionNotes, note)} {text.readAlone}
    </p>
  );
}
