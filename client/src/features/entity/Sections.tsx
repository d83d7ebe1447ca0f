import { useWords } from '../../i18n/index.ts';
import { ClaimsTab } from './Facts.tsx';
import { LinkGroups } from './LinkGroups.tsx';
import { Part } from './Part.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { TimelineTab, useTimeline } from './TimelineTab.tsx';
import { type Head, useLinks } from './use-entity.ts';
import { countLinks, deal, type SectionSpec } from './view-model.ts';

/** Tabs of links by section, then what is left, the timeline and the claims: the body of most entity pages. */
export function Sections<K extends string>({
  head,
  specs,
  before = [],
  hide = [],
}: {
  readonly head: Head;
  readonly specs: readonly SectionSpec<K>[];
  readonly before?: readonly Tab[];
  /** Relation types that the page tells elsewhere. */
  readonly hide?: readonly string[];
}) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  const timeline = useTimeline(head.id);
  const relations = (links.data?.node?.relations ?? []).filter(({ type }) => !hide.includes(type.id));
  const { sections, rest } = deal(relations, specs);
  const ready = links.data !== undefined;
  const empty = t('noLinks', { count: head.claimCount });
  const linkTab = (key: string, groups: typeof rest, count: number): Tab => ({
    key,
    count: ready ? count : undefined,
    content: () => <Part of={links}>{() => <LinkGroups id={head.id} groups={groups} empty={empty} />}</Part>,
  });
  const tabs: Tab[] = [
    ...before,
    ...sections
      .filter(({ count }) => !ready || count > 0)
      .map(({ key, groups, count }) => linkTab(key, [...groups], count)),
    ...(rest.length > 0 ? [linkTab('links', rest, countLinks(rest))] : []),
    { key: 'timeline', count: timeline.data?.timeline.totalCount, content: () => <TimelineTab id={head.id} /> },
    { key: 'claims', count: head.claimCount, content: () => <ClaimsTab id={head.id} /> },
  ];
  return <Tabs tabs={tabs} />;
}
