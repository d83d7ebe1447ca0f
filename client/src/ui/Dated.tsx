import { formatDate } from '../i18n/dates.ts';
import { useLang } from '../i18n/index.ts';

/** A date as far as it is known, with its zone where the day depends on it. */
export function Dated({
  date,
  zone = false,
}: {
  readonly date: { readonly value: string; readonly zone?: string | null | undefined };
  readonly zone?: boolean;
}) {
  const lang = useLang();
  return (
    <time dateTime={date.value} className="dated">
      {formatDate(date, lang)}
      {zone && date.zone ? <span className="zone"> {date.zone.replace('_', ' ')}</span> : null}
    </time>
  );
}
