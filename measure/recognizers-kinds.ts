/** A kind of time that the specs ask for, told by the words expected; only the first that matches counts. */
type Kind = {readonly name: string; readonly example: string; readonly match: RegExp}

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const unit = '(?:second|minute|min|hour|hr|day|week|weekend|fortnight|month|quarter|year|decade|century|centurie)s?'
const number =
  '(?:\\d[\\d,.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|sixty|couple(?: of)?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|half|and a half|hundred))*'
const day = '(?:\\d{1,2}(?:st|nd|rd|th)?)'
const clock =
  "(?:\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.? ?m\\.?)?|\\d{1,2} ?[ap]\\.? ?m\\.?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [ap]\\.?m\\.?|\\w+ o'clock|noon|midnight)"
const step = '(?:this|last|next|past|previous|current|the current|the (?:last|next|past|previous|same|current))'

const exactly = (...sources: string[]) => new RegExp(`^(?:${sources.join('|')})$`)
const year = '(?:[12]\\d{3})'
const fullDate = `(?:${weekday},? )?(?:the )?(?:${month}[ -]${day}(?:,? ?${year})?|${day}[ -](?:of )?${month}(?:,? ?(?:of )?${year})?|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})`
const dayWord = '(?:today|tomorrow|yesterday|the day (?:before yesterday|after tomorrow))'

/** The kinds that are claimed. What none of them matches (bare hours, ranges of hours, “rest of the week”) is for calendars, and is left. */
export const kinds: readonly Kind[] = [
  {name: 'day of a month', example: 'Wednesday, February 28, 2024', match: exactly(fullDate)},
  {name: 'weekday', example: 'last Friday', match: exactly(`(?:on |${step} )?${weekday}`)},
  {name: 'day word', example: 'yesterday', match: exactly(dayWord)},
  {
    name: 'month',
    example: 'February 2019',
    match: exactly(
      `(?:in |${step} )?${month}`,
      `(?:the month of )?${month}(?: ?,? | of |-|/)${year}`,
      `(?:the )?month of ${month}`,
      `${month} (?:of )?${step} year`,
    ),
  },
  {name: 'month in figures', example: '11/2016', match: exactly(`\\d{1,2} ?[/-] ?${year}`, `${year} ?[/-] ?\\d{1,2}`, `${year} ?,? ${month}`)},
  {
    name: 'part of a span',
    example: 'early next month',
    match: exactly(
      `(?:(?:the )?(?:early|mid|late)[ -]|earlier |later |(?:the )?(?:end|beginning|start|middle) of )(?:in )?(?:${month}(?: ${year})?|${year}|${step} ${unit}|the ${unit})`,
    ),
  },
  {name: 'century', example: 'the 20th century', match: exactly('(?:the )?\\w+ +century')},
  {
    name: 'time from a day',
    example: 'two days after Christmas',
    match: exactly(`(?:more than |less than )?${number} ${unit} (?:from|after|before) (?:${dayWord}|now|${fullDate})`),
  },
  {
    name: 'day of a week',
    example: 'Monday of next week',
    match: exactly(`(?:this|next|last) week (?:on )?${weekday}`, `${weekday} (?:of )?(?:this|next|last) week`),
  },
  {name: 'week of a day', example: 'the week of March 6', match: exactly(`(?:the )?week of ${fullDate}`)},
  {name: 'unit told before', example: 'that year', match: exactly(`(?:that|same|the same|following|the following) ${unit}`)},
  {name: 'before or after', example: 'after 2016', match: exactly(`(?:before|after|since|until|by) (?:${year}|${month}(?: ${year})?|${fullDate})`)},
  {name: 'year', example: '1998', match: exactly(`(?:the )?(?:year )?${year}`)},
  {name: 'decade', example: 'the 1990s', match: exactly(`(?:the )?${year}'?s`, '(?:the )?\\w+ies')},
  {
    name: 'quarter',
    example: 'the third quarter of 1984',
    match: exactly(
      `(?:the )?(?:first|second|third|fourth|\\dst|\\dnd|\\drd|\\dth) quarter(?: of)? (?:${year}|${step} year)`,
      `q\\d ?${year}`,
      `${year}[ -]?q\\d`,
    ),
  },
  {name: 'season', example: 'last summer', match: exactly(`(?:${step} )?(?:spring|summer|fall|autumn|winter)(?: (?:of )?${year})?`)},
  {name: 'unit told from now', example: 'last week', match: exactly(`${step} ${unit}`)},
  {name: 'window', example: 'the past two months', match: exactly(`(?:the )?(?:last|past|previous|next|coming|upcoming) ${number} ${unit}`)},
  {name: 'time ago or ahead', example: 'two weeks ago', match: exactly(`${number} ${unit} (?:ago|from now|later|earlier)`, `in ${number} ${unit}`)},
  {name: 'week of a year', example: 'the first week of 2015', match: exactly(`(?:the )?(?:\\w+) week of ${year}`)},
  {
    name: 'nth weekday',
    example: 'the first Friday of next month',
    match: exactly(`(?:the )?\\w+ ${weekday} (?:of|in) (?:${month}(?: ${year})?|${step} month)`),
  },
  {
    name: 'length of time',
    example: 'five months',
    match: exactly(
      `(?:about |nearly |more than |less than |at least )?${number}[ -]?${unit}(?: and ${number} ${unit})?`,
      `half an? ${unit}`,
      `(?:all|full|another|whole)[ -]${unit}`,
    ),
  },
  {
    name: 'set',
    example: 'every Monday',
    match: exactly(
      `(?:every|each) (?:other )?(?:${number} )?(?:${unit}|${weekday}|${month})`,
      '(?:bi)?weekly|daily|hourly|monthly|yearly|annually',
      `(?:on )?${weekday}s`,
    ),
  },
  {name: 'clock', example: '9:30 a.m.', match: exactly(`(?:at )?${clock}`)},
  {
    name: 'day and clock',
    example: '10 p.m. on Wednesday',
    match: exactly(
      `(?:${fullDate}|${dayWord}|${weekday}),? (?:at )?${clock}`,
      `${clock},? (?:on )?(?:${fullDate}|${dayWord}|(?:this |next |last )?${weekday})`,
    ),
  },
  {
    name: 'part of a day',
    example: 'Friday morning',
    match: exactly(`(?:${step} )?(?:${weekday}|${dayWord}|this|last) (?:morning|afternoon|evening|night)`, 'tonight'),
  },
  {
    name: 'holiday',
    example: 'Thanksgiving Day',
    match: exactly(
      `(?:the )?(?:christmas(?: day| eve)?|thanksgiving(?: day)?|new year'?s? (?:day|eve)|halloween|easter(?: sunday| monday)?|good friday|labou?r day|memorial day|[\\w']+'?s'? day)(?: (?:of )?${year})?`,
    ),
  },
  {
    name: 'range of dates',
    example: 'from February 5 to March 2',
    match: exactly(
      `(?:from|between) (?:${fullDate}|${month}(?: ${year})?|${year}) (?:to|and|until|through) (?:${fullDate}|${month}(?: ${year})?|${year})`,
      `${month} ${day}-${day}`,
      `${month}-${month} ${year}`,
      `between (?:${fullDate}|${month}(?: ${year})?) and now`,
    ),
  },
]

/** The claimed kind of the words of a time; undefined where none is. */
export function kindOf(text: string): string | undefined {
  const plain = text.toLowerCase().replaceAll('’', "'").trim()
  return kinds.find(({match}) => match.test(plain))?.name
}
