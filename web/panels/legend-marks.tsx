import { usePage, useSession, useWorkbench } from './page.ts';

/** What is drawn of changes since the open view was saved, with the sign or ring that it has on the canvas. */
const MARKS = [
  { kind: 'NEW', sign: '+' },
  { kind: 'GAINED', sign: '↑' },
  { kind: 'LOST', sign: '↓' },
  { kind: 'RENAMED', sign: '' },
  { kind: 'FORWARDED', sign: '' },
  { kind: 'GONE', sign: '' },
] as const;

export function LegendMarks() {
  const { legend } = usePage().wording.text.views;
  const { marks, isAsSaved } = useWorkbench();
  const { comparison } = useSession();
  const kinds = new Set([...marks.values()].map(({ kind }) => kind));
  const shown = MARKS.filter(({ kind }) => kinds.has(kind));
  if (comparison || isAsSaved || shown.length === 0) return null;
  return (
    <div className="legend-row">
      <span className="meta">{legend.marks}</span>
      {shown.map(({ kind, sign }) => (
        <span key={kind} className="legend-item">
          <span className={`legend-mark legend-mark-${kind.toLowerCase()}`} aria-hidden="true">
            {sign}
          </span>
          {legend[kind]}
        </span>
      ))}
    </div>
  );
}
