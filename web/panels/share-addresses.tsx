import { CopyField } from '../ui/copy-field.tsx';
import { putOnClipboard } from './copy.ts';
import { usePage } from './page.ts';

/** Paths on this server, as sharing answers them. */
export interface Paths {
  readonly path: string;
  readonly embedPath: string;
}

/** The address to send, and the code that shows it inside another page. */
export function Addresses({ paths, title }: { readonly paths: Paths; readonly title: string }) {
  const { share } = usePage().wording.text.views;
  const embed = new URL(paths.embedPath, location.origin).href;
  const code = `<iframe src="${escapeAttribute(embed)}" title="${escapeAttribute(title)}" width="100%" height="600" loading="lazy"></iframe>`;
  return (
    <div className="share-addresses">
      <CopyField label={share.link} value={new URL(paths.path, location.origin).href} words={share} onCopy={putOnClipboard} />
      <CopyField label={share.embed} value={code} words={share} onCopy={putOnClipboard} />
    </div>
  );
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
