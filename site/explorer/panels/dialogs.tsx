import { Dialog } from '@base-ui/react/dialog';
import type { EventType, NextStep } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { lazily } from '../lazily.js';
import type { Dispatch, Shown } from './shown.js';

/** Which dialog is asked for. */
export type Asked =
  | { readonly kind: 'choose' | 'start' | 'share' }
  | { readonly kind: 'fact'; readonly type?: EventType; readonly step?: NextStep; readonly index?: number };

export interface DialogProps {
  readonly shown: Shown;
  readonly dispatch: Dispatch;
  readonly close: () => void;
  readonly asked: Asked;
  readonly fragment: string;
  readonly isKept: boolean;
  readonly setKept: (isKept: boolean) => void;
}

const contents = {
  choose: lazily<DialogProps>(async () => (await import('./choose.js')).Choose),
  start: lazily<DialogProps>(async () => (await import('./start.js')).Start),
  share: lazily<DialogProps>(async () => (await import('./share.js')).Share),
  fact: lazily<DialogProps>(async () => (await import('./fact-form.js')).FactForm),
};

interface DialogsProps extends Omit<DialogProps, 'close' | 'asked'> {
  readonly asked: Asked | undefined;
  readonly ask: (asked: Asked | undefined) => void;
}

/** One dialog at a time. Escape closes it, and the focus goes back to where it was. */
export function Dialogs({ asked, ask, ...props }: DialogsProps) {
  const { say } = useSpeech();
  const close = () => ask(undefined);
  const Content = asked && contents[asked.kind];
  return (
    <Dialog.Root open={asked !== undefined} onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`dialog ${asked?.kind ?? ''}`}>
          {asked && Content && (
            <>
              <Dialog.Title>{say(titleOf(asked))}</Dialog.Title>
              <Dialog.Close className="close quiet" aria-label={say('close')}>
                <span aria-hidden="true">×</span>
              </Dialog.Close>
              <Content {...props} asked={asked} close={close} />
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function titleOf(asked: Asked) {
  if (asked.kind !== 'fact') return asked.kind;
  return asked.index === undefined ? 'addFact' : 'changeFact';
}
