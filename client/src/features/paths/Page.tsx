import { ActionIcon, Button, SegmentedControl, Select, Switch } from '@mantine/core';
import { IconArrowsLeftRight, IconLink } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAsk } from '../../api/client.ts';
import { FindPathsDocument, PathEndsDocument } from '../../api/generated/graphql.ts';
import { useAddress, usePatch } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { PathCard } from './PathCard.tsx';
import classes from './paths.module.css';
import { Results } from './Results.tsx';
import { formatPaths, MOST_STEPS, onCanvas, PATHS_KEYS, type PathsState, parsePaths, readPath } from './view-model.ts';

const cleared = Object.fromEntries(PATHS_KEYS.map((key) => [key, undefined]));

export function PathsPage() {
  const t = useWords('paths');
  const lang = useLang();
  const navigate = useNavigate();
  const patch = usePatch();
  const address = useAddress();
  const [said, setSaid] = useState('');
  const raw = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> });
  const { state, dropped } = parsePaths(raw);
  const change = (part: Partial<PathsState>): void =>
    patch({ ...cleared, ...formatPaths({ ...state, ...part }), sel: undefined });

  const wanted = [state.from, state.to].filter((id) => id !== null);
  const ends = useAsk(PathEndsDocument, { ids: wanted, lang }, { enabled: wanted.length > 0 });
  const end = (id: string | null) => ends.data?.nodes.find((node) => node?.id === id) ?? null;
  const titleOf = (id: string | null): string => (id === null ? '' : (end(id)?.title ?? id));
  const unknown = ends.data ? (wanted.find((id) => end(id) === null) ?? null) : null;
  const ready =
    state.from !== null && state.to !== null && state.from !== state.to && ends.data !== undefined && !unknown;
  const search = useAsk(
    FindPathsDocument,
    {
      from: state.from ?? '',
      to: state.to ?? '',
      maxSteps: state.max,
      includeHubs: state.hubs,
      order: state.order,
      asOf: address.asOf ?? null,
      lang,
    },
    { enabled: ready },
  );
  const paths = (search.data?.paths.paths ?? []).map(readPath);
  const copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(() => setSaid(t('copied')));
  };
  const fromTitle = titleOf(state.from);
  const toTitle = titleOf(state.to);
  useEffect(() => {
    document.title = [[fromTitle, toTitle].filter(Boolean).join(' → '), t('title'), 'Norm Atlas']
      .filter(Boolean)
      .join(' · ');
  }, [fromTitle, toTitle, t]);

  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      <p className={classes.quiet}>{t('intro')}</p>
      <div className={classes.form}>
        <div className={classes.pick}>
          <EntityPicker label={t('from')} value={fromTitle} onPick={(id) => change({ from: id })} />
        </div>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('swap')}
          onClick={() => change({ from: state.to, to: state.from })}
        >
          <IconArrowsLeftRight size={16} />
        </ActionIcon>
        <div className={classes.pick}>
          <EntityPicker label={t('to')} value={toTitle} onPick={(id) => change({ to: id })} />
        </div>
      </div>
      <div className={classes.options}>
        <Select
          className={classes.max}
          label={t('steps')}
          allowDeselect={false}
          value={String(state.max)}
          onChange={(value) => value && change({ max: Number(value) })}
          data={Array.from({ length: MOST_STEPS }, (_, i) => ({
            value: String(i + 1),
            label: t('stepsOf', { count: i + 1 }),
          }))}
        />
        <SegmentedControl
          aria-label={t('order')}
          value={state.order}
          onChange={(value) => change({ order: value as PathsState['order'] })}
          data={[
            { value: 'shortest', label: t('shortest') },
            { value: 'strongest', label: t('strongest') },
          ]}
        />
        <Switch
          label={t('hubs')}
          checked={state.hubs}
          onChange={(event) => change({ hubs: event.currentTarget.checked })}
        />
        <Button variant="default" leftSection={<IconLink size={15} />} onClick={() => copy(location.href)}>
          {t('copyLink')}
        </Button>
      </div>
      {dropped.length > 0 && <p className={classes.notice}>{t('dropped', { what: dropped.join(', ') })}</p>}
      <Results
        state={state}
        unknown={unknown}
        answer={search.data?.paths ?? null}
        reading={(ready && search.isPending) || (wanted.length > 0 && ends.isPending)}
        error={search.error ?? ends.error}
        onRetry={() => void (search.isError ? search.refetch() : ends.refetch())}
        onChange={change}
      >
        {paths.map((path, i) => (
          <PathCard
            key={path.key}
            path={path}
            number={i + 1}
            selected={address.sel}
            onEvidence={(id) => patch({ sel: id })}
            onCopy={() => copy(path.plain)}
            onCanvas={() =>
              void navigate({
                to: '/explore' as '/',
                search: { asOf: address.asOf, lang: address.lang, ...onCanvas(path) } as never,
              })
            }
          />
        ))}
      </Results>
      <div aria-live="polite" className={classes.unseen}>
        {said}
      </div>
    </div>
  );
}
