import { LoaderCircle, Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Legend } from './legend.tsx';
import { type DrawCanvas, type DrawnCanvas, usePage, useSession, useWorkbench } from './page.ts';
import { StatusStrip } from './status-strip.tsx';
import { Toolbar } from './toolbar.tsx';
import { ViewNotices } from './view-notices.tsx';
import './canvas-column.css';

interface CanvasColumnProps {
  readonly drawCanvas: DrawCanvas;
  readonly theme: string;
  readonly onShowLatest: () => void;
  readonly onChooseView: () => void;
}

export function CanvasColumn({ drawCanvas, theme, onShowLatest, onChooseView }: CanvasColumnProps) {
  const { wording, workbench, openEvidence } = usePage();
  const { text, language } = wording;
  const { nodes, task } = useWorkbench();
  const { unsupported, isBusy } = useSession();
  // The canvas is drawn once: a change of language or theme is told to it below.
  const first = useRef({ language, openEvidence });
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnCanvas | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const { language: locale, openEvidence: open } = first.current;
    const canvas = drawCanvas(element.current, { locale, onOpenEvidence: (edge) => open({ edge }) });
    drawn.current = canvas;
    return () => canvas.destroy();
  }, [drawCanvas]);
  useEffect(() => drawn.current?.setLocale(language), [language]);
  useEffect(() => drawn.current?.setTheme(), [theme]);
  return (
    <main className="canvas-column" aria-label={text.canvas.label}>
      <Toolbar />
      <StatusStrip />
      <ViewNotices onChoose={onChooseView} />
      <div className="graph">
        <div className="graph-surface" ref={element} />
        {nodes.size === 0 && !task && unsupported === null ? (
          <div className="graph-empty">
            <h2 className="inspector-heading">{text.first.emptyCanvas}</h2>
            <p className="meta">{text.first.emptyCanvasLead}</p>
            <Button variant="primary" onPress={onShowLatest}>
              {text.first.best}
            </Button>
          </div>
        ) : null}
        {isBusy ? (
          <output className="graph-busy">
            <LoaderCircle className="state-spinner" aria-hidden="true" />
            {text.loading}
          </output>
        ) : null}
        <div className="zoom">
          <IconButton label={text.commands.zoomIn} isDisabled={nodes.size === 0} onPress={() => void workbench.run('zoomIn')}>
            <Plus />
          </IconButton>
          <IconButton label={text.commands.zoomOut} isDisabled={nodes.size === 0} onPress={() => void workbench.run('zoomOut')}>
            <Minus />
          </IconButton>
        </div>
      </div>
      <Legend />
    </main>
  );
}
