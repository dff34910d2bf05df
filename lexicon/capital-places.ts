/** A capital: whose, under which names, and where, in degrees (WGS 84). */
export type CapitalPlace = {readonly country: string; readonly names: readonly string[]; readonly latitude: number; readonly longitude: number}

// Written by hand for this project (Apache-2.0) from general knowledge, to a tenth of a degree (some 10 km): the place of a city, not of a building. Where the public-domain tz database has a city, the two are within a quarter of a degree.
// Names are those of `countries.ts`; that a city stands for a state there, or has a row here, takes no side on whose it is.
const rows = `
AFG|Kabul|34.5|69.2
ALB|Tirana|41.3|19.8
DZA|Algiers|36.8|3.1
AND|Andorra la Vella|42.5|1.5
AGO|Luanda|-8.8|13.2
ATG|St. John's|17.1|-61.8
ARG|Buenos Aires|-34.6|-58.4
ARM|Yerevan|40.2|44.5
AUS|Canberra|-35.3|149.1
AUT|Vienna|48.2|16.4
AZE|Baku|40.4|49.9
BHS|Nassau|25.1|-77.3
BHR|Manama|26.2|50.6
BGD|Dhaka;Dacca|23.8|90.4
BRB|Bridgetown|13.1|-59.6
BLR|Minsk|53.9|27.6
BEL|Brussels|50.8|4.4
BLZ|Belmopan|17.3|-88.8
BEN|Porto-Novo|6.5|2.6
BEN|Cotonou|6.4|2.4
BTN|Thimphu|27.5|89.6
BOL|La Paz|-16.5|-68.1
BOL|Sucre|-19.0|-65.3
BIH|Sarajevo|43.9|18.4
BWA|Gaborone|-24.7|25.9
BRA|Brasilia;Brasília|-15.8|-47.9
BRN|Bandar Seri Begawan|4.9|114.9
BGR|Sofia|42.7|23.3
BFA|Ouagadougou|12.4|-1.5
BDI|Gitega|-3.4|29.9
BDI|Bujumbura|-3.4|29.4
CPV|Praia|14.9|-23.5
KHM|Phnom Penh|11.6|104.9
CMR|Yaounde;Yaoundé|3.9|11.5
CAN|Ottawa|45.4|-75.7
CAF|Bangui|4.4|18.6
TCD|N'Djamena;N’Djamena|12.1|15.0
CHL|Santiago|-33.5|-70.7
CHN|Beijing;Peking|39.9|116.4
COL|Bogota;Bogotá|4.7|-74.1
COM|Moroni|-11.7|43.3
COD|Kinshasa|-4.3|15.3
COG|Brazzaville|-4.3|15.3
CRI|San Jose;San José|9.9|-84.1
CIV|Yamoussoukro|6.8|-5.3
CIV|Abidjan|5.3|-4.0
HRV|Zagreb|45.8|16.0
CUB|Havana|23.1|-82.4
CYP|Nicosia|35.2|33.4
CZE|Prague|50.1|14.4
DNK|Copenhagen|55.7|12.6
DOM|Santo Domingo|18.5|-69.9
DMA|Roseau|15.3|-61.4
ECU|Quito|-0.2|-78.5
EGY|Cairo|30.0|31.2
SLV|San Salvador|13.7|-89.2
GNQ|Malabo|3.8|8.8
ERI|Asmara|15.3|38.9
EST|Tallinn|59.4|24.7
SWZ|Mbabane|-26.3|31.1
ETH|Addis Ababa|9.0|38.7
FJI|Suva|-18.1|178.4
FIN|Helsinki|60.2|24.9
FRA|Paris|48.9|2.4
GAB|Libreville|0.4|9.5
GMB|Banjul|13.5|-16.6
GEO|Tbilisi|41.7|44.8
DEU|Berlin|52.5|13.4
DEU|Bonn|50.7|7.1
GHA|Accra|5.6|-0.2
GRC|Athens|38.0|23.7
GRD|St. George's|12.1|-61.8
GTM|Guatemala City|14.6|-90.5
GIN|Conakry|9.5|-13.7
GNB|Bissau|11.9|-15.6
GUY|Georgetown|6.8|-58.2
HTI|Port-au-Prince|18.5|-72.3
HND|Tegucigalpa|14.1|-87.2
HUN|Budapest|47.5|19.1
ISL|Reykjavik;Reykjavík|64.1|-21.9
IND|New Delhi;Delhi|28.6|77.2
IDN|Jakarta|-6.2|106.8
IRN|Tehran;Teheran|35.7|51.4
IRQ|Baghdad|33.3|44.4
IRL|Dublin|53.3|-6.3
ISR|Jerusalem|31.8|35.2
ISR|Tel Aviv|32.1|34.8
ITA|Rome|41.9|12.5
JAM|Kingston|18.0|-76.8
JPN|Tokyo|35.7|139.7
JOR|Amman|31.9|35.9
KAZ|Astana;Nur-Sultan|51.2|71.4
KEN|Nairobi|-1.3|36.8
KIR|Tarawa|1.3|173.0
PRK|Pyongyang|39.0|125.8
KOR|Seoul|37.6|127.0
XKX|Pristina;Prishtina|42.7|21.2
KWT|Kuwait City|29.4|48.0
KGZ|Bishkek|42.9|74.6
LAO|Vientiane|18.0|102.6
LVA|Riga|56.9|24.1
LBN|Beirut|33.9|35.5
LSO|Maseru|-29.3|27.5
LBR|Monrovia|6.3|-10.8
LBY|Tripoli|32.9|13.2
LIE|Vaduz|47.1|9.5
LTU|Vilnius|54.7|25.3
MDG|Antananarivo|-18.9|47.5
MWI|Lilongwe|-14.0|33.8
MYS|Kuala Lumpur|3.1|101.7
MDV|Male;Malé|4.2|73.5
MLI|Bamako|12.6|-8.0
MLT|Valletta|35.9|14.5
MHL|Majuro|7.1|171.4
MRT|Nouakchott|18.1|-16.0
MUS|Port Louis|-20.2|57.5
MEX|Mexico City|19.4|-99.1
FSM|Palikir|6.9|158.2
MDA|Chisinau;Chișinău;Kishinev|47.0|28.8
MNG|Ulaanbaatar;Ulan Bator|47.9|106.9
MNE|Podgorica|42.4|19.3
MAR|Rabat|34.0|-6.8
MOZ|Maputo|-26.0|32.6
MMR|Naypyidaw;Nay Pyi Taw;Naypyitaw|19.8|96.1
MMR|Yangon;Rangoon|16.8|96.2
NAM|Windhoek|-22.6|17.1
NRU|Yaren|-0.5|166.9
NPL|Kathmandu|27.7|85.3
NLD|The Hague|52.1|4.3
NLD|Amsterdam|52.4|4.9
NZL|Wellington|-41.3|174.8
NIC|Managua|12.1|-86.3
NER|Niamey|13.5|2.1
NGA|Abuja|9.1|7.5
MKD|Skopje|42.0|21.4
NOR|Oslo|59.9|10.8
OMN|Muscat|23.6|58.4
PAK|Islamabad|33.7|73.1
PLW|Ngerulmud|7.5|134.6
PSE|Ramallah|31.9|35.2
PAN|Panama City|9.0|-79.5
PNG|Port Moresby|-9.5|147.2
PRY|Asuncion;Asunción|-25.3|-57.6
PER|Lima|-12.0|-77.0
PHL|Manila|14.6|121.0
POL|Warsaw|52.2|21.0
PRT|Lisbon|38.7|-9.1
QAT|Doha|25.3|51.5
ROU|Bucharest|44.4|26.1
RUS|Moscow|55.8|37.6
RWA|Kigali|-1.9|30.1
KNA|Basseterre|17.3|-62.7
LCA|Castries|14.0|-61.0
VCT|Kingstown|13.2|-61.2
WSM|Apia|-13.8|-171.8
SAU|Riyadh|24.7|46.7
SEN|Dakar|14.7|-17.4
SRB|Belgrade|44.8|20.5
SYC|Victoria|-4.6|55.5
SLE|Freetown|8.5|-13.2
SVK|Bratislava|48.1|17.1
SVN|Ljubljana|46.1|14.5
SLB|Honiara|-9.4|160.0
SOM|Mogadishu|2.0|45.3
ZAF|Pretoria|-25.7|28.2
ZAF|Cape Town|-33.9|18.4
SSD|Juba|4.9|31.6
ESP|Madrid|40.4|-3.7
LKA|Colombo|6.9|79.9
LKA|Sri Jayawardenepura Kotte|6.9|79.9
SDN|Khartoum|15.6|32.5
SUR|Paramaribo|5.9|-55.2
SWE|Stockholm|59.3|18.1
CHE|Bern;Berne|46.9|7.4
SYR|Damascus|33.5|36.3
TWN|Taipei|25.0|121.5
TJK|Dushanbe|38.6|68.8
TZA|Dodoma|-6.2|35.7
TZA|Dar es Salaam|-6.8|39.3
THA|Bangkok|13.8|100.5
TLS|Dili|-8.6|125.6
TGO|Lome;Lomé|6.1|1.2
TON|Nuku'alofa;Nuku’alofa|-21.1|-175.2
TTO|Port of Spain|10.7|-61.5
TUN|Tunis|36.8|10.2
TUR|Ankara|39.9|32.9
TKM|Ashgabat|37.9|58.4
TUV|Funafuti|-8.5|179.2
UGA|Kampala|0.3|32.6
UKR|Kyiv;Kiev|50.5|30.5
ARE|Abu Dhabi|24.5|54.4
GBR|London|51.5|-0.1
USA|Washington;Washington, D.C.;Washington DC;Washington D.C.|38.9|-77.0
URY|Montevideo|-34.9|-56.2
UZB|Tashkent|41.3|69.3
VUT|Port Vila|-17.7|168.3
VEN|Caracas|10.5|-66.9
VNM|Hanoi|21.0|105.8
YEM|Sanaa;Sana'a;Sana’a|15.4|44.2
ZMB|Lusaka|-15.4|28.3
ZWE|Harare|-17.8|31.1
PRI|San Juan|18.5|-66.1
GRL|Nuuk|64.2|-51.7
ESH|Laayoune;El Aaiún|27.2|-13.2
COK|Avarua|-21.2|-159.8
FLK|Port Stanley|-51.7|-57.9
BMU|Hamilton|32.3|-64.8
NCL|Noumea;Nouméa|-22.3|166.5
PYF|Papeete|-17.5|-149.6
`

/** Every row of the table. */
export const capitalPlaces: readonly CapitalPlace[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [country = '', names = '', latitude, longitude] = row.split('|')
    return {country, names: names.split(';'), latitude: Number(latitude), longitude: Number(longitude)}
  })

const byName = new Map(capitalPlaces.flatMap((place) => place.names.map((name) => [plain(name), place] as const)))

/** “Moscow” → where Moscow is; undefined for any other words. By name alone: a Victoria or a San José elsewhere is taken for the capital. */
export function capitalPlace(name: string): CapitalPlace | undefined {
  return byName.get(plain(name))
}

function plain(name: string): string {
  return name.replace(/’/g, "'").trim().toLowerCase()
}
