/** A draft that is made from a text. */
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { AskError } from '../../api/ask-document.js';
import { Failed } from '../../frame/failed.js';
import { Page } from '../../frame/page.js';
import { Waiting } from '../../frame/waiting.js';
import { useMe } from '../api/me.js';
import { ArticleView } from '../article/article-view.js';
import { openArticle, type OpenedArticle } from '../article/open-article.js';
import { toReview } from '../desk-urls.js';

export default function Article() {
  const { id } = useParams<{ id: string }>();
  const me = useMe();
  const [opened, setOpened] = useState<OpenedArticle | AskError | null>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    openArticle(id).then(
      (article) => {
        if (isCurrent) setOpened(article);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isCurrent) setOpened(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt]);
  if (opened === undefined) return <Waiting />;
  if (opened instanceof AskError) {
    return (
      <Failed
        error={opened}
        retry={() => {
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  if (opened === null)
    return <NoArticle id={id} why="There is no draft with a text at this URL." />;
  if (opened.status === 'ACCEPTED' || opened.status === 'WITHDRAWN') {
    return <NoArticle id={id} why={`This change set is ${opened.status.toLowerCase()}.`} />;
  }
  if (opened.author !== me.pseudonym) {
    return <NoArticle id={id} why="Only its author can change this draft." />;
  }
  return <ArticleView key={opened.id} opened={opened} />;
}

interface NoArticleProps {
  readonly id: string;
  readonly why: string;
}

function NoArticle({ id, why }: NoArticleProps) {
  return (
    <Page title="Article">
      <p>
        {why} <a href={toReview(id)}>Look at it in the review</a>, or{' '}
        <a href="/desk">go to the queue</a>.
      </p>
    </Page>
  );
}
