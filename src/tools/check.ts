import { explain } from '../answers/explain.js';
import { parseEvent } from '../record/parse.js';
import { check } from '../replay/check.js';
import { at, disputeOf, recorded, recordField, replayFields } from './input.js';
import { disputeData, factData, remarkLists } from './parts.js';
import { firstOfEach, shortLine } from './plain.js';
import { toolOf } from './tool.js';

export const checkTool = toolOf({
  name: 'wto_check',
  description:
    'Whether one more fact can be added to the record of a WTO dispute: possible or not and why, which facts it presupposes, whether it is too early or too late under which article, and which later facts it would displace. The record is not changed. Not legal advice.',
  basis: 'record',
  fields: { record: recordField, event: { schema: { $ref: '#/$defs/event' }, isRequired: true }, ...replayFields },
  read: (fields) => ({ ...recorded(fields), event: at('event', () => parseEvent(fields['event'])) }),
  answer: ({ event, ...asked }, language) => {
    const verdict = check(disputeOf(asked), event);
    const { possible, reason, missing, possibleEvents, setsAside } = verdict;
    const { irregularities, warnings } = remarkLists(verdict, language);
    return {
      data: {
        ...{ dispute: disputeData(asked.record), event: factData(event), possible, reason, missing },
        ...firstOfEach({ irregularities, warnings, setsAside: setsAside.map(factData) }),
        ...(!possible && { possibleEvents }),
      },
      lines: explain(verdict, language).split('\n').map(shortLine),
    };
  },
});
