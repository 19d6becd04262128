import { describe, expect, it } from 'vitest';
import { memberNamed } from '../../src/members.js';

/* Spellings as they stand in papers of the WTO, on its pages, in spreadsheets and in the press. */

const known: Readonly<Record<string, readonly string[]>> = {
  Korea: [
    ...[
      'Korea',
      'Korea, Republic of',
      'Republic of Korea',
      'The Republic of Korea',
      'South Korea',
      'Korea (Republic of)',
    ],
    ...['Korea, Rep.', 'KOR', 'KR', 'ROK', 'Corée', 'Corée, République de', 'République de Corée', 'Corée du Sud'],
    ...['Corea', 'Corea, República de', 'República de Corea', 'la República de Corea', 'Corea del Sur'],
  ],
  'European Union': [
    ...['European Union', 'the European Union', 'European Communities', 'European Community', 'EU', 'EC', 'EEC'],
    ...[
      'European Union (formerly EC)',
      "l'Union européenne",
      'Union européenne',
      'UE',
      'CE',
      'Communautés européennes',
    ],
    ...['la Unión Europea', 'Unión Europea', 'las Comunidades Europeas', 'Comunidades Europeas'],
  ],
  'United States': [
    ...['United States', 'the United States', 'United States of America', 'USA', 'US', 'U.S.', 'U.S.A.'],
    ...['États-Unis', 'Etats-Unis', 'les États-Unis', "États-Unis d'Amérique"],
    ...['Estados Unidos', 'los Estados Unidos', 'Estados Unidos de América', 'EE.UU.', 'EE. UU.', 'EEUU'],
  ],
  'Chinese Taipei': [
    ...['Chinese Taipei', 'Taipei, Chinese', 'Taipei chinois', 'le Taipei chinois', 'Taipei Chino', 'Taiwan', 'Taïwan'],
    ...['Taiwán', 'Taiwan, Province of China', 'TPKM', 'TW'],
    'The Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu',
  ],
  'Hong Kong, China': ['Hong Kong, China', 'Hong Kong', 'Hongkong', 'Hong Kong, Chine', 'Hong Kong SAR', 'HKG', 'HK'],
  'Macao, China': ['Macao, China', 'Macao, Chine', 'Macao', 'Macau', 'Macau, China', 'MAC', 'MO'],
  China: ['China', "People's Republic of China", 'PRC', 'Chine', 'la Chine', 'República Popular China', 'CHN', 'CN'],
  Türkiye: ['Türkiye', 'Turkiye', 'Turkey', 'Turquie', 'Turquía', 'Republic of Türkiye', 'TUR'],
  'North Macedonia': [
    ...['North Macedonia', 'Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia', 'Macédoine du Nord'],
    'Macedonia del Norte',
  ],
  Eswatini: ['Eswatini', 'Swaziland', 'Swazilandia', 'Kingdom of Eswatini'],
  'Cabo Verde': ['Cabo Verde', 'Cape Verde', 'Cap-Vert'],
  'Czech Republic': ['Czech Republic', 'the Czech Republic', 'Czechia', 'République tchèque', 'República Checa', 'CZE'],
  'Slovak Republic': ['Slovak Republic', 'Slovakia', 'République slovaque', 'Eslovaquia', 'SVK'],
  'Kyrgyz Republic': ['Kyrgyz Republic', 'Kyrgyzstan', 'République kirghize', 'República Kirguisa'],
  "Lao People's Democratic Republic": ["Lao People's Democratic Republic", 'Lao PDR', 'Laos', 'RDP lao', 'LAO', 'LA'],
  Myanmar: ['Myanmar', 'Burma', 'Union of Myanmar', 'Birmanie'],
  'Viet Nam': ['Viet Nam', 'Vietnam', 'Viêt Nam', 'Socialist Republic of Viet Nam', 'VNM'],
  'Russian Federation': ['Russian Federation', 'Russia', 'Fédération de Russie', 'la Federación de Rusia', 'RUS'],
  'Saudi Arabia': [
    ...['Saudi Arabia', 'Saudi Arabia, Kingdom of', 'Kingdom of Saudi Arabia', "Royaume d'Arabie saoudite"],
    ...["Arabie saoudite, Royaume d'", 'Reino de la Arabia Saudita', 'KSA'],
  ],
  Bahrain: ['Bahrain', 'Bahrain, Kingdom of', 'Kingdom of Bahrain', 'Royaume de Bahreïn', 'Bahrein, Reino de'],
  Kuwait: ['Kuwait', 'Kuwait, the State of', 'State of Kuwait', 'Koweït', 'Estado de Kuwait'],
  Bolivia: ['Bolivia', 'Bolivia, Plurinational State of', 'Plurinational State of Bolivia', 'Bolivie'],
  Venezuela: [
    ...['Venezuela', 'Venezuela, Bolivarian Republic of', 'Bolivarian Republic of Venezuela'],
    ...['Venezuela (Bolivarian Republic of)', 'República Bolivariana de Venezuela'],
  ],
  Moldova: ['Moldova', 'Moldova, Republic of', 'Republic of Moldova', 'Moldavia'],
  Tanzania: ['Tanzania', 'United Republic of Tanzania', 'Tanzanía', 'République-Unie de Tanzanie'],
  "Côte d'Ivoire": ["Côte d'Ivoire", 'Côte d’Ivoire', "Cote d'Ivoire", "COTE D'IVOIRE", 'Ivory Coast', 'CIV'],
  'United Kingdom': ['United Kingdom', 'the UK', 'Great Britain', 'Royaume-Uni', 'el Reino Unido', 'GBR', 'GB'],
  'United Arab Emirates': ['United Arab Emirates', 'UAE', 'Émirats arabes unis', 'los Emiratos Árabes Unidos'],
  'Trinidad and Tobago': ['Trinidad and Tobago', 'Trinidad & Tobago', 'Trinité-et-Tobago', 'Trinidad y Tabago'],
  'Saint Vincent and the Grenadines': ['Saint Vincent and the Grenadines', 'St. Vincent & the Grenadines'],
  'Saint Kitts and Nevis': ['St Kitts and Nevis', 'Saint-Kitts-et-Nevis', 'Saint Kitts y Nevis'],
  'El Salvador': ['El Salvador', 'Salvador', 'el Salvador', 'SLV'],
  'The Gambia': ['The Gambia', 'Gambia', 'Gambia, The', 'la Gambie'],
  Brazil: ['Brazil', 'Brasil', 'Brésil', 'le Brésil', 'BRA'],
  Netherlands: ['Netherlands', 'The Netherlands', 'Netherlands, Kingdom of the', 'Pays-Bas', 'Países Bajos', 'Holland'],
  Ecuador: ['Ecuador', 'Équateur', 'ECU'],
  Estonia: ['Estonia', 'EST', 'EE'],
  Georgia: ['Georgia', 'Géorgie'],
  // Member states of the European Union answered for themselves in some disputes.
  Belgium: ['Belgium', 'Belgique', 'Bélgica'],
  Ireland: ['Ireland', 'Irlande', 'Irlanda', 'Republic of Ireland'],
  Greece: ['Greece', 'Grèce', 'Grecia', 'Hellenic Republic'],
};

/** Names that begin, end or sound alike, and are not the same. */
const distinct: Readonly<Record<string, string>> = {
  Guinea: 'Guinea',
  Guinée: 'Guinea',
  'Guinea-Bissau': 'Guinea-Bissau',
  'Guinea Bissau': 'Guinea-Bissau',
  'Papua New Guinea': 'Papua New Guinea',
  'Papua Nueva Guinea': 'Papua New Guinea',
  Congo: 'Congo',
  'Republic of the Congo': 'Congo',
  'Congo, Republic of': 'Congo',
  'Democratic Republic of the Congo': 'Democratic Republic of the Congo',
  'Congo, Democratic Republic of the': 'Democratic Republic of the Congo',
  'DR Congo': 'Democratic Republic of the Congo',
  Zaire: 'Democratic Republic of the Congo',
  Dominica: 'Dominica',
  Dominique: 'Dominica',
  'Dominican Republic': 'Dominican Republic',
  'República Dominicana': 'Dominican Republic',
  Niger: 'Niger',
  Níger: 'Niger',
  Nigeria: 'Nigeria',
  Nigéria: 'Nigeria',
  Australia: 'Australia',
  Austria: 'Austria',
  Grenada: 'Grenada',
  Mauritius: 'Mauritius',
  Mauritania: 'Mauritania',
  Slovenia: 'Slovenia',
  'Slovak Republic': 'Slovak Republic',
};

const none = [
  ...['', ' ', '-', "'", '&', 'the', 'les', 'A', 'B', 'AB', 'Q', 'Atlantis', 'DSB', 'parties', 'directorGeneral'],
  ...['Korea, DPR', "Korea, Democratic People's Republic of", 'North Korea', 'Corée du Nord', 'Corea del Norte'],
  ...['Equatorial Guinea', 'Guinea Ecuatorial', 'Guinée équatoriale', 'Republic of China', 'South Georgia'],
  ...['Iran', 'Serbia', 'Algeria', 'Ethiopia', 'Bahamas', 'Uzbekistan', 'Holy See', 'Soviet Union'],
  ...['Hong Kong and China', 'Hong Kong; China', 'EU/US', 'Korea and Japan', 'Korea日本', '日本', 'Япония'],
];

describe('a spelling', () => {
  for (const [member, spellings] of Object.entries(known))
    it.each(spellings)(`of ${member} is understood: %s`, (spelling) =>
      expect(memberNamed(spelling)?.english).toBe(member),
    );

  it.each(Object.entries(distinct))('that is like another keeps its Member: %s', (spelling, member) =>
    expect(memberNamed(spelling)?.english).toBe(member),
  );

  it.each(none)('of no Member names none: "%s"', (text) => expect(memberNamed(text)).toBeUndefined());

  it.each([undefined, null, 7, {}, ['Korea'], Symbol('Korea')])('that is no text names none: %s', (value) =>
    expect(memberNamed(value as never)).toBeUndefined(),
  );

  it('of any length is answered', () => {
    expect(memberNamed('Korea'.repeat(100_000))).toBeUndefined();
    expect(memberNamed(`${' '.repeat(50)}Korea${' '.repeat(50)}`)?.english).toBe('Korea');
    expect(memberNamed('\ud800Korea')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('that JavaScript knows names none: %s', (text) =>
    expect(memberNamed(text)).toBeUndefined(),
  );
});
