import { Spinner } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { type AgreementState, readAgreements } from '../../workbook/agreement/read-agreements';
import { allFrozenFindings } from '../../workbook/refresh/frozen-findings';
import { checkedProtocol } from '../../workbook/refresh/protocol';
import { agreementTitle } from '../ui/agreement-title';
import { ChapterTitle } from '../ui/ChapterTitle';
import { BackButton } from '../ui/BackButton';
import { LoadingFailed } from '../ui/LoadingFailed';
import type { View } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { useLoaded } from '../ui/use-loaded';
import { missingRow } from './missing-row';
import { Refreshing } from './Refreshing';
import { stateToday } from './result-state';
import { AKTUALISIEREN } from './texts';
import './aktualisierung.css';

interface Held {
  readonly agreement: AgreementState | null;
  /** AK-6: what of the protocol and of the frozen sheets is not as it was written. */
  readonly findings: readonly string[];
  readonly missing: Unprotokolliert | null;
}

async function load(number: number): Promise<Held> {
  const { agreements } = await readAgreements();
  const agreement = agreements.find(({ registered }) => registered.number === number) ?? null;
  const protocol = await checkedProtocol();
  const port = globalThis.kimFunctions;
  const missing =
    agreement && port
      ? missingRow(port, agreement, protocol, await stateToday(port, agreement), agreements)
      : null;
  const findings = [...protocol.findings, ...(await allFrozenFindings(protocol.entries))];
  return { agreement, findings, missing };
}

/** AK-3 to AK-6: what is new, what it changes, and writing it with its proof. */
export default function RefreshView({
  view: { number },
}: {
  readonly view: Extract<View, { name: 'refresh' }>;
}): ReactElement {
  const loading = useCallback(() => load(number), [number]);
  const held = useLoaded(loading);
  const port = globalThis.kimFunctions;
  return (
    <>
      <BackButton to={{ name: 'start' }}>{AKTUALISIEREN.zurStartseite}</BackButton>
      <ChapterTitle chapter="aktualisieren">{AKTUALISIEREN.titel}</ChapterTitle>
      <p>{AKTUALISIEREN.wofuer}</p>
      {held.kind === 'loading' && <Spinner label={AKTUALISIEREN.liest} role="status" />}
      {held.kind === 'failed' && <LoadingFailed {...held} />}
      {held.kind === 'there' && (
        <>
          {held.value.findings.map((sentence) => (
            <Notice key={sentence} intent="warning">
              {sentence}
            </Notice>
          ))}
          {held.value.agreement && port ? (
            <>
              <p>{agreementTitle(held.value.agreement.answers)}</p>
              <Refreshing agreement={held.value.agreement} port={port} missing={held.value.missing} />
            </>
          ) : (
            <p role="status">{AKTUALISIEREN.fehlt}</p>
          )}
        </>
      )}
    </>
  );
}
