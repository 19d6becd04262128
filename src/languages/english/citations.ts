/** Notes of the table of rules that a sentence leaves out. */
const notes = / \(DSB practice\)$| as described in .*$/;

/** A citation of the table of rules with its abbreviations written out. */
export function citation(text: string): string {
  return text
    .replace(notes, '')
    .replace(/\bfn (?=\d)/g, 'footnote ')
    .replace(/\bpara(s?) (?=\d)/g, 'paragraph$1 ')
    .replace(/\bAB (?=Working|Rule)/g, 'Appellate Body ');
}
