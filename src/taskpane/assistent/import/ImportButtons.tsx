import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import { Notice } from '../../ui/Notice';
import { useAssistant } from '../use-assistant';
import { UEBERNAHME } from './texts';
import { useImport } from './use-import';

/** From so many posts on a table is easier than fields. */
const MANY_POSTS = 10;

/** AS-11: the ways in which a list comes from elsewhere. What is said of them stands below the buttons. */
export function ImportButtons({ list }: { readonly list: Uebernahmeliste }): ReactElement {
  const { answers } = useAssistant().state;
  const { underWay, problem, paste, select, edit } = useImport(list);
  const isWaiting = underWay !== null;
  return (
    <div role="group" aria-label={UEBERNAHME.woher}>
      <p className="buttons">
        <Button size="small" disabledFocusable={isWaiting} onClick={paste}>
          {UEBERNAHME.einfuegen}
        </Button>
        <Button size="small" disabledFocusable={isWaiting} onClick={select}>
          {UEBERNAHME.auswahl}
        </Button>
        {list === 'stellen' && (
          <Button size="small" disabledFocusable={isWaiting} onClick={edit}>
            {UEBERNAHME.inExcel}
          </Button>
        )}
      </p>
      {list === 'stellen' && answers.stellen.length >= MANY_POSTS && (
        <p className="note">{UEBERNAHME.viele}</p>
      )}
      <div role="status">
        {isWaiting && <Spinner size="tiny" label={underWay} />}
        {problem && (
          <Notice intent="warning" {...(problem.code === undefined ? {} : { code: problem.code })}>
            {problem.text}
          </Notice>
        )}
      </div>
    </div>
  );
}
