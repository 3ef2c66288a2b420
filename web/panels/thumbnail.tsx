import { Waypoints } from 'lucide-react';
import './thumbnail.css';

/** The small picture of a version; a sign where there is none, or where it is anything but the PNG that it must be. */
export function Thumbnail({ address }: { readonly address: string | null }) {
  const isPicture = address !== null && /^data:image\/png;base64,[A-Za-z0-9+/=]+$/u.test(address);
  return (
    <span className="thumbnail" aria-hidden="true">
      {isPicture ? <img src={address} alt="" /> : <Waypoints />}
    </span>
  );
}
