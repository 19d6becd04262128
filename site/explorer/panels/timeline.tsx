import { useEffect, useMemo, useState } from 'react';
import { toSvg } from 'wto-dispute/formats';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import { headline } from '../say.js';
import type { ViewProps } from './views.js';

/**
 * The library's picture of the dispute. It stands in the page as an image, in which nothing runs and no style of the
 * page holds; what it shows stands beside it as text.
 */
export function Timeline({ shown }: ViewProps) {
  const { say, language } = useSpeech();
  const { dispute, status } = useSettled(shown, 140, [shown.dispute, shown.status.date]);
  const svg = useMemo(() => toSvg(dispute, status.date, { language }), [dispute, status, language]);
  const address = useBlob(svg, 'image/svg+xml');
  const isBehind = shown.status !== status;
  const text = `${say('timeline')}${language.colon}${headline(dispute.record, language)}, ${language.date(status.date)}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page it scrolls, by the keyboard too
    <figure tabIndex={0} aria-label={say('timeline')} className={`timeline${isBehind ? ' behind' : ''}`}>
      {address !== undefined && <img src={address} alt={text} />}
    </figure>
  );
}

/** An address under which the browser finds a text that the page holds. */
export function useBlob(text: string, type: string): string | undefined {
  const [address, set] = useState<string | undefined>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    set(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}
