import { type EventType, english, eventTypes, type PlainEventType } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { spanish } from 'wto-dispute/spanish';
import { because, plain, type Read, understood } from './read.js';

const ARTICLES = /\b(?:the|a|an|le|la|les|l|un|une|el|los|las|una)\b/g;

/** Every phrase that is understood, without its articles, with the type of fact that it names. */
const kinds = new Map<string, EventType>();
for (const language of [english, french, spanish])
  for (const type of eventTypes) {
    const phrase = language.facts[plainOf(type)];
    kinds.set(bare(isPlain(type) ? phrase : language.inCompliance(phrase)), type);
  }

/** A kind of fact: the name of its type, or its phrase in English, French or Spanish. */
export function readKind(text: string): Read<EventType> {
  const given = text.trim();
  const type = eventTypes.find((each) => each === given) ?? kinds.get(bare(given));
  if (type !== undefined) return understood(type);
  const likely = likeliest(given);
  return because(`"${given}" is no kind of fact${likely === undefined ? '' : `; perhaps "${likely}" is meant`}`);
}

function isPlain(type: EventType): type is PlainEventType {
  return !type.startsWith('compliance.');
}

function plainOf(type: EventType): PlainEventType {
  const name = type.replace(/^compliance\./, '');
  return eventTypes.filter(isPlain).find((each) => each === name) ?? 'note';
}

function bare(text: string): string {
  return plain(text).replace(ARTICLES, ' ').replace(/\s+/g, ' ').trim();
}

/** The English phrase that shares most of its words, by their first letters; only as a suggestion. */
function likeliest(text: string): string | undefined {
  const asked = stems(text);
  const phrases = Object.values(english.facts).map((phrase) => ({ phrase, score: shared(asked, stems(phrase)) }));
  const [best] = phrases.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= 0.5 ? best.phrase : undefined;
}

function stems(text: string): Set<string> {
  const words = plain(text).split(' ');
  return new Set(words.filter((word) => word.length > 3).map((word) => word.slice(0, 6)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size, 1);
}
