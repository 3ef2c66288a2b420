import { ExternalLink } from 'lucide-react';
import { useWording } from './wording.ts';

/** A way to the source of a quote, from a page that is only read; nothing when its address is not one of the web. */
export function SourceLink({ url }: { readonly url: string | null }) {
  const { text } = useWording();
  const address = readWebAddress(url);
  return address ? (
    <a className="read-only-link" href={address} target="_blank" rel="noreferrer nofollow ugc">
      <ExternalLink aria-hidden="true" />
      {text.views.frozen.original}
    </a>
  ) : null;
}

/** The address, when it is one of the web: what a snapshot or file says is not to be trusted. */
export function readWebAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
