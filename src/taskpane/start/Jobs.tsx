import type { ReactElement, ReactNode } from 'react';
import { JobRow, TableIcon } from '../ui/JobRow';
import { useNavigation, type View } from '../ui/navigation';
import { STARTSEITE } from './texts';

const { arbeiten } = STARTSEITE;

/** What somebody comes for, each in a row. */
export function Jobs(): ReactElement {
  return (
    <ul className="jobs">
      <Job to={{ name: 'agreement', begin: 'new' }} {...arbeiten.neu} icon={<Plus />} />
      <Job to={{ name: 'agreement', begin: 'example' }} {...arbeiten.beispiel} icon={<Shares />} />
      <Job to={{ name: 'functions' }} {...arbeiten.formel} icon={<Formula />} />
      <Job to={{ name: 'table' }} {...arbeiten.tabelle} icon={<TableIcon />} />
      <Job to={{ name: 'trace', asked: 0 }} {...arbeiten.rechenweg} icon={<Trace />} />
      <Job to={{ name: 'check' }} {...arbeiten.pruefen} icon={<Tick />} />
    </ul>
  );
}

interface JobProps {
  readonly to: View;
  readonly titel: string;
  readonly text: string;
  readonly icon: ReactNode;
}

function Job({ to, ...row }: JobProps): ReactElement {
  const { open } = useNavigation();
  return <JobRow {...row} onClick={() => open(to)} />;
}

const Plus = (): ReactElement => <path d="M4 2.5h8l4 4v11H4zM12 2.5v4h4M10 9v6M7 12h6" />;
const Shares = (): ReactElement => (
  <path d="M10 2.5a7.5 7.5 0 1 0 7.5 7.5H10zM12.5 2.8a7.5 7.5 0 0 1 4.7 4.7h-4.7z" />
);
const Formula = (): ReactElement => (
  <path d="M12.5 3.5c-2-.6-3 .4-3.3 2.5L7.6 16c-.3 1.6-1.1 2.1-2.6 1.6M6 8.5h6M12 12l4.5 5M16.5 12 12 17" />
);
const Tick = (): ReactElement => <path d="M3.5 3.5h13v13h-13zM6.5 10l2.5 2.5 4.5-5" />;
const Trace = (): ReactElement => <path d="M4 4.5h3M4 10h3M4 15.5h3M9.5 4.5H16M9.5 10H16M9.5 15.5H14" />;
