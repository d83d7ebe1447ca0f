import { Modal } from '@mantine/core';
import { useWords } from '../../i18n/index.ts';
import { SearchBox } from './SearchBox.tsx';
import './words.ts';

/** The search of the home page as a dialog over any page. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords('search');
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="min(1062px, calc(100vw - 24px))"
      padding={0}
      radius={14}
      yOffset="min(9vh, 72px)"
      transitionProps={{ transition: 'fade', duration: 120 }}
    >
      <Modal.Overlay className="palette-veil" />
      <Modal.Content className="palette" aria-label={t('label')}>
        <Modal.Body>
          <SearchBox onClose={onClose} autoFocus />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
