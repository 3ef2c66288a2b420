import { ArrowLeft, ArrowRight, ClipboardPaste, FlaskConical, FolderOpen, Keyboard, Upload } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../ui/button.tsx';
import { ChooseFiles } from '../ui/field.tsx';
import { SentTo } from './extraction.tsx';
import { usePage } from './page.ts';
import './first-run.css';

export const ACCEPTED = ['.txt', '.md', '.html', '.htm', '.jsonl'];

/** The way in while the graph is empty: drop, choose, paste, or try the samples. */
export function FirstRun({ onSamples }: { readonly onSamples: () => void }) {
  const { wording, addFiles, openPaste, sentTo } = usePage();
  const { text } = wording;
  const Arrow = wording.direction === 'rtl' ? ArrowLeft : ArrowRight;
  return (
    <main className="first" data-region tabIndex={-1}>
      <div className="first-inner">
        <h1 className="first-title">{text.first.title}</h1>
        <p className="first-lead">{text.first.lead}</p>
        <div className="first-drop">
          <Upload aria-hidden="true" />
          <h2 className="first-drop-title">{text.first.drop}</h2>
          <p className="meta">{sentTo === null ? `${text.first.formats} · ${text.first.stay}` : text.first.formats}</p>
          <SentTo />
          <div className="first-buttons">
            <ChooseFiles variant="primary" accept={ACCEPTED} onChoose={addFiles}>
              <FolderOpen aria-hidden="true" />
              {text.first.choose}
            </ChooseFiles>
            <Button onPress={openPaste}>
              <ClipboardPaste aria-hidden="true" />
              {text.first.paste}
            </Button>
          </div>
          <p className="first-steps">
            {text.first.steps.map((step, index) => (
              <Fragment key={step}>
                {index > 0 ? <Arrow aria-hidden="true" /> : null}
                <span>{step}</span>
              </Fragment>
            ))}
          </p>
        </div>
        <div className="first-card">
          <div>
            <h2 className="first-card-title">
              <FlaskConical aria-hidden="true" />
              {text.first.samplesTitle}
            </h2>
            <p className="meta">{text.first.samplesLead}</p>
          </div>
          <Button onPress={onSamples}>{text.first.samples}</Button>
        </div>
        <p className="first-keys">
          <Keyboard aria-hidden="true" />
          {text.first.keyboard} <kbd className="key">?</kbd>
        </p>
      </div>
    </main>
  );
}
