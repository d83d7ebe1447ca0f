import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { SearchBox } from './SearchBox.tsx';
import './words.ts';

/** The search of the home page as a dialog over any page. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords('search');
  // It is mounted open and taken away closed, which the dialog's own return of focus does not cover.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener instanceof HTMLElement ? opener.focus() : undefined), [opener]);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="min(1062px, calc(100vw - 24px))"
      padding={0}
      radius={14}
      returnFocus={false}
      yOffset="clamp(12px, 8vw, 72px)"
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
