import { Spinner } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { Catalogue } from '../functions/catalogue/metadata';
import { BackButton } from '../ui/BackButton';
import { ChapterTitle } from '../ui/ChapterTitle';
import { LoadingFailed } from '../ui/LoadingFailed';
import { ZUSTAND } from '../texts';
import { Notice } from '../ui/Notice';
import type { CheckProgress } from './check-workbook';
import { ChangeList } from './ChangeList';
import { CheckOutcome } from './CheckOutcome';
import { Report } from './Report';
import { PRUEFEN } from './texts';
import { useCheck } from './use-check';
import './check.css';

/** AK-7: every KIM formula of the workbook: how it stands, and what can be done about it. */
export default function CheckView({ catalogue }: { readonly catalogue: Catalogue }): ReactElement {
  const port = globalThis.kimFunctions;
  return (
    <>
      <BackButton to={{ name: 'start' }}>{PRUEFEN.zurStartseite}</BackButton>
      <ChapterTitle chapter="formelpruefung">{PRUEFEN.titel}</ChapterTitle>
      {port ? (
        <Checking catalogue={catalogue} port={port} />
      ) : (
        <Notice intent="warning">{ZUSTAND['no-functions'].text}</Notice>
      )}
    </>
  );
}

interface CheckingProps {
  readonly catalogue: Catalogue;
  readonly port: FunctionsPort;
}

function Checking({ catalogue: { functions }, port: { calculate } }: CheckingProps): ReactElement {
  const calculator = useMemo(() => ({ functions, calculate }), [functions, calculate]);
  const check = useCheck(calculator);
  const { stage } = check;
  switch (stage.kind) {
    case 'checking':
      return (
        <>
          <p>{PRUEFEN.erklaert}</p>
          <Spinner label={progressText(stage.progress)} role="status" />
        </>
      );
    case 'unread':
      return <LoadingFailed kind="failed" error={stage.error} retry={check.check} />;
    case 'report':
      return <Report report={stage.report} check={check} />;
    case 'asking':
      return <ChangeList {...stage} check={check} />;
    case 'working':
      return <Spinner label={stage.label} role="status" />;
    default:
      return <CheckOutcome stage={stage} check={check} />;
  }
}

function progressText(progress: CheckProgress | null): string {
  if (progress === null) return PRUEFEN.laeuft;
  const { step, done, of } = progress;
  return step === 'reading' ? PRUEFEN.gelesen(done, of) : PRUEFEN.gerechnet(done, of);
}
