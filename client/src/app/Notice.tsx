import { CloseButton } from '@mantine/core';
import { useWords } from '../i18n/index.ts';

/** A line under the header that stays until it is closed. */
export function Notice({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useWords();
  return (
    <div className="notice" role="status">
      <span>{text}</span>
      <CloseButton size="sm" aria-label={t('close')} onClick={onClose} />
    </div>
  );
}
