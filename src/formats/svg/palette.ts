/** The themes of a picture. */
export const themes = ['auto', 'light', 'dark'] as const;

/** `auto`: light, and dark where the reader prefers that on a screen. */
export type Theme = (typeof themes)[number];

/** Each colour in the light and in the dark. No two have the same light one: the dark one is found by it. */
const colours = {
  ground: ['#ffffff', '#0d1117'],
  ink: ['#1f2328', '#f0f6fc'],
  quiet: ['#59636e', '#9198a1'],
  line: ['#d1d9e0', '#30363d'],
  rule: ['#eaeef2', '#21262d'],
  now: ['#8250df', '#bc8cff'],
  past: ['#0969da', '#388bfd'],
  ahead: ['#9ecbff', '#1c4a86'],
  wait: ['#d4a72c', '#bb8009'],
  open: ['#2da44e', '#3fb950'],
  over: ['#cf222e', '#f85149'],
  done: ['#6e7781', '#8b949e'],
  unused: ['#c4ccd4', '#444c56'],
} as const;

export type ColourName = keyof typeof colours;

/** Gives the colour to write into an attribute. */
export type Paint = (name: ColourName) => string;

/** The colours of a theme. `auto` has the light ones: programs without a style sheet show them. */
export function paintOf(theme: Theme): Paint {
  return (name) => colours[name][theme === 'dark' ? 1 : 0];
}

/** The class of a picture that becomes dark by itself. Others on the same page keep their colours. */
export const AUTO = 'wto-dispute-auto';

/**
 * The dark colours, for a screen whose reader prefers them; in print the light ones stay. They are chosen by attributes:
 * LibreOffice applies simpler selectors also where the page is light, and ignores these.
 */
export function darkStyle(): string {
  const rules = Object.values(colours).map(([light, dark]) =>
    ['fill', 'stroke'].map((name) => `.${AUTO} [${name}="${light}"]{${name}:${dark}}`).join(''),
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}
