import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { ArticleInput } from '../workbench/api.ts';
import { SentTo } from './extraction.tsx';
import { usePage } from './page.ts';
import './paste.css';

/** An article as text, with what is known about it. */
export function Paste({ onClose, onSubmit }: { readonly onClose: () => void; readonly onSubmit: (article: ArticleInput) => void }) {
  const { text } = usePage().wording;
  const [body, setBody] = useState('');
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const [date, setDate] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() === '') return;
    onSubmit({ text: body, title: title.trim() || null, source: source.trim() || null, publishedAt: date || null, url: null });
    onClose();
  };
  return (
    <Dialog title={text.paste.title} closeLabel={text.close} onClose={onClose}>
      <form className="dialog-body paste" onSubmit={submit}>
        <Field label={text.paste.text} value={body} onChange={setBody} rows={7} />
        <Field label={text.paste.heading} value={title} onChange={setTitle} />
        <div className="paste-pair">
          <Field label={text.paste.source} value={source} onChange={setSource} />
          <Field label={text.paste.date} value={date} onChange={setDate} type="date" hint={text.paste.dateHint} />
        </div>
        <SentTo />
        <div className="dialog-foot">
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button variant="primary" type="submit" isDisabled={body.trim() === ''}>
            {text.paste.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
