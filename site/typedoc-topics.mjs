// A plugin of typedoc: the API reference is ordered by topic, and the topic of a name follows from the room it lives
// in. A tag @category in a doc comment goes before it.
import { Comment, CommentTag, Converter } from 'typedoc';

const topics = [
  [/^src\/replay\//, 'From facts to answers'],
  [/^src\/answers\//, 'Answers'],
  [/^src\/record\/judgement\./, 'Answers'],
  [/^src\/record\/(facts|events)\./, 'Facts'],
  [/^src\/record\/(error|issue)\./, 'Errors'],
  [/^src\/record\//, 'Records'],
  [/^src\/calendar\//, 'Days and periods'],
  [/^src\/law\//, 'The law'],
  [/^src\/machine\//, 'The machine'],
  [/^src\/formats\//, 'Formats'],
  [/^src\/languages\//, 'Languages'],
  [/^src\/vocabulary\./, 'Vocabulary'],
];

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const name of (project.children ?? []).flatMap(({ children = [] }) => children)) {
      const path = project.getSymbolIdFromReflection(name)?.packagePath ?? '';
      const [, topic] = topics.find(([room]) => room.test(path)) ?? [];
      for (const carrier of name.signatures ?? [name]) if (topic !== undefined) put(carrier, topic);
    }
  });
}

function put(reflection, topic) {
  reflection.comment ??= new Comment();
  if (reflection.comment.getTag('@category')) return;
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: topic }]));
}
