import { Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, today } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/index.ts';
import { isDay } from './address.ts';
import { useAsOf, usePatch } from './state.ts';

/** The one date that everything is shown as of; dark when it is not today. */
export function AsOf() {
  const t = useWords();
  const lang = useLang();
  const { day, isToday } = useAsOf();
  const patch = usePatch();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <button
          type="button"
          className={isToday ? 'as-of' : 'as-of as-of-other'}
          onClick={() => setOpen(!open)}
          aria-haspopup="dialog"
          aria-expanded={open}
        >
          <IconCalendar size={15} aria-hidden="true" />
          <span className="as-of-label">{t('asOf')}</span> <strong>{formatDate(day, lang)}</strong>
          {!isToday && <span className="as-of-label">{t('notToday')}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('setDate')}>
        <form
          className="as-of-form"
          onSubmit={(event) => {
            event.preventDefault();
            const value = new FormData(event.currentTarget).get('day');
            if (typeof value === 'string' && isDay(value)) patch({ asOf: value === today() ? undefined : value });
            setOpen(false);
          }}
        >
          <label>
            {t('setDate')}
            <input type="date" name="day" defaultValue={day} required />
          </label>
          <button type="submit" className="button button-ink">
            {t('asOf')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              patch({ asOf: undefined });
              setOpen(false);
            }}
          >
            {t('today')}
          </button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
