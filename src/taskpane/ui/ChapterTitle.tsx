import type { ReactElement } from 'react';
import { kapitelseite, type Kapitel } from '../../katalog/handbuch';
import { Outside } from './Outside';
import { KAPITEL } from './texts';
import { Title } from './Title';

interface ChapterTitleProps {
  /** The chapter of the handbook about this view. */
  readonly chapter: Kapitel;
  readonly children: string;
}

/** The heading of a view, and beside it the way to its chapter. */
export function ChapterTitle({ chapter, children }: ChapterTitleProps): ReactElement {
  return (
    <div className="title-row">
      <Title>{children}</Title>
      <Outside href={`hilfe/${kapitelseite(chapter)}`} label={KAPITEL.hilfeZu(children)}>
        {KAPITEL.hilfe}
      </Outside>
    </div>
  );
}
