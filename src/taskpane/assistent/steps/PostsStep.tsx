import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { focusTitle } from '../../ui/Title';
import { decimal } from '../amounts';
import { ImportButtons } from '../import/ImportButtons';
import { ImportView } from '../import/ImportView';
import { TakenNotes } from '../import/TakenNotes';
import { placeOfKey } from '../state/place';
import { mistypedKeys } from '../state/progress';
import type { Typed } from '../state/rows';
import { LISTEN, STELLENSCHRITT } from '../texts';
import { type AssistantView, useAssistant } from '../use-assistant';
import { PostEditor } from './PostEditor';
import { PostSummary } from './PostSummary';
import { RestoreRow } from './RestoreRow';

/** AS-11: the posts, or a list of posts that is on its way here. */
export function PostsStep(): ReactElement {
  const work = useAssistant().state.imports.stellen;
  const [said, say] = useState('');
  const end = (what: string): void => {
    say(what);
    focusTitle();
  };
  return work ? <ImportView work={work} onEnd={end} /> : <PostList said={said} say={say} />;
}

interface PostListProps {
  /** What has just been done. */
  readonly said: string;
  readonly say: (said: string) => void;
}

/** The posts as a list of lines, one of them open to be edited. */
function PostList({ said, say }: PostListProps): ReactElement {
  const { state, dispatch, remarks } = useAssistant();
  const { typed, typing } = state;
  const unread = useMemo(() => unreadPosts(typed, typing), [typed, typing]);
  const wrong = useMemo(() => wrongPosts(remarks), [remarks]);
  const { stellen } = state.answers;
  const vzae = stellen.reduce((sum, post) => sum + (post.vzae ?? 0), 0);
  const add = (): void => dispatch({ type: 'next-post' });
  const remove = (post: number): void => {
    say(STELLENSCHRITT.geloescht(stellen[post]?.stelle ?? STELLENSCHRITT.ohneName(post + 1)));
    dispatch({ type: 'remove', liste: 'stellen', zeile: post });
    document.getElementById(ADD)?.focus();
  };
  return (
    <>
      <p className="note">{STELLENSCHRITT.einleitung}</p>
      {stellen.length === 0 && <p>{STELLENSCHRITT.leer}</p>}
      <ol className="posts">
        {stellen.map((_, index) => (
          <li key={index}>
            <PostSummary
              post={index}
              isUnread={unread.has(index)}
              isWrong={unread.has(index) || wrong.has(index)}
            />
            {state.post === index && <PostEditor post={index} onRemove={() => remove(index)} />}
          </li>
        ))}
      </ol>
      <p className="buttons">
        <Button id={ADD} appearance={stellen.length === 0 ? 'primary' : 'secondary'} onClick={add}>
          {stellen.length === 0 ? STELLENSCHRITT.erste : STELLENSCHRITT.weitere}
        </Button>
      </p>
      <ImportButtons list="stellen" />
      <p role="status" className="count">
        {said} {stellen.length > 0 && STELLENSCHRITT.zusammen(stellen.length, decimal(vzae))}
      </p>
      <TakenNotes list="stellen" />
      <RestoreRow next={ADD} onRestored={() => say(LISTEN.zurueck)} />
    </>
  );
}

/** Posts with entries that can't be read; nothing is said of the one that somebody is typing. */
function unreadPosts(typed: Typed, typing: string | null): ReadonlySet<number> {
  const keys = mistypedKeys({ typed }).filter((key) => key !== typing);
  return new Set(
    keys.flatMap((key) => {
      const place = placeOfKey(key);
      return place?.teil === 'stellen' ? [place.zeile] : [];
    }),
  );
}

function wrongPosts(remarks: AssistantView['remarks']): ReadonlySet<number> {
  const wrong = new Set<number>();
  for (const [key, { stufe }] of remarks) {
    const [liste, zeile] = key.split('-');
    if (stufe === 'Fehler' && liste === 'stellen') wrong.add(Number(zeile));
  }
  return wrong;
}

const ADD = 'stelle-hinzu';
