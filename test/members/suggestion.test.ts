import { describe, expect, it } from 'vitest';
import { members, nearestMember } from '../../src/members.js';
import { nearestMember as nearestName } from '../../src/record/members.js';

describe('a suggestion for a misspelt Member', () => {
  it.each([
    ['Untied States', 'United States'],
    ['Unted Kingdom', 'United Kingdom'],
    ['Eurpean Union', 'European Union'],
    ['European Comunities', 'European Union'],
    ['Koera', 'Korea'],
    ['Brasill', 'Brazil'],
    ['Austrlia', 'Australia'],
    ['Austira', 'Austria'],
    ['Phillipines', 'Philippines'],
    ['Ukrania', 'Ukraine'],
    ['Chinese Tapei', 'Chinese Taipei'],
    ['Khazakstan', 'Kazakhstan'],
    ['Domincan Republic', 'Dominican Republic'],
    ['Equador', 'Ecuador'],
    ['Tukey', 'Türkiye'],
    ['états-uni', 'United States'],
    ['Nueva Zeelanda', 'New Zealand'],
    ['Cub', 'Cuba'],
  ])('%s is %s', (text, member) => expect(nearestMember(text)?.english).toBe(member));

  it('is the Member itself where the text names one', () => {
    for (const member of members)
      for (const name of [member.english, member.spanish, ...member.otherNames.slice(0, 1)])
        expect(nearestMember(name)).toBe(member);
  });

  it.each([
    ...['', 'A', 'B', 'XQ', 'DSB', 'Atlantis', 'x'.repeat(100_000)],
    ...['North Korea', 'Korea, DPR', 'Democratic Republic of Korea', 'Corée du Nord', 'Corea del Norte'],
    ...['Iran', 'Iraq', 'Syria', 'Libya', 'Lebanon', 'Algeria', 'Ethiopia', 'Sudan', 'South Sudan', 'Serbia'],
    ...['Bahamas', 'Belarus', 'Bosnia and Herzegovina', 'Uzbekistan', 'Turkmenistan', 'Azerbaijan', 'Bhutan'],
    ...['Equatorial Guinea', 'Guinea Ecuatorial', 'Somalia', 'Andorra', 'Monaco', 'Palestine', 'Micronesia', 'Kosovo'],
  ])('is not made for another country, or for what is like no name: "%.30s"', (text) =>
    expect(nearestMember(text)).toBeUndefined(),
  );

  it('is not made for what is no text', () => expect(nearestMember(7 as never)).toBeUndefined());
});

describe('a suggestion among given names', () => {
  const parties = ['Korea, Republic of', 'EC', 'Atlantis', 'A'];

  it.each([
    ['Koera', 'Korea, Republic of'],
    ['Corée du Sud', 'Korea, Republic of'],
    ['European Unin', 'EC'],
    ['EU', 'EC'],
    ['Atlantsi', 'Atlantis'],
    ['atlantis', 'Atlantis'],
    ['A', 'A'],
  ])('is one of them, as it stands there: %s', (text, name) => expect(nearestName(text, parties)).toBe(name));

  it.each(['Japan', 'B', 'a', '', 'Untied States'])('is none of them where none is near: "%s"', (text) =>
    expect(nearestName(text, parties)).toBeUndefined(),
  );

  it('is the first of those that are equally near', () => {
    expect(nearestName('Korea', ['South Korea', 'KOR'])).toBe('South Korea');
    expect(nearestName('Korea', [])).toBeUndefined();
  });
});
