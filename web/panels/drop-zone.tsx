import { type ReactNode, useEffect, useRef, useState } from 'react';
import { readDroppedFiles } from './dropped-files.ts';
import { SentTo } from './extraction.tsx';
import { usePage } from './page.ts';

/** Files may be dropped anywhere on the page, at any time. */
export function DropZone(): ReactNode {
  const { addFiles, wording } = usePage();
  const [isOver, setOver] = useState(false);
  const take = useRef(addFiles);
  take.current = addFiles;
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      void readDroppedFiles(event.dataTransfer).then((files) => take.current(files));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className="drop-veil">
      {wording.text.ingest.dropNow}
      <SentTo />
    </div>
  );
}
