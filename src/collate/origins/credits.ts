/** An agency as credited: its short name for people, and every way of writing it. */
type Agency = {readonly name: string; readonly written: string}

// Written by us from how agencies sign: each name stands for any of its forms.
const agencies: readonly Agency[] = [
  {name: 'Reuters', written: 'Reuters|Thomson Reuters'},
  {name: 'the Associated Press', written: 'AP|Associated Press'},
  {name: 'AFP', written: 'AFP|Agence France-Presse'},
  {name: 'UPI', written: 'UPI|United Press International'},
  {name: 'Anadolu', written: 'AA|Anadolu|Anadolu Agency'},
  {name: 'Xinhua', written: 'Xinhua|Xinhua News Agency'},
  {name: 'TASS', written: 'TASS|Tass'},
  {name: 'Interfax', written: 'Interfax'},
  {name: 'RIA Novosti', written: 'RIA|RIA Novosti|Sputnik'},
  {name: 'Kyodo', written: 'Kyodo|Kyodo News'},
  {name: 'Yonhap', written: 'Yonhap|Yonhap News Agency'},
  {name: 'dpa', written: 'dpa|DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur'},
  {name: 'ANSA', written: 'ANSA'},
  {name: 'EFE', written: 'EFE'},
  {name: 'PTI', written: 'PTI|Press Trust of India'},
  {name: 'IRNA', written: 'IRNA'},
  {name: 'WAFA', written: 'WAFA'},
  {name: 'SANA', written: 'SANA'},
  {name: 'the Press Association', written: 'PA|Press Association|PA Media'},
  {name: 'Bloomberg', written: 'Bloomberg|Bloomberg News'},
]

type Rule = {readonly name: string; readonly example: string; readonly match: (agency: string) => string}

/** Ways in which a report says that its text is an agency's. What an agency merely said (“Reuters quoted an official”) is not one. */
export const creditRules: readonly Rule[] = [
  {name: 'dateline', example: 'BEIRUT (Reuters) - Two men', match: (agency) => `\\((?:${agency})\\)\\s*[-–—:]`},
  {name: 'capital-dateline', example: 'BEIRUT, Lebanon (AP) Two men', match: (agency) => `\\p{Lu}{3,}[^.\\n(]{0,30} \\((?:${agency})\\)`},
  {name: 'slash', example: 'OSLO, May 2 /TASS/. Two men', match: (agency) => `\\/(?:${agency})\\/`},
  {
    name: 'contributed',
    example: 'The Associated Press contributed to this report.',
    match: (agency) => `\\b(?:${agency})\\b[^.\\n]{0,40}\\bcontributed to this (?:report|story|article)`,
  },
  {name: 'by-line', example: 'By the Associated Press', match: (agency) => `^(?:[Bb]y|[Ff]rom) (?:[Tt]he )?(?:${agency})\\s*$`},
  {
    name: 'with',
    example: '(With inputs from AFP)',
    match: (agency) => `\\b[Ww]ith (?:inputs?|reporting|material|files|additional reporting) (?:from|by) (?:the )?(?:[\\w ,]{1,80} and )?(?:${agency})\\b`,
  },
  {
    name: 'copyright',
    example: '© 2031 Reuters. All rights reserved.',
    match: (agency) => `(?:©|\\([cC]\\)|[Cc]opyright)\\s*\\d{4} (?:[Tt]he )?(?:${agency})\\b`,
  },
  {
    name: 'reports',
    example: 'Two men were hurt, Anadolu Agency reports.',
    match: (agency) => `, (?:the )?(?:${agency})(?: news agency)? report(?:s|ed)\\b(?! that)`,
  },
  {name: 'source', example: 'Source: Xinhua', match: (agency) => `^[Ss]ource:? (?:${agency})\\s*$`},
]

const shortNames = new Map(agencies.flatMap(({name, written}) => written.split('|').map((form) => [form, name] as const)))
const anyForm = [...shortNames.keys()].sort((left, right) => right.length - left.length).join('|')
const patterns = creditRules.map(({match}) => new RegExp(match(anyForm).replaceAll(`(?:${anyForm})`, `(?<agency>${anyForm})`), 'gmu'))

export type Credit = {readonly agency: string; readonly start: number; readonly end: number}

/** Agencies that the text credits with itself, each once, in the order of the rules. */
export function creditsOf(text: string): Credit[] {
  const credits = new Map<string, Credit>()
  for (const pattern of patterns)
    for (const {0: words, index, groups} of text.matchAll(pattern)) {
      const agency = shortNames.get(groups!['agency']!)!
      if (!credits.has(agency)) credits.set(agency, {agency, start: index, end: index + words.length})
    }
  return [...credits.values()]
}
