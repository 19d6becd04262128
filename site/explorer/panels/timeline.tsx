import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { toSvg } from 'wto-dispute/formats';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import { headline } from '../say.js';
import type { ViewProps } from './views.js';

const parts = ['all', 'facts', 'live', 'past'] as const;
type Part = (typeof parts)[number];

/**
 * The library's picture of the dispute, as broad as the page has room. It stands there as an image, in which nothing
 * runs and no style of the page holds; what it shows stands beside it as text.
 */
export function Timeline({ shown }: ViewProps) {
  const { say, language } = useSpeech();
  const [part, show] = useState<Part>('all');
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const { dispute, status } = useSettled(shown, 140, [shown.dispute, shown.status.date]);
  const svg = useMemo(() => {
    const only = part === 'all' ? {} : { only: part };
    return width === undefined ? '' : toSvg(dispute, status.date, { language, width, ...only });
  }, [dispute, status, language, width, part]);
  const address = useBlob(svg, 'image/svg+xml');
  const text = `${say('timeline')}${language.colon}${headline(dispute.record, language)}, ${language.date(status.date)}`;
  return (
    <>
      <PartChoice part={part} show={show} />
      <figure ref={figure} className={`timeline${shown.status === status ? '' : ' behind'}`}>
        {address !== undefined && <img src={address} alt={text} />}
      </figure>
    </>
  );
}

function PartChoice({ part, show }: { readonly part: Part; readonly show: (part: Part) => void }) {
  const { say } = useSpeech();
  return (
    <fieldset className="parts">
      <legend className="unseen">{say('timeline')}</legend>
      {parts.map((one) => (
        <label key={one} className="check">
          <input type="radio" name="part" checked={part === one} onChange={() => show(one)} />
          {say(`part.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The widths that the library draws. */
const [NARROWEST, BROADEST] = [360, 1200];
/** A picture for each pixel would be drawn anew too often. */
const GRAIN = 20;

/** The width of an element, in grains, within what the library draws. */
function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, set] = useState<number | undefined>();
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.width ?? NARROWEST;
      set(Math.min(BROADEST, Math.max(NARROWEST, Math.floor(room / GRAIN) * GRAIN)));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** An address under which the browser finds a text that the page holds. */
function useBlob(text: string, type: string): string | undefined {
  const [address, set] = useState<string | undefined>();
  useEffect(() => {
    if (text === '') return;
    const made = URL.createObjectURL(new Blob([text], { type }));
    set(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}
