import { useEffect, useRef } from 'react';
import type { Language } from '../text/language.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { DrawCanvas, DrawnCanvas } from './page.ts';
import { useWording } from './wording.ts';

interface FrozenCanvasProps {
  readonly drawCanvas: DrawCanvas;
  readonly workbench: Workbench;
  readonly language: Language;
  readonly theme: string;
}

/** The canvas without tools. To open the evidence of a link is to choose it: its quotes stand beside. */
export function FrozenCanvas({ drawCanvas, workbench, language, theme }: FrozenCanvasProps) {
  const { text } = useWording();
  const first = useRef(language);
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnCanvas | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const onOpenEvidence = (edge: string) => void workbench.run('select', { ids: [edge] });
    const canvas = drawCanvas(element.current, { locale: first.current, onOpenEvidence });
    drawn.current = canvas;
    return () => canvas.destroy();
  }, [drawCanvas, workbench]);
  useEffect(() => drawn.current?.setLocale(language), [language]);
  useEffect(() => drawn.current?.setTheme(), [theme]);
  return (
    <section className="graph" aria-label={text.canvas.label}>
      <div className="graph-surface" ref={element} />
    </section>
  );
}
