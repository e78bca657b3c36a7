import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { stateLine, unrecordedLine } from '../aktualisierung/state-line';
import { agreementTitle } from '../ui/agreement-title';
import { useNavigation } from '../ui/navigation';
import { cents } from '../ui/numbers';
import { dateText } from '../ui/moments';
import { Unread } from '../ui/Unread';
import { STARTSEITE } from './texts';

const { mappe } = STARTSEITE;
const day = (iso: string | null | undefined): string => (iso ? tagAlsText(tagAusIso(iso)) : '…');

function stateOf({ unread, isChanged, deviations }: AgreementState): keyof typeof mappe.stand {
  if (unread.length > 0) return 'fehler';
  return isChanged || deviations.length > 0 ? 'geaendert' : 'gleich';
}

interface AgreementCardProps {
  readonly agreement: AgreementState;
  /** AK-1: how its results stand; `null` where nobody can compute them. */
  readonly stand: Stand | null;
  /** AK-6: what no row of the protocol explains; said here only of an agreement that has one. */
  readonly missing: Unprotokolliert | null;
  /** AK-6: what refreshes have left as proof in this workbook is not as it was written. */
  readonly isProofChanged: boolean;
  /** The workbook has changed since, and how they stand now is not known yet. */
  readonly isOutdated: boolean;
}

/** An agreement that stands in the sheets: what it is, how it stands, and the way to change it. */
export function AgreementCard({
  agreement,
  stand,
  missing,
  isProofChanged,
  isOutdated,
}: AgreementCardProps): ReactElement {
  const { open } = useNavigation();
  const id = useId();
  const { von, bis } = agreement.answers.angaben;
  const title = agreementTitle(agreement.answers);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="note">
        {mappe.laufzeit(day(von?.wert), day(bis?.wert))} · {mappe.stand[stateOf(agreement)]}
      </p>
      <Unread sentences={agreement.unread} />
      {stand?.art === 'aktuell' && stand.eigenanteil !== null && (
        <p>
          {mappe.eigenanteil} <b>{isOutdated ? '…' : `${cents(stand.eigenanteil)} €`}</b>
        </p>
      )}
      {stand && (
        <p className="state" data-state={isOutdated ? 'unbekannt' : stand.art} aria-live="polite">
          {isOutdated ? mappe.geaendert : stateLine(stand, dateText(new Date(agreement.registered.changed)))}
        </p>
      )}
      {missing?.zeile && !isOutdated && (
        <p>
          {unrecordedLine(missing)} {mappe.festhalten}
        </p>
      )}
      {isProofChanged && !isOutdated && <p>{mappe.belegGeaendert}</p>}
      <p className="buttons">
        <Button
          size="small"
          aria-label={mappe.bearbeitenName(title)}
          onClick={() => open({ name: 'agreement', begin: agreement.registered.number })}
        >
          {mappe.bearbeiten}
        </Button>
        <Button
          size="small"
          aria-label={mappe.aktualisierenName(title)}
          onClick={() => open({ name: 'refresh', number: agreement.registered.number })}
        >
          {mappe.aktualisieren}
        </Button>
        <Button
          size="small"
          aria-label={mappe.weitergebenName(title)}
          onClick={() => open({ name: 'handover', number: agreement.registered.number })}
        >
          {mappe.weitergeben}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={mappe.entfernenName(title)}
          onClick={() => open({ name: 'removal', number: agreement.registered.number })}
        >
          {mappe.entfernen}
        </Button>
      </p>
    </section>
  );
}
