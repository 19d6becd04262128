/** The little of jsdom that the tests use; its own types need the DOM library, which this project does without. */
declare module 'jsdom' {
  export interface XmlElement {
    readonly tagName: string;
    readonly textContent: string;
    getAttribute(name: string): string | null;
    querySelector(selector: string): XmlElement | null;
    querySelectorAll(selector: string): { readonly length: number };
  }
  export class JSDOM {
    readonly window: {
      readonly document: unknown;
      readonly DOMParser: new () => { parseFromString(text: string, type: string): { documentElement: XmlElement } };
    };
  }
}
