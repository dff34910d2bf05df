// Written by hand for this project (Apache-2.0) from general knowledge: bodies that news names by one short name, lower case, without “al-”; groups that it takes for places or persons by their words.
const groups = `hamas fatah fateh hezbollah hizbollah hizbullah hizballah taliban isis isil daesh aqap aqim houthi houthis ansarallah shabaab pkk ypg ypj sdf eln farc eta ira rss ltte bjp anc zanu-pf zanu swapo
  frelimo renamo mpla unita plo pflp dflp pij ppp pml-n pti likud kadima shas akp chp hdp mhp syriza podemos vox afd cdu csu spd fdp tpl tplf olf rsf kia nld`
const organisations = `nato opec asean unesco unicef unhcr unrwa unifil monusco minusma undp wfp who imf wto iaea icc icj interpol europol osce ecowas sadc igad comesa mercosur caricom brics g7 g20 oecd
  eu un au cia fbi nsa mi5 mi6 mossad fsb kgb gru isi pentagon reuters afp upi tass xinhua interfax bbc cnn itv nbc cbs abc wafa irna anadolu bloomberg jazeera arabiya gazprom rosneft aramco huawei boeing airbus`

const longer = `islamic state|islamic state group|islamic state in iraq and syria|islamic state of iraq and syria|islamic state of iraq and the levant|islamic state in iraq and the levant|boko haram|qaeda|qaida|islamic jihad|palestinian islamic jihad|shining path|muslim brotherhood
  kataib hezbollah|abu sayyaf|jemaah islamiyah|nusra front|hashd al-shaabi|popular mobilization forces|popular mobilisation forces|syrian democratic forces|free syrian army|haqqani network|lashkar-e-taiba|jaish-e-mohammed|tamil tigers|red brigades|wagner group|proud boys
  red army faction|real ira|provisional ira|oath keepers|hayat tahrir al-sham|jabhat al-nusra|ansar al-sharia|ansar bayt al-maqdis|lord's resistance army|janjaweed|golden dawn|sinn fein`

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const kinds: ReadonlyMap<string, 'group' | 'organisation'> = new Map([
  ...words(groups).map((name) => [name, 'group'] as const),
  ...longer.split(/\||\n/).map((name) => [name.trim(), 'group'] as const),
  ...words(organisations).map((name) => [name, 'organisation'] as const),
])

// Short names that are words or initials of much else: they count in capitals only.
const doubtful = new Set(['who', 'un', 'eu', 'au', 'abc', 'isi', 'eta', 'ira', 'vox', 'kia', 'rss', 'shas', 'pti', 'podemos'])

/** “Hamas”, “al-Fatah” → group; “NATO” → organisation; undefined for names that are not on the lists. The text is the whole name. */
export function knownBody(name: string): 'group' | 'organisation' | undefined {
  const bare = name.replace(/^(?:the |al[- ]|el[- ])/i, '')
  const lower = bare.toLowerCase()
  return doubtful.has(lower) && bare !== bare.toUpperCase() ? undefined : kinds.get(lower)
}
