import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { usePage } from './page.ts';
import './view-form.css';

/** What the server keeps of tags. */
const [LONGEST_TAG, MOST_TAGS] = [50, 20];

export interface ViewWords {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
}

interface ViewFormProps {
  readonly heading: string;
  readonly submit: string;
  readonly start: ViewWords;
  readonly onClose: () => void;
  /** What went wrong, in a sentence; null when it went well. */
  readonly onSubmit: (words: ViewWords) => Promise<string | null>;
}

/** What a view is called, what it is about, and the words to find it by. */
export function ViewForm({ heading, submit, start, onClose, onSubmit }: ViewFormProps) {
  const { text } = usePage().wording;
  const [title, setTitle] = useState(start.title);
  const [description, setDescription] = useState(start.description);
  const [tags, setTags] = useState(start.tags.join('، '));
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || isBusy) return;
    setBusy(true);
    const failure = await onSubmit({ title: title.trim(), description: description.trim(), tags: splitTags(tags) });
    setBusy(false);
    setProblem(failure);
    if (failure === null) onClose();
  };
  return (
    <Dialog title={heading} closeLabel={text.close} onClose={onClose}>
      <form className="dialog-body view-form" onSubmit={(event) => void send(event)}>
        <Field label={text.views.title} value={title} onChange={setTitle} isFirst maxLength={200} />
        <Field label={text.views.description} value={description} onChange={setDescription} rows={3} maxLength={5000} />
        <Field label={text.views.tagsField} value={tags} onChange={setTags} hint={text.views.tagsHint} maxLength={1000} />
        {problem ? (
          <p className="view-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="dialog-foot">
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button variant="primary" type="submit" isDisabled={isBusy || title.trim() === ''}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** "السودان، أيار" or "Sudan, May": the words between Arabic or Latin commas, each once. */
function splitTags(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,،;؛\n]/u)
        .map((tag) => tag.trim().slice(0, LONGEST_TAG))
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, MOST_TAGS);
}
