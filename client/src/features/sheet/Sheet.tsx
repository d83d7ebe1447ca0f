import { type ReactNode, useEffect } from 'react';
import { useWords } from '../../i18n/index.ts';
import './sheet.css';

/** A page of reading: one column with a title, for pages that are not about a single entity. */
export function Sheet({
  title,
  tabTitle = title,
  lead,
  wide = false,
  children,
}: {
  readonly title: string;
  /** Of the browser's tab, where it needs more words. */
  readonly tabTitle?: string;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const t = useWords();
  const name = t('name');
  useEffect(() => {
    document.title = `${tabTitle} · ${name}`;
  }, [tabTitle, name]);
  return (
    <div className={wide ? 'sheet sheet-wide' : 'sheet'}>
      <header className="sheet-head">
        <h1>{title}</h1>
        {lead && <div className="sheet-lead">{lead}</div>}
      </header>
      {children}
    </div>
  );
}
