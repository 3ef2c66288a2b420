import type { Reason } from '../workbench/api.ts';
import type { Wording } from '../text/language.ts';
import { wordFor } from './naming.tsx';
import { useWording } from './wording.ts';

/** Why two were taken for one, each with what it is worth. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const wording = useWording();
  return (
    <ul className="meta">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.values.join(' ')}`}>
          {tellReason(reason, wording)}
          {reason.points === null ? null : (
            <>
              {' '}
              <bdi dir="ltr">{signed(reason.points)}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

/** Countries by their names, roles and dates in the reader's words; a code that the page does not know stands as it is. */
function tellReason({ code, values }: Reason, wording: Wording): string {
  const { text, locale } = wording;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const said = values.map((value) => {
    if (/^[A-Z]{2}$/u.test(value)) return countries.of(value) ?? value;
    if (/^\d{4}-\d\d(?:-\d\d)?$/u.test(value)) return wording.date(value) ?? value;
    return code === 'OTHER_PARTICIPANTS' ? wordFor(text.roles, value) : value;
  });
  const tell = (text.reasons as Readonly<Record<string, (values: readonly string[]) => string>>)[code];
  return tell ? tell(said) : [code, ...said].join(' ');
}
