/**
 * The names under which each Member is known, those of the WTO in three languages among them. Members stand in the
 * order of their English names, one on a line: its code, its English name, and the others. One text weighs less in a
 * bundle than a table.
 *
 * Names are separated by `|`. After a name, `/` adds a title that stands before it or, with a comma, behind it:
 * `Korea/Republic of` is "Korea", "Republic of Korea" and "Korea, Republic of". With `~` the name is known only with
 * a title: "Congo" alone is another Member than "Democratic Republic of the Congo". With `+` a name is the code and what
 * follows: for Afghanistan `+G` is "AFG".
 */
export const memberSpellings = `
AF|Afghanistan/Islamic Republic of|Afghanistan/République islamique d'|Afganistán/República Islámica del|+G
AL|Albania/Republic of/República de|Albanie/République d'|+B
AO|Angola/Republic of/République d'/República de|AGO
AG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|ATG
AR|Argentina/República|Argentine|Argentine Republic|République argentine|+G
AM|Armenia/Republic of/República de|Arménie/République d'|ARM
AU|Australia/Commonwealth of|Australie|+S
AT|Austria/Republic of/República de|Autriche/République d'|AUT
BH|Bahrain/Kingdom of|Bahreïn/Royaume de|Bahrein/Reino de|Baréin|+R
BD|Bangladesh/People's Republic of/République populaire du/República Popular de|Bangladés|BGD
BB|Barbados|Barbade|BRB
BE|Belgium/Kingdom of|Belgique/Royaume de|Bélgica/Reino de|+L
BZ|Belize|Belice|BLZ
BJ|Benin/Republic of/République du/República de|BEN
BO|Bolivia/Plurinational State of/Estado Plurinacional de|Bolivie/État plurinational de|+L
BW|Botswana/Republic of/République du/República de|Botsuana|+A
BR|Brazil/Federative Republic of|Brésil/République fédérative du|Brasil/República Federativa del|+A
BN|Brunei Darussalam|Brunei|BRN
BG|Bulgaria/Republic of/República de|Bulgarie/République de|+R
BF|Burkina Faso|Burkina|+A
BI|Burundi/Republic of/République du/República de|BDI
CV|Cabo Verde/Republic of/République de/República de|Cape Verde/Republic of|Cap-Vert/République du|CPV
KH|Cambodia/Kingdom of|Cambodge/Royaume du|Camboya/Reino de|+M
CM|Cameroon/Republic of|Cameroun/République du|Camerún/República del|+R
CA|Canada|+N
CF|Central African Republic|République centrafricaine|República Centroafricana|Central African Rep.|CAR|RCA|CAF
TD|Chad/Republic of/República del|Tchad/République du|TCD
CL|Chile/Republic of/República de|Chili/République du|CHL
CN|China/People's Republic of/República Popular/República Popular de|Chine/République populaire de|PR China|PRC|RPC|CHN
TW|Chinese Taipei|Taipei chinois|Taipei Chino|Taipei, Chinese|Taiwan|Taiwan, China|Taiwan, Province of China|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|Territoire douanier distinct de Taiwan, Penghu, Kinmen et Matsu|Territorio Aduanero Distinto de Taiwán, Penghu, Kinmen y Matsu|TPKM|+N
CO|Colombia/Republic of/República de|Colombie/République de|+L
KM|Comoros/Union of the|Comores/Union des|Comoras/Unión de las|COM
CG|Congo/Republic of the/Republic of/Rep. of the/République du/República del|Congo-Brazzaville|COG
CR|Costa Rica/Republic of/République du/República de|+I
CI|Côte d'Ivoire/Republic of/République de/República de|Ivory Coast|Costa de Marfil|+V
HR|Croatia/Republic of|Croatie/République de|Croacia/República de|+V
CU|Cuba/Republic of/République de/República de|+B
CY|Cyprus/Republic of|Chypre/République de|Chipre/República de|+P
CZ|Czech Republic|Czechia|Czech Rep.|République tchèque|Tchéquie|República Checa|Chequia|+E
CD|~Congo/Democratic Republic of the/Democratic Republic of/Dem. Rep. of the/Dem. Rep. of/République démocratique du/República Democrática del|DR Congo|Congo, Dem. Rep.|Congo-Kinshasa|RD Congo|RD del Congo|DRC|RDC|Zaire|COD
DK|Denmark/Kingdom of|Danemark/Royaume du|Dinamarca/Reino de|DNK
DJ|Djibouti/Republic of/République de/República de|Yibuti|+I
DM|Dominica/Commonwealth of/Commonwealth de|Dominique/Commonwealth de la|+A
DO|Dominican Republic|Dominican Rep.|République dominicaine|República Dominicana|+M
EC|Ecuador/Republic of/República del|Équateur/République de l'|+U
EG|Egypt/Arab Republic of|Égypte/République arabe d'|Egipto/República Árabe de|+Y
SV|El Salvador/Republic of/République d'/República de|SLV
EE|Estonia/Republic of/República de|Estonie/République d'|EST
SZ|Eswatini/Kingdom of/Royaume d'/Reino de|Swaziland/Kingdom of/Royaume du|Swazilandia/Reino de|Suazilandia|Esuatini|SWZ
EU|European Union|Union européenne|Unión Europea|European Communities|Communautés européennes|Comunidades Europeas|European Community|Communauté européenne|Comunidad Europea|European Union (formerly EC)|European Economic Community|UE|EC|CE|EEC|CEE
FJ|Fiji/Republic of/República de|Fidji/République des|Fiyi|+I
FI|Finland/Republic of|Finlande/République de|Finlandia/República de|+N
FR|France|Francia|French Republic|République française|República Francesa|+A
GA|Gabon|Gabonese Republic|République gabonaise|República Gabonesa|+B
GM|The Gambia|Gambia/The/Republic of/Republic of the/República de|Gambie/République de|+B
GE|Georgia|Géorgie|+O
DE|Germany/Federal Republic of|Allemagne/République fédérale d'|Alemania/República Federal de|+U
GH|Ghana/Republic of/République du/República de|+A
GR|Greece|Grèce|Grecia|Hellenic Republic|République hellénique|República Helénica|+C
GD|Grenada|Grenade|Granada|GRD
GT|Guatemala/Republic of/République du/República de|+M
GN|Guinea/Republic of/República de|Guinée/République de|GIN
GW|Guinea-Bissau/Republic of/República de|Guinée-Bissau/République de|Guinea-Bisáu|GNB
GY|Guyana/Republic of/République du/República de|GUY
HT|Haiti/Republic of/République d'/República de|+I
HN|Honduras/Republic of/République du/República de|+D
HK|Hong Kong, China|Hong Kong, Chine|Hong Kong|China, Hong Kong|Hong Kong SAR|China, Hong Kong SAR|Hong Kong SAR, China|HKSAR|+G
HU|Hungary/Republic of|Hongrie|Hungría|+N
IS|Iceland/Republic of|Islande/République d'|Islandia/República de|+L
IN|India/Republic of/República de la|Inde/République de l'|+D
ID|Indonesia/Republic of/República de|Indonésie/République d'|+N
IE|Ireland/Republic of|Irlande|Irlanda|IRL
IL|Israel/State of/État d'/Estado de|ISR
IT|Italy/Republic of|Italie|Italia|Italian Republic|République italienne|República Italiana|+A
JM|Jamaica|Jamaïque|JAM
JP|Japan|Japon|+N
JO|Jordan/Hashemite Kingdom of|Jordanie/Royaume hachémite de|Jordania/Reino Hachemita de|+R
KZ|Kazakhstan/Republic of/République du|Kazajstán/República de|Kazajistán|KAZ
KE|Kenya/Republic of/République du/República de|Kenia|+N
KR|Korea/Republic of/Rep. of/South|Corée/République de|Corea/República de|Korea, Rep.|Corée du Sud|Corea del Sur|ROK|KOR
KW|Kuwait/State of/the State of/Estado de|Koweït/État du|+T
KG|Kyrgyz Republic|Kyrgyzstan|République kirghize|Kirghizistan|Kirghizstan|República Kirguisa|Kirguistán|+Z
LA|Lao People's Democratic Republic|Lao PDR|Laos|République démocratique populaire lao|Lao, République démocratique populaire|RDP lao|República Democrática Popular Lao|+O
LV|Latvia/Republic of|Lettonie/République de|Letonia/República de|+A
LS|Lesotho/Kingdom of/Royaume du/Reino de|Lesoto|+O
LR|Liberia/Republic of/République du/República de|LBR
LI|Liechtenstein/Principality of/Principauté du/Principado de|+E
LT|Lithuania/Republic of|Lituanie/République de|Lituania/República de|+U
LU|Luxembourg/Grand Duchy of/Grand-Duché de|Luxemburgo/Gran Ducado de|+X
MO|Macao, China|Macao, Chine|Macao|Macau|Macau, China|China, Macao|Macao SAR|China, Macao SAR|Macao SAR, China|MAC
MG|Madagascar/Republic of/République de/República de|MDG
MW|Malawi/Republic of/République du/República de|Malaui|+I
MY|Malaysia|Malaisie|Malasia|+S
MV|Maldives/Republic of/République des|Maldivas/República de|MDV
ML|Mali/Republic of/République du/República de|+I
MT|Malta/Republic of/República de|Malte/République de|MLT
MR|Mauritania/Islamic Republic of/República Islámica de|Mauritanie/République islamique de|+T
MU|Mauritius/Republic of|Maurice/République de/Île|Mauricio/República de|+S
MX|Mexico|Mexique|United Mexican States|États-Unis du Mexique|Estados Unidos Mexicanos|MEX
MD|Moldova/Republic of/Rep. of/République de/República de|Moldavie|Moldavia|+A
MN|Mongolia|Mongolie|+G
ME|Montenegro|MNE
MA|Morocco/Kingdom of|Maroc/Royaume du|Marruecos/Reino de|+R
MZ|Mozambique/Republic of/République du/República de|MOZ
MM|Myanmar/Union of/Republic of the Union of/République de l'Union du/República de la Unión de|Burma|Birmanie|Birmania|+R
NA|Namibia/Republic of/República de|Namibie/République de|+M
NP|Nepal/Federal Democratic Republic of/République fédérale démocratique du/República Democrática Federal de|+L
NL|Netherlands/Kingdom of the/The|Pays-Bas/Royaume des|Países Bajos/Reino de los|Holland|Hollande|Holanda|+D
NZ|New Zealand|Nouvelle-Zélande|Nueva Zelandia|Nueva Zelanda|+L
NI|Nicaragua/Republic of/République du/República de|+C
NE|Niger/Republic of the/Republic of/République du/República del|+R
NG|Nigeria/Federal Republic of/République fédérale du/República Federal de|+A
MK|North Macedonia/Republic of|Macédoine du Nord/République de|Macedonia del Norte/República de|The former Yugoslav Republic of Macedonia|ex-République yougoslave de Macédoine|ex República Yugoslava de Macedonia|Macedonia/Republic of/República de|Macédoine/République de|FYR Macedonia|FYROM|+D
NO|Norway/Kingdom of|Norvège/Royaume de|Noruega/Reino de|+R
OM|Oman/Sultanate of/Sultanat d'/Sultanía de|+N
PK|Pakistan/Islamic Republic of/République islamique du|Pakistán/República Islámica del|PAK
PA|Panama/Republic of/République du/República de|+N
PG|Papua New Guinea/Independent State of|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|PNG
PY|Paraguay/Republic of/République du/República del|PRY
PE|Peru/Republic of/República del|Pérou/République du|+R
PH|Philippines/Republic of the/République des|Filipinas/República de|+L
PL|Poland/Republic of|Pologne/République de|Polonia/República de|POL
PT|Portugal|Portuguese Republic|République portugaise|República Portuguesa|PRT
QA|Qatar/State of/État du/Estado de|Catar|+T
RO|Romania|Roumanie|Rumania|+U
RU|Russian Federation|Russia|Fédération de Russie|Russie|Federación de Rusia|Rusia|+S
RW|Rwanda/Republic of/République du/República de|Ruanda|+A
KN|Saint Kitts and Nevis|St. Kitts and Nevis|Saint Christopher and Nevis|Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès|Saint Kitts y Nevis|San Cristóbal y Nieves|+A
LC|Saint Lucia|St. Lucia|Sainte-Lucie|Santa Lucía|+A
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St. Vincent and Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|+T
WS|Samoa/Independent State of/État indépendant du/Estado Independiente de|+M
SA|Saudi Arabia/Kingdom of|Arabie saoudite/Royaume d'|Arabia Saudita/Reino de la/Reino de|Arabia Saudí|KSA|SAU
SN|Senegal/Republic of/République du/República del|SEN
SC|Seychelles/Republic of/République des/República de|SYC
SL|Sierra Leone/Republic of/République de|Sierra Leona/República de|+E
SG|Singapore/Republic of|Singapour/République de|Singapur/República de|+P
SK|Slovak Republic|Slovakia|République slovaque|Slovaquie|República Eslovaca|Eslovaquia|SVK
SI|Slovenia/Republic of|Slovénie/République de|Eslovenia/República de|SVN
SB|Solomon Islands|Îles Salomon|Islas Salomón|SLB
ZA|South Africa/Republic of|Afrique du Sud|République sud-africaine|Sudáfrica/República de|RSA|ZAF
ES|Spain/Kingdom of|Espagne/Royaume d'|España/Reino de|+P
LK|Sri Lanka/Democratic Socialist Republic of/République socialiste démocratique de/República Socialista Democrática de|+A
SR|Suriname/Republic of/République du/República de|Surinam|SUR
SE|Sweden/Kingdom of|Suède/Royaume de|Suecia/Reino de|SWE
CH|Switzerland|Suisse|Suiza|Swiss Confederation|Confédération suisse|Confederación Suiza|+E
TJ|Tajikistan/Republic of|Tadjikistan/République du|Tayikistán/República de|+K
TZ|Tanzania/United Republic of/República Unida de|Tanzanie/République-Unie de|+A
TH|Thailand/Kingdom of|Thaïlande/Royaume de|Tailandia/Reino de|+A
TL|Timor-Leste/Democratic Republic of/République démocratique du/República Democrática de|East Timor|Timor oriental|+S
TG|Togo|Togolese Republic|République togolaise|República Togolesa|+O
TO|Tonga/Kingdom of/Royaume des/Reino de|+N
TT|Trinidad and Tobago/Republic of|Trinité-et-Tobago/République de|Trinidad y Tabago/República de|Trinidad y Tobago|+O
TN|Tunisia/Republic of|Tunisie|République tunisienne|Túnez/República de|TUN
TR|Türkiye/Republic of/République de/República de|Turkey/Republic of|Turquie/République de|République turque|Turquía/República de|TUR
UG|Uganda/Republic of/República de|Ouganda/République de l'|+A
UA|Ukraine|Ucrania|UKR
AE|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|UAE|EAU|ARE
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido|Reino Unido de Gran Bretaña e Irlanda del Norte|Great Britain|Grande-Bretagne|Gran Bretaña|UK|+R
US|United States|United States of America|États-Unis|États-Unis d'Amérique|Estados Unidos|Estados Unidos de América|EE.UU.|EUA|USA
UY|Uruguay/Eastern Republic of/Oriental Republic of/République orientale de l'/República Oriental del|URY
VU|Vanuatu/Republic of/République du/República de|+T
VE|Venezuela/Bolivarian Republic of/República Bolivariana de/Republic of/República de|Venezuela/République bolivarienne du|+N
VN|Viet Nam/Socialist Republic of/République socialiste du/República Socialista de|+M
YE|Yemen/Republic of/République du/República del|+M
ZM|Zambia/Republic of/República de|Zambie/République de|+B
ZW|Zimbabwe/Republic of/République du/República de|Zimbabue|+E
`;
