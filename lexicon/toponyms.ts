// Written by hand for this project (Apache-2.0): places that parties call by different names. Each row is one place; no name is the right one.
const rows: readonly (readonly string[])[] = [
  ['West Bank', 'Judea and Samaria', 'occupied West Bank', 'Occupied Palestinian Territories', 'Occupied Territories', 'Palestinian territories'],
  ['Temple Mount', 'Haram al-Sharif', 'Al-Aqsa compound', 'al-Aqsa Mosque compound', 'Noble Sanctuary', 'Al-Haram Al-Sharif'],
  ['Western Wall', 'Buraq Wall', 'Al-Buraq Wall'],
  ['East Jerusalem', 'occupied East Jerusalem', 'occupied Jerusalem', 'al-Quds'],
  ['Nablus', 'Shechem'],
  ['Golan Heights', 'occupied Golan', 'Syrian Golan', 'occupied Golan Heights'],
  ['Falkland Islands', 'Falklands', 'Malvinas', 'Islas Malvinas', 'Malvinas Islands', 'Las Malvinas'],
  ['Myanmar', 'Burma'],
  ['Yangon', 'Rangoon'],
  ['Kyiv', 'Kiev'],
  ['Kharkiv', 'Kharkov'],
  ['Odesa', 'Odessa'],
  ['Lviv', 'Lvov'],
  [
    'Donbas',
    'Donbass',
    'Donetsk People’s Republic',
    "Donetsk People's Republic",
    'Luhansk People’s Republic',
    "Luhansk People's Republic",
    'Lugansk People’s Republic',
    "Lugansk People's Republic",
  ],
  ['Luhansk', 'Lugansk'],
  ['Chernobyl', 'Chornobyl'],
  ['Persian Gulf', 'Arabian Gulf'],
  ['Khuzestan', 'Arabistan'],
  ['Sea of Japan', 'East Sea'],
  ['South China Sea', 'West Philippine Sea', 'East Vietnam Sea'],
  ['Senkaku Islands', 'Senkakus', 'Diaoyu Islands', 'Diaoyus', 'Diaoyutai', 'Tiaoyutai Islands', 'Senkaku', 'Diaoyu'],
  ['Dokdo', 'Takeshima', 'Liancourt Rocks'],
  ['Spratly Islands', 'Nansha Islands', 'Truong Sa'],
  ['Paracel Islands', 'Xisha Islands', 'Hoang Sa'],
  ['Kuril Islands', 'Kurils', 'Northern Territories'],
  ['Azad Kashmir', 'Pakistan-administered Kashmir', 'Pakistan-occupied Kashmir', 'Azad Jammu and Kashmir'],
  ['Indian-administered Kashmir', 'Indian-occupied Kashmir', 'Indian-controlled Kashmir', 'Indian-held Kashmir', 'occupied Kashmir'],
  ['Nagorno-Karabakh', 'Nagorno Karabakh', 'Artsakh', 'Karabakh'],
  ['Stepanakert', 'Khankendi', 'Xankəndi'],
  ['South Ossetia', 'Tskhinvali region'],
  ['Kosovo', 'Kosovo and Metohija', 'Kosovo i Metohija'],
  ['North Macedonia', 'Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia', 'Skopje region'],
  ['Northern Cyprus', 'occupied Cyprus', 'Turkish Republic of Northern Cyprus', 'TRNC', 'occupied north'],
  ['Derry', 'Londonderry'],
  ['Northern Ireland', 'Ulster', 'the Six Counties', 'North of Ireland', 'Six Counties'],
  ['Western Sahara', 'Moroccan Sahara', 'Southern Provinces', 'Sahrawi Arab Democratic Republic'],
  ['Ceuta', 'Sebta'],
  ['Gdansk', 'Danzig'],
  ['Rojava', 'northeast Syria', 'Autonomous Administration of North and East Syria'],
  ['Tigray', 'northern Ethiopia'],
  ['Eswatini', 'Swaziland'],
  ['Türkiye', 'Turkiye', 'Turkey'],
  ['Czechia', 'Czech Republic'],
  ['Tibet', 'Xizang', 'Tibet Autonomous Region'],
  ['Xinjiang', 'East Turkestan', 'East Turkistan'],
  ['Taiwan', 'Chinese Taipei', 'Republic of China', 'Taiwan province'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Ho Chi Minh City', 'Saigon'],
  ['Denali', 'Mount McKinley'],
  ['Gulf of Mexico', 'Gulf of America'],
  ['Uluru', 'Ayers Rock'],
  ['Transnistria', 'Pridnestrovie', 'Transdniestria', 'Trans-Dniester'],
  ['Republika Srpska', 'Bosnian Serb Republic'],
  ['Mount Everest', 'Chomolungma', 'Sagarmatha'],
]

// Rows whose usual name is so usual that only the other names say something: “Kosovo” alone is no label, “Kosovo and Metohija” is.
const silent = new Set([
  'Kosovo',
  'North Macedonia',
  'Turkey',
  'Taiwan',
  'Tibet',
  'Xinjiang',
  'Tigray',
  'northern Ethiopia',
  'Mount Everest',
  'Gdansk',
  'Ceuta',
  'Donbas',
  'Czech Republic',
  'Eswatini',
  'Chernobyl',
  'Mumbai',
  'Kolkata',
  'Chennai',
  'Ho Chi Minh City',
  'Gulf of Mexico',
  'northeast Syria',
  'Republika Srpska',
  'Northern Ireland',
  'Karabakh',
  'Transnistria',
  'Uluru',
  'Macedonia',
  'Golan Heights',
  'Western Wall',
  'Republic of China',
  'Western Sahara',
  'South Ossetia',
  'Nablus',
  'Southern Provinces',
  'Northern Territories',
  'Derry',
])

const places = new Map<string, number>()
for (const [number, names] of rows.entries()) for (const name of names) if (!silent.has(name)) places.set(plain(name), number)

function plain(text: string): string {
  return text
    .replace(/^the\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

/** The number of the place that parties call by different names, for one of the names that say something: “Judea and Samaria” and “the West Bank” give the same. */
export function contestedPlace(text: string): number | undefined {
  return places.get(plain(text))
}

/** All names that say something, as written. */
export const contestedNames: readonly string[] = rows.flat().filter((name) => !silent.has(name))
