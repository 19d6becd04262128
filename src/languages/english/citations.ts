const appeals = 'Appellate Body Working Procedures, Rule';

/** What a sentence writes otherwise than the table of rules, in this order. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/^Agreed procedures/, 'agreed procedures'],
  [/ \(DSB practice\)$| as described in .*$/, ''],
  [/^DSB decisions under (DSU \S+) \/ (\S+) \(practice\)$/, 'DSB practice under $1 and $2'],
  [/^(DSU \S+) \(chapeau\) \+ fn/, '$1, chapeau and fn'],
  [/ \+ practice \((.*)\)$/, ' and practice, $1'],
  [/^(GATT 1947) (\S+) last sentence$/, '$1, Article $2, last sentence'],
  [
    /^Understanding Guatemala-Peru \((\S+), 11 Apr 2016\) para (\d+)$/,
    'paragraph $2 of the Understanding between Guatemala and Peru of 11 April 2016 ($1)',
  ],
  [/^(Decision of .*?\)) para (\d+)-(\d+) via (.*)$/, 'paragraphs $2 and $3 of the $1, as applied by $4'],
  [/^(Decision of .*?\)) para (\d+) via (.*)$/, 'paragraph $2 of the $1, as applied by $3'],
  [/^(Decision of .*?\)) (\S+) via (.*)$/, '$1, $2, as applied by $3'],
  [/^(?:AB )?Working Procedures (?:Rule(s?) )?(?=\d)/, `${appeals}$1 `],
  [/ \/ AB Rule /, `, and ${appeals} `],
  [/ (\(WT\/L\/\d+), (WT\/DSB\/\d+\))$/, ' $1 and $2'],
  [/(\d\)?), (?=\d)/g, '$1 and '],
  [/ \+ /g, ' and '],
  [/; /g, ', and '],
  [/([^d]) fn (?=\d)/g, '$1, footnote '],
  [/\bfn (?=\d)/g, 'footnote '],
  [/^(MPIA Annex \d+|DSU Appendix \d+|SCM Annex [IVX]+|MPIA) para/, '$1, para'],
  [/\bpara(s?) (?=\d)/g, 'paragraph$1 '],
];

/** A citation of the table of rules with its abbreviations written out. */
export function citation(text: string): string {
  return changes.reduce((said, [from, to]) => said.replace(from, to), text);
}
