import { JSDOM } from 'jsdom';

/*
 * Mermaid and what it draws with look for a browser when they are loaded. They keep what they found: other tests of the
 * same worker are again in a world without one.
 */
const { window } = new JSDOM();
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
// Mermaid copies its settings for each state of a chart: without those of other diagrams that takes half the time.
const used = ['state', 'gantt', 'flowchart', 'secure'];
for (const [name, settings] of Object.entries(mermaid.mermaidAPI.defaultConfig))
  if (settings instanceof Object && !used.includes(name))
    for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
mermaid.initialize({});
// The kinds of diagrams are loaded when the first of them is read.
await mermaid.parse('stateDiagram-v2\n  [*] --> a');
await mermaid.parse('gantt\n  a :milestone, f1, 2019-09-11, 0d');
Reflect.deleteProperty(globalThis, 'window');
Reflect.deleteProperty(globalThis, 'document');

const read = new Map<string, Promise<string>>();

/** The kind of diagram that a text is to Mermaid; text that is none throws. The same text is read once. */
export function diagramTypeOf(text: string): Promise<string> {
  const type = read.get(text) ?? mermaid.parse(text).then(({ diagramType }) => diagramType);
  read.set(text, type);
  return type;
}

/** A task of a Gantt chart, as Mermaid keeps it. */
export interface GanttTask {
  readonly task: string;
  readonly section: string;
  readonly classes: readonly string[];
}

/** Mermaid's own marks for a character that was written as a code. */
const CODE = /ﬂ°°(\d+)¶ß/gu;
const plain = (text: string) => text.replace(CODE, (_, code) => String.fromCodePoint(Number(code)));

/** The tasks that Mermaid finds in a Gantt chart, with their texts as they are drawn. */
export async function tasksOf(text: string): Promise<GanttTask[]> {
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as {
    readonly db: { getTasks(): { task: string; section: string; type: string; classes: string[] }[] };
  };
  return db
    .getTasks()
    .map(({ task, section, classes }) => ({ task: plain(task), section: plain(section), classes: [...classes] }));
}
