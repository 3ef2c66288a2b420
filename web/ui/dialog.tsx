import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'small' | 'medium' | 'wide' | 'reader';
  readonly role?: 'dialog' | 'alertdialog';
}

/** A dialog over the page; Escape and a press outside close it. */
export function Dialog({ title, closeLabel, onClose, children, size = 'small', role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable={role === 'dialog'} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
