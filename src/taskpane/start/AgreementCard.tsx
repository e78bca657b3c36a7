import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { useNavigation } from '../ui/navigation';
import { STARTSEITE } from './texts';

const { mappe } = STARTSEITE;
const day = (iso: string | null | undefined): string => (iso ? tagAlsText(tagAusIso(iso)) : '…');

function stateOf({ findings, missing, isChanged, deviations }: AgreementState): keyof typeof mappe.stand {
  if (findings.length + missing.length > 0) return 'fehler';
  return isChanged || deviations.length > 0 ? 'geaendert' : 'gleich';
}

/** An agreement that stands in the sheets: what it is, how it stands, and the way to change it. */
export function AgreementCard({ agreement }: { readonly agreement: AgreementState }): ReactElement {
  const { open } = useNavigation();
  const id = useId();
  const { titel, von, bis } = agreement.answers.angaben;
  const title = titel?.wert ?? mappe.ohneTitel;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="note">
        {mappe.laufzeit(day(von?.wert), day(bis?.wert))} · {mappe.stand[stateOf(agreement)]}
      </p>
      <Button
        size="small"
        aria-label={mappe.bearbeitenName(title)}
        onClick={() => open({ name: 'agreement', begin: agreement.registered.number })}
      >
        {mappe.bearbeiten}
      </Button>
    </section>
  );
}
