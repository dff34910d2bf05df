// Written by hand for this project (Apache-2.0) from general knowledge.

/** Words before a person's name that are no part of it, in lower case without a full stop: “Gen. John Kelly”, “Russian Deputy Foreign Minister Mikhail Bogdanov”. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron count countess rev reverend fr father sister brother rabbi imam sheikh sheik shaikh
  ayatollah mullah maulana hajj haji sayyid pope cardinal archbishop bishop patriarch king queen prince princess emir amir sultan emperor crown
  president premier chancellor prime minister ministers deputy vice secretary undersecretary senator sen representative rep congressman congresswoman
  governor gov mayor ambassador envoy consul commissioner chief chairman chairwoman chairperson chair director head leader spokesman spokeswoman spokesperson
  judge justice attorney prosecutor general gen lieutenant lt colonel col major maj captain capt capt sergeant sgt corporal cpl private admiral adm commander cmdr
  marshal brigadier brig officer constable inspector detective superintendent
  foreign defence defense interior finance justice health trade economy energy oil education agriculture labour labor transport environment
  former ex current acting interim outgoing incoming late special newly-elected president-elect then-president ex-president ex-minister
  coach striker goalkeeper actor actress singer author writer journalist analyst professor lawyer activist dissident`
    .trim()
    .split(/\s+/u),
)

/** Words after a person's name that are no part of it. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mp', 'mep', 'qc', 'kc', 'obe', 'esq'])

/** Words that hang on the next one to make one name: “Abu Marzook”, “van Gogh”. */
export const bindingParticles: ReadonlySet<string> = new Set([
  'abu',
  'abou',
  'bin',
  'ben',
  'ibn',
  'umm',
  'um',
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'den',
  'der',
  'ter',
  'ten',
  'mac',
  'st',
  'bint',
  'ould',
  'abd',
  'abdul',
])

/** Articles and the like that writers put before an Arabic name or leave out: “al-Maliki”, “El Maliki”. */
export const looseArticles: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'an', 'ul'])

/** Family names that stand first, so that the first word alone is the short form: “Xi” for Xi Jinping. */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo kim park lee choi jung kang cho yoon moon roh ban nguyen tran le pham hoang mao deng jiang wen hua peng lai tsai'.split(
    ' ',
  ),
)
