/** A state or territory: its ISO 3166-1 alpha-3 code (`XKX` for Kosovo), its names in English, what its people and things are called, the city and the seats that stand for its government. The first of each is the usual one. */
export type Country = {
  readonly alpha3: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly seats: readonly string[]
}

// Written by hand for this project (Apache-2.0) from general knowledge: code | names | demonyms, adjective first | capitals | seats of government.
// No row takes a side: a territory has a row where reports name it as an actor. A capital with two governments' claims stands where reports use it for one.
const rows = `
AFG|Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans;Afghani|Kabul|
ALB|Albania|Albanian;Albanians|Tirana|
DZA|Algeria|Algerian;Algerians|Algiers|El Mouradia
AND|Andorra|Andorran;Andorrans|Andorra la Vella|
AGO|Angola|Angolan;Angolans|Luanda|
ATG|Antigua and Barbuda;Antigua|Antiguan;Antiguans|St. John's|
ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentines;Argentinians;Argentinean|Buenos Aires|Casa Rosada
ARM|Armenia|Armenian;Armenians|Yerevan|
AUS|Australia|Australian;Australians|Canberra|
AUT|Austria|Austrian;Austrians|Vienna|Ballhausplatz
AZE|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|
BHS|Bahamas;The Bahamas|Bahamian;Bahamians|Nassau|
BHR|Bahrain|Bahraini;Bahrainis|Manama|
BGD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Dacca|
BRB|Barbados|Barbadian;Barbadians;Bajan|Bridgetown|
BLR|Belarus;Belorussia;Byelorussia|Belarusian;Belarusians;Belorussian;Byelorussian|Minsk|
BEL|Belgium|Belgian;Belgians|Brussels|
BLZ|Belize|Belizean;Belizeans|Belmopan|
BEN|Benin|Beninese;Beninois|Porto-Novo;Cotonou|
BTN|Bhutan|Bhutanese|Thimphu|
BOL|Bolivia;Plurinational State of Bolivia|Bolivian;Bolivians|La Paz;Sucre|Palacio Quemado
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians;Herzegovinian|Sarajevo|
BWA|Botswana|Botswanan;Batswana;Motswana|Gaborone|
BRA|Brazil|Brazilian;Brazilians|Brasilia;Brasília|Planalto;Planalto Palace
BRN|Brunei;Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan|
BGR|Bulgaria|Bulgarian;Bulgarians|Sofia|
BFA|Burkina Faso|Burkinabe;Burkinabè;Burkinabé|Ouagadougou|
BDI|Burundi|Burundian;Burundians|Gitega;Bujumbura|
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean;Cape Verdeans|Praia|
KHM|Cambodia;Kampuchea|Cambodian;Cambodians;Khmer|Phnom Penh|
CMR|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé|
CAN|Canada|Canadian;Canadians|Ottawa|Parliament Hill
CAF|Central African Republic;CAR|Central African;Central Africans|Bangui|
TCD|Chad|Chadian;Chadians|N'Djamena;N’Djamena|
CHL|Chile|Chilean;Chileans|Santiago|La Moneda
CHN|China;People's Republic of China;PRC;Mainland China|Chinese|Beijing;Peking|Zhongnanhai
COL|Colombia|Colombian;Colombians|Bogota;Bogotá|Casa de Nariño;Casa de Narino
COM|Comoros|Comorian;Comorians;Comoran|Moroni|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo;Zaire|Congolese;Zairean|Kinshasa|
COG|Republic of the Congo;Congo-Brazzaville;Congo Republic|Congolese|Brazzaville|
CRI|Costa Rica|Costa Rican;Costa Ricans|San Jose;San José|
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan|
HRV|Croatia|Croatian;Croatians;Croat;Croats|Zagreb|
CUB|Cuba|Cuban;Cubans|Havana|
CYP|Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|Nicosia|
CZE|Czech Republic;Czechia|Czech;Czechs|Prague|
DNK|Denmark|Danish;Dane;Danes|Copenhagen|
DJI|Djibouti|Djiboutian;Djiboutians||
DOM|Dominican Republic|Dominican;Dominicans|Santo Domingo|
DMA|Dominica|Dominican|Roseau|
ECU|Ecuador|Ecuadorian;Ecuadorians;Ecuadorean|Quito|Carondelet
EGY|Egypt;Arab Republic of Egypt|Egyptian;Egyptians|Cairo|
SLV|El Salvador|Salvadoran;Salvadorans;Salvadorean|San Salvador|
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo|
ERI|Eritrea|Eritrean;Eritreans|Asmara|
EST|Estonia|Estonian;Estonians|Tallinn|
SWZ|Eswatini;Swaziland|Swazi;Swazis|Mbabane|
ETH|Ethiopia|Ethiopian;Ethiopians|Addis Ababa|
FJI|Fiji|Fijian;Fijians|Suva|
FIN|Finland|Finnish;Finn;Finns|Helsinki|
FRA|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris|Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Quai d’Orsay;Matignon
GAB|Gabon|Gabonese|Libreville|
GMB|Gambia;The Gambia|Gambian;Gambians|Banjul|
GEO|Georgia|Georgian;Georgians|Tbilisi|
DEU|Germany;Federal Republic of Germany;West Germany|German;Germans|Berlin;Bonn|Bundestag;Reichstag
GHA|Ghana|Ghanaian;Ghanaians|Accra|Jubilee House
GRC|Greece;Hellenic Republic|Greek;Greeks;Hellenic|Athens|Maximos Mansion
GRD|Grenada|Grenadian;Grenadians|St. George's|
GTM|Guatemala|Guatemalan;Guatemalans|Guatemala City|
GIN|Guinea;Guinea-Conakry|Guinean;Guineans|Conakry|
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau|
GUY|Guyana|Guyanese|Georgetown|
HTI|Haiti|Haitian;Haitians|Port-au-Prince|
HND|Honduras|Honduran;Hondurans|Tegucigalpa|
HUN|Hungary|Hungarian;Hungarians;Magyar|Budapest|
ISL|Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík|
IND|India;Bharat;Republic of India|Indian;Indians|New Delhi;Delhi|Raisina Hill;South Block
IDN|Indonesia|Indonesian;Indonesians|Jakarta|Merdeka Palace
IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians;Persian|Tehran;Teheran|
IRQ|Iraq|Iraqi;Iraqis|Baghdad|
IRL|Ireland;Republic of Ireland;Éire|Irish;Irishman;Irishmen|Dublin|Leinster House
ISR|Israel;State of Israel;Jewish state|Israeli;Israelis|Jerusalem;Tel Aviv|Knesset
ITA|Italy;Italian Republic|Italian;Italians|Rome|Quirinale;Palazzo Chigi;Farnesina
JAM|Jamaica|Jamaican;Jamaicans|Kingston|
JPN|Japan|Japanese|Tokyo|Kantei;Nagatacho
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman|
KAZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan|Akorda
KEN|Kenya|Kenyan;Kenyans|Nairobi|
KIR|Kiribati|I-Kiribati|Tarawa|
PRK|North Korea;DPRK;Democratic People's Republic of Korea;Democratic People’s Republic of Korea|North Korean;North Koreans|Pyongyang|
KOR|South Korea;Republic of Korea;ROK|South Korean;South Koreans|Seoul|Blue House;Cheong Wa Dae
XKX|Kosovo|Kosovar;Kosovars;Kosovan;Kosovo Albanian|Pristina;Prishtina|
KWT|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|Bishkek|
LAO|Laos;Lao PDR|Lao;Laotian;Laotians|Vientiane|
LVA|Latvia|Latvian;Latvians|Riga|
LBN|Lebanon|Lebanese|Beirut|Baabda
LSO|Lesotho|Basotho;Mosotho;Sotho|Maseru|
LBR|Liberia|Liberian;Liberians|Monrovia|
LBY|Libya|Libyan;Libyans|Tripoli|
LIE|Liechtenstein|Liechtensteiner|Vaduz|
LTU|Lithuania|Lithuanian;Lithuanians|Vilnius|
LUX|Luxembourg|Luxembourgish;Luxembourger;Luxembourgers||
MDG|Madagascar|Malagasy;Madagascan|Antananarivo|
MWI|Malawi|Malawian;Malawians|Lilongwe|
MYS|Malaysia|Malaysian;Malaysians|Kuala Lumpur|Putrajaya
MDV|Maldives;The Maldives|Maldivian;Maldivians|Male;Malé|
MLI|Mali|Malian;Malians|Bamako|
MLT|Malta|Maltese|Valletta|
MHL|Marshall Islands|Marshallese|Majuro|
MRT|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MUS|Mauritius|Mauritian;Mauritians|Port Louis|
MEX|Mexico|Mexican;Mexicans|Mexico City|Los Pinos
FSM|Micronesia;Federated States of Micronesia|Micronesian;Micronesians|Palikir|
MDA|Moldova;Moldavia|Moldovan;Moldovans;Moldavian|Chisinau;Chișinău;Kishinev|
MCO|Monaco|Monegasque;Monégasque||
MNG|Mongolia|Mongolian;Mongolians;Mongol|Ulaanbaatar;Ulan Bator|
MNE|Montenegro|Montenegrin;Montenegrins|Podgorica|
MAR|Morocco|Moroccan;Moroccans|Rabat|
MOZ|Mozambique|Mozambican;Mozambicans|Maputo|
MMR|Myanmar;Burma|Burmese;Myanma|Naypyidaw;Nay Pyi Taw;Naypyitaw;Yangon;Rangoon|
NAM|Namibia|Namibian;Namibians|Windhoek|
NRU|Nauru|Nauruan;Nauruans|Yaren|
NPL|Nepal|Nepali;Nepalese;Nepalis|Kathmandu|Singha Durbar
NLD|Netherlands;The Netherlands;Holland|Dutch;Dutchman;Dutchmen|The Hague;Amsterdam|Binnenhof
NZL|New Zealand;Aotearoa|New Zealander;New Zealanders;Kiwi|Wellington|Beehive
NIC|Nicaragua|Nicaraguan;Nicaraguans|Managua|
NER|Niger|Nigerien;Nigeriens|Niamey|
NGA|Nigeria|Nigerian;Nigerians|Abuja|Aso Rock;Aso Villa
MKD|North Macedonia;Macedonia;FYROM|Macedonian;Macedonians;North Macedonian|Skopje|
NOR|Norway|Norwegian;Norwegians|Oslo|Storting
OMN|Oman|Omani;Omanis|Muscat|
PAK|Pakistan|Pakistani;Pakistanis|Islamabad|
PLW|Palau|Palauan;Palauans|Ngerulmud|
PSE|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority;Palestinian territories;Occupied Palestinian Territory|Palestinian;Palestinians|Ramallah|Mukataa;Muqata
PAN|Panama|Panamanian;Panamanians|Panama City|
PNG|Papua New Guinea|Papua New Guinean;Papuan|Port Moresby|
PRY|Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|
PER|Peru|Peruvian;Peruvians|Lima|
PHL|Philippines;The Philippines|Filipino;Philippine;Filipinos;Filipina|Manila|Malacañang;Malacanang
POL|Poland|Polish;Pole;Poles|Warsaw|Sejm
PRT|Portugal|Portuguese|Lisbon|
QAT|Qatar|Qatari;Qataris|Doha|
ROU|Romania|Romanian;Romanians|Bucharest|Cotroceni
RUS|Russia;Russian Federation|Russian;Russians|Moscow|Kremlin;State Duma;Duma;Smolenskaya Square
RWA|Rwanda|Rwandan;Rwandans|Kigali|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian;Nevisian|Basseterre|
LCA|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian|Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Kingstown|
WSM|Samoa|Samoan;Samoans|Apia|
SMR|San Marino|Sammarinese||
STP|Sao Tome and Principe;São Tomé and Príncipe|Santomean;São Toméan||
SAU|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian|Riyadh|
SEN|Senegal|Senegalese|Dakar|
SRB|Serbia|Serbian;Serbians;Serb;Serbs|Belgrade|
SYC|Seychelles|Seychellois|Victoria|
SLE|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|
SGP|Singapore|Singaporean;Singaporeans||Istana
SVK|Slovakia;Slovak Republic|Slovak;Slovakian;Slovaks|Bratislava|
SVN|Slovenia|Slovenian;Slovene;Slovenes;Slovenians|Ljubljana|
SLB|Solomon Islands|Solomon Islander;Solomon Islanders|Honiara|
SOM|Somalia|Somali;Somalis|Mogadishu|Villa Somalia
ZAF|South Africa|South African;South Africans|Pretoria;Cape Town|Union Buildings
SSD|South Sudan|South Sudanese|Juba|
ESP|Spain|Spanish;Spaniard;Spaniards|Madrid|Moncloa
LKA|Sri Lanka;Ceylon|Sri Lankan;Sri Lankans|Colombo;Sri Jayawardenepura Kotte|
SDN|Sudan|Sudanese|Khartoum|
SUR|Suriname;Surinam|Surinamese|Paramaribo|
SWE|Sweden|Swedish;Swede;Swedes|Stockholm|Rosenbad
CHE|Switzerland|Swiss|Bern;Berne|
SYR|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus|
TWN|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei|
TJK|Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe|
TZA|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam|
THA|Thailand;Siam|Thai;Thais|Bangkok|Government House
TLS|East Timor;Timor-Leste|Timorese;East Timorese|Dili|
TGO|Togo|Togolese|Lome;Lomé|
TON|Tonga|Tongan;Tongans|Nuku'alofa;Nuku’alofa|
TTO|Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians;Tobagonian|Port of Spain|
TUN|Tunisia|Tunisian;Tunisians|Tunis|Carthage Palace
TUR|Turkey;Türkiye;Turkiye|Turkish;Turk;Turks|Ankara|Sublime Porte
TKM|Turkmenistan|Turkmen;Turkmens|Ashgabat|
TUV|Tuvalu|Tuvaluan;Tuvaluans|Funafuti|
UGA|Uganda|Ugandan;Ugandans|Kampala|
UKR|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|Bankova;Verkhovna Rada
ARE|United Arab Emirates;UAE;Emirates|Emirati;Emiratis|Abu Dhabi|
GBR|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Britons;Brit;Brits|London|Downing Street;10 Downing Street;No 10;No. 10;Number 10;Whitehall;Westminster
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;Americans|Washington;Washington, D.C.;Washington DC;Washington D.C.|White House;Pentagon;Capitol Hill;Oval Office;Foggy Bottom
URY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZB|Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent|
VUT|Vanuatu|Vanuatuan;Ni-Vanuatu|Port Vila|
VAT|Holy See;Vatican;Vatican City|Vatican||Apostolic Palace
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|Miraflores;Miraflores Palace
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi|
YEM|Yemen|Yemeni;Yemenis;Yemenite|Sanaa;Sana'a;Sana’a|
ZMB|Zambia|Zambian;Zambians|Lusaka|
ZWE|Zimbabwe;Rhodesia|Zimbabwean;Zimbabweans|Harare|
HKG|Hong Kong;Hongkong|Hong Konger;Hongkonger;Hong Kongers||
MAC|Macau;Macao|Macanese||
PRI|Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|La Fortaleza
GRL|Greenland|Greenlandic;Greenlander;Greenlanders|Nuuk|
FRO|Faroe Islands|Faroese||
GIB|Gibraltar|Gibraltarian;Gibraltarians||
ESH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi;Saharawi;Sahrawis|Laayoune;El Aaiún|
COK|Cook Islands|Cook Islander;Cook Islanders|Avarua|
FLK|Falkland Islands;Falklands|Falkland Islander;Falkland Islanders|Port Stanley|
BMU|Bermuda|Bermudian;Bermudians|Hamilton|
NCL|New Caledonia|New Caledonian;Kanak|Noumea;Nouméa|
PYF|French Polynesia|Polynesian|Papeete|
`

/** Every row of the table. */
export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [alpha3 = '', ...lists] = row.split('|')
    const [names = [], demonyms = [], capitals = [], seats = []] = lists.map((list) => list.split(';').filter((text) => text !== ''))
    return {alpha3, names, demonyms, capitals, seats}
  })

/** How a text stands for a country. */
export type CountryForm = {readonly alpha3: string; readonly as: 'name' | 'demonym' | 'capital' | 'seat'}

/** “the Kremlin” → `{alpha3: 'RUS', as: 'seat'}`; “Jordanian” → a demonym. The text is the whole phrase, with or without “the”; words that stand for two countries give the one listed first (“Congolese” → COD). */
export function countryOf(text: string): CountryForm | undefined {
  return forms.get(plain(text))
}

/** The row of an alpha-3 code. */
export function countryByCode(alpha3: string): Country | undefined {
  return byCode.get(alpha3)
}

// “The  U.S.’ ” is looked up as “u.s.”, “Côte d’Ivoire” as “côte d'ivoire”. “us” is a pronoun and “car” a car: of these only capitals count.
function plain(text: string): string {
  const bare = text
    .replace(/[’']s?\s*$/u, '')
    .replace(/^the\s+/iu, '')
    .replace(/’/gu, "'")
    .trim()
  return bare === 'us' || bare === 'car' || bare === 'Us' || bare === 'Car' ? '' : bare.toLowerCase()
}

const byCode = new Map(countries.map((country) => [country.alpha3, country]))
const forms = formsOf(countries)

// A name beats a demonym, a demonym a capital, a capital a seat: “Singapore” is the state, “Vatican” too.
function formsOf(rows: readonly Country[]): Map<string, CountryForm> {
  const found = new Map<string, CountryForm>()
  const kinds = [
    ['name', 'names'],
    ['demonym', 'demonyms'],
    ['capital', 'capitals'],
    ['seat', 'seats'],
  ] as const
  for (const [as, list] of kinds)
    for (const country of rows) for (const text of country[list]) if (!found.has(plain(text))) found.set(plain(text), {alpha3: country.alpha3, as})
  return found
}
