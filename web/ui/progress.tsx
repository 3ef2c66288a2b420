import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import './progress.css';

export function ProgressBar({ label, value, max }: { readonly label: string; readonly value: number; readonly max: number }) {
  return (
    <AriaProgressBar className="progress" aria-label={label} value={value} maxValue={max}>
      {({ percentage }) => <span className="progress-done" style={{ inlineSize: `${percentage ?? 0}%` }} />}
    </AriaProgressBar>
  );
}
