import { CloseButton, Modal } from '@mantine/core';
import { useWords } from '../../i18n/index.ts';
import classes from './explore.module.css';

const ROWS = [
  ['← ↑ ↓ →', 'arrows'],
  ['[ ]', 'brackets'],
  ['Home End', 'homeEnd'],
  ['Enter', 'enter'],
  ['E', 'e'],
  ['C', 'c'],
  ['H', 'h'],
  ['F', 'f'],
  ['P', 'p'],
  ['O', 'o'],
  ['1 2 3', 'views'],
  ['Z', 'undo'],
  ['Esc', 'esc'],
  ['?', 'help'],
] as const;

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const t = useWords('explore');
  return (
    <Modal.Root opened={opened} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.helpHead}>
            <Modal.Title className={classes.helpTitle}>{t('help.title')}</Modal.Title>
            <CloseButton aria-label={t('close')} onClick={onClose} />
          </div>
          <dl className={classes.keys}>
            {ROWS.map(([keys, name]) => (
              <div key={name}>
                <dt>
                  {name === 'undo' && `${t('help.ctrl')} `}
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`help.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
