// Written by us from general knowledge of English; licence of the project. Lower case, without the last stop.

/** Stand before a name or a number, so a sentence never ends after them: “Gen. | Smith”. */
export const leadingAbbreviations = new Set(
  `mr mrs ms messrs mme mlle dr drs prof rev fr sr sra gen lt col maj capt cmdr adm sgt cpl pvt brig amb gov sen rep reps sens pres
  supt insp det hon st ste mt ft no nos vol vols pp p ch art fig figs sec para eq app vs v cf ca approx c b d`.split(/\s+/),
)

/** May stand in a sentence or end it: “Acme Inc. said”, “He left Acme Inc.” */
export const trailingAbbreviations = new Set(
  `inc corp co ltd plc bros jr sr esq etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd bldg dept dist div est ext hwy univ assn govt intl natl mfg min mins hr hrs yr yrs sec lb lbs oz ft in cm mm km kg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
  e.g i.e a.m p.m a.k.a u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc p.s n.b o.k r.i.p viz resp ed eds repr trans attn tel fax conf spec esp eg ie`.split(
    /\s+/,
  ),
)
