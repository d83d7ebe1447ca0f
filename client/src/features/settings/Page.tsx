import { useMantineColorScheme } from '@mantine/core';
import { useAsOf, usePatch } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { LANGUAGES, useLang, useWords } from '../../i18n/index.ts';
import { Sheet } from '../sheet/index.ts';
import { Choice } from './Choice.tsx';
import './settings.css';

const THEMES = ['auto', 'light', 'dark'] as const;

export function SettingsPage() {
  const t = useWords('settings');
  const lang = useLang();
  const patch = usePatch();
  const { day, isToday } = useAsOf();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Sheet title={t('title')}>
      <Choice
        name="language"
        label={t('language')}
        note={t('languageNote')}
        value={lang}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`), lang: value }))}
        onChange={(value) => patch({ lang: value === 'en' ? undefined : value })}
      />
      <Choice
        name="theme"
        label={t('theme')}
        note={t('themeNote')}
        value={colorScheme}
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={setColorScheme}
      />
      <section>
        <h2>{t('asOf')}</h2>
        <p>{t('asOfNote', { date: formatDate(day, lang) })}</p>
        {!isToday && (
          <button type="button" className="text-button" onClick={() => patch({ asOf: undefined })}>
            {t('backToToday')}
          </button>
        )}
      </section>
    </Sheet>
  );
}
