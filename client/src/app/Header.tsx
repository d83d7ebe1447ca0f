import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMenu2, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useAsk } from '../api/client.ts';
import { ShellDatasetDocument } from '../api/generated/graphql.ts';
import { LANGUAGES, useLang, useWords } from '../i18n/index.ts';
import { AsOf } from './AsOf.tsx';
import { AtlasLink } from './EntityLink.tsx';
import { Logo } from './Logo.tsx';
import { usePatch } from './state.ts';

/** Tabs that exist; a tab leads somewhere or is not here. */
const TABS = ['search', 'explore', 'paths', 'timeline', 'contested', 'data'] as const;

const LANGUAGE_NAMES = { en: 'EN', ja: '日本語' } as const;

export function Header({ tab, onFind }: { readonly tab: string | undefined; readonly onFind: () => void }) {
  const t = useWords();
  const { data } = useAsk(ShellDatasetDocument, {}, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <header className="header">
      <AtlasLink to="/" className="brand">
        <Logo /> <span>{t('name')}</span>
      </AtlasLink>
      <nav className="tabs" aria-label={t('menu')}>
        {TABS.map((name) => (
          <AtlasLink
            key={name}
            to={`/${name}`}
            className={tab === name ? 'tab tab-on' : 'tab'}
            aria-current={tab === name ? 'page' : undefined}
          >
            {t(`tabs.${name}`)}
          </AtlasLink>
        ))}
      </nav>
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={15} aria-hidden="true" />
        <span className="find-text">{t('find')}</span>
        <span aria-hidden="true" className="find-keys">
          <kbd>{navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'}</kbd>
        </span>
      </button>
      <span className="spread" />
      <AsOf />
      {data && (
        <AtlasLink to="/data" className="release">
          {t('release', { release: data.dataset.release })}
        </AtlasLink>
      )}
      <Languages />
      <Theme />
      <NarrowMenu tab={tab} />
    </header>
  );
}

function Languages() {
  const t = useWords();
  const lang = useLang();
  const patch = usePatch();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={lang === code}
          className={lang === code ? 'language language-on' : 'language'}
          onClick={() => patch({ lang: code === 'en' ? undefined : code })}
        >
          {LANGUAGE_NAMES[code]}
        </button>
      ))}
    </fieldset>
  );
}

function Theme() {
  const t = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const next = dark ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      className="header-icon header-theme"
      onClick={() => setColorScheme(next)}
      aria-label={`${t('theme')}: ${t(`themes.${next}`)}`}
    >
      {dark ? <IconSun size={17} aria-hidden="true" /> : <IconMoon size={17} aria-hidden="true" />}
    </ActionIcon>
  );
}

/** What does not fit into a narrow header. */
function NarrowMenu({ tab }: { readonly tab: string | undefined }) {
  const t = useWords();
  const patch = usePatch();
  const lang = useLang();
  const other = lang === 'en' ? 'ja' : 'en';
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" className="header-icon narrow-menu" aria-label={t('menu')}>
          <IconMenu2 size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {TABS.map((name) => (
          <Menu.Item
            key={name}
            className={tab === name ? 'tab-on' : undefined}
            renderRoot={(props) => <AtlasLink to={`/${name}`} {...props} />}
          >
            {t(`tabs.${name}`)}
          </Menu.Item>
        ))}
        <Menu.Item lang={other} onClick={() => patch({ lang: other === 'en' ? undefined : other })}>
          {LANGUAGE_NAMES[other]}
        </Menu.Item>
        <Menu.Item renderRoot={(props) => <AtlasLink to="/settings" {...props} />}>{t('settings')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
