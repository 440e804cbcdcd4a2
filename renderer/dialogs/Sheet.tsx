import { type ReactNode, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { dialogStore } from '../state/view.ts';

type SheetProps = {
  readonly title: string;
  readonly wide?: boolean;
  /** Whether something has been written in it that a click beside it must not lose. */
  readonly isBegun?: boolean;
  readonly children: ReactNode;
};

/** A dialog in front of the window. Escape closes it, and so does a click beside it unless something has been begun in it. */
export function Sheet({ title, wide = false, isBegun = false, children }: SheetProps) {
  const [opened] = useState(() => performance.now());
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      // The second half of a double click on what opens the dialog falls beside it.
      shouldCloseOnInteractOutside={() => !isBegun && performance.now() - opened > doubleClickTime}
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog();
      }}
    >
      <Modal className="modal" data-wide={wide || undefined}>
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** In milliseconds; what systems take for one. */
const doubleClickTime = 500;

/** The last line of a dialog in which nothing is decided. */
export const CloseAction = () => (
  <div className="dialog-actions">
    <Button className="button" onPress={closeDialog}>
      Close
    </Button>
  </div>
);

export function closeDialog(): void {
  dialogStore.set(null);
}
