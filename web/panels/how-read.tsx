import type { ClaimArgument, ClaimDetail } from '../workbench/api.ts';
import { Name, wordFor } from './naming.tsx';
import { Reasons } from './reasons.tsx';
import { useWording } from './wording.ts';

/** Which rule or model found the words that make the claim, and how sure it was: what a reader asks of a quote that looks wrong. */
export function HowRead({ claim }: { readonly claim: ClaimDetail }) {
  const { text, percent } = useWording();
  const { evidence } = text;
  const { sentence, trigger } = claim;
  const said = sentence.text.slice(trigger.start - sentence.start, trigger.end - sentence.start);
  return (
    <details className="how-read">
      <summary>{evidence.how}</summary>
      <ul>
        <Finding what={evidence.trigger} said={said} by={claim.by} score={claim.score}>
          {claim.eventReasons.length > 0 && claim.eventScore !== null ? (
            <>
              <p className="meta">
                {evidence.sameEvent} · {evidence.sure(percent(claim.eventScore))}
              </p>
              <Reasons reasons={claim.eventReasons} />
            </>
          ) : null}
        </Finding>
        {claim.arguments.map((argument) => (
          <ArgumentRead key={`${argument.role} ${argument.start}`} argument={argument} />
        ))}
      </ul>
    </details>
  );
}

interface FindingProps {
  readonly what: string;
  readonly said: string;
  readonly by: string;
  readonly score: number;
  readonly children?: React.ReactNode;
}

function Finding({ what, said, by, score, children }: FindingProps) {
  const { text, percent } = useWording();
  return (
    <li>
      {what}: «<bdi lang="ar">{said}</bdi>»{' '}
      <span className="meta">
        <FoundBy by={by} />
        {' · '}
        {text.evidence.sure(percent(score))}
      </span>
      {children}
    </li>
  );
}

/** `tagger`, the name of a rule, `chat:MODEL`; or several that say the same: `tagger+frame`, `tagger+chat:MODEL`. */
function FoundBy({ by }: { readonly by: string }) {
  const { evidence } = useWording().text;
  return by.split('+').map((one, at) => (
    <span key={one}>
      {at > 0 ? ' + ' : null}
      {one === 'tagger' ? (
        evidence.byTagger
      ) : (
        <>
          {one.startsWith('chat:') ? evidence.byModel : evidence.byRule} <bdi dir="ltr">{one.replace(/^chat:/u, '')}</bdi>
        </>
      )}
    </span>
  ));
}

function ArgumentRead({ argument }: { readonly argument: ClaimArgument }) {
  const wording = useWording();
  const { text, percent } = wording;
  const { role, surface, by, score, entity, linkScore, linkReasons } = argument;
  return (
    <Finding what={wordFor(text.roles, role)} said={surface} by={by} score={score}>
      {argument.roleBy !== null && argument.roleScore !== null ? (
        <p className="meta">
          {text.evidence.role} <FoundBy by={argument.roleBy} /> · {text.evidence.sure(percent(argument.roleScore))}
        </p>
      ) : null}
      <p className="meta">
        {text.evidence.means} <Name card={entity} wording={wording} /> · {text.evidence.sure(percent(linkScore))}
      </p>
      <Reasons reasons={linkReasons} />
    </Finding>
  );
}
