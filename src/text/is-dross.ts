/** What kind of furniture of a page it is, how it reads, and what looks alike and is text. */
export type DrossRow = {readonly name: string; readonly match: RegExp; readonly example: string; readonly twin: string}

/** What pages put around and between the words of a report: galleries, teasers, boxes to sign up, share and follow, credits, rights. */
export const drossRows: readonly DrossRow[] = [
  {
    name: 'gallery',
    match: /\bhide caption\b|^\W*photos?:\s|\bphotos:\s|\bslideshow\b.*\bphotos?\b|^\W*(?:view|see) (?:all )?(?:photos|gallery)\b/i,
    example: 'Hide Caption 3 of 12 Photos: Fire in Lisbon Firefighters attack the blaze.',
    twin: 'The photos show firefighters in Lisbon.',
  },
  {
    name: 'player',
    match:
      /^\W*(?:just watched|must watch|watch(?: now| live| more)?:|video:|listen:)|\breplay more videos\b|\bmedia playback is\b|^\W*(?:media|image) (?:caption|copyright)\b|\bimage copyright\b|^\W*enlarge this image/i,
    example: 'MUST WATCH Rebels attack the port 02:24',
    twin: 'Drivers must watch the rebels attack the port.',
  },
  {
    name: 'teaser',
    match:
      /^\W*(?:(?:also )?read(?: more| also)?|see also|more from|related(?: (?:articles?|stories|coverage|content|news))?|more|recommended|most (?:read|popular|viewed)|trending|don['’]t miss|editor['’]?s['’]? picks?|up next|in case you missed it)\s*[:|>»]|^\W*(?:most read in|read more(?: at| on|$)|also read)\b|\bcontinue reading (?:the main story|below)\b|\bstory continue[sd]? below\b|^\W*scroll down for\b/i,
    example: 'Read more: Rebels attack the port of Lisbon',
    twin: 'Most read the ruling as an attack on the port.',
  },
  {
    name: 'sharing',
    match:
      /\bfacebook twitter\b|\btwitter facebook\b|\bshare this\b|^\W*(?:read or )?share\b.*\b(?:facebook|twitter|story|article)\b|^\W*follow (?:us|him|her|me|them|@|\S+(?: \S+){0,5} on (?:twitter|facebook|instagram))|^\W*(?:like|find|join) us on\b|\bpic\.twitter\.com\b/i,
    example: 'Facebook Twitter Pinterest A fan cheers after the club beat Oslo.',
    twin: 'Facebook and Twitter banned the club.',
  },
  {
    name: 'signing up',
    match:
      /\bnewsletters?\b.*\b(?:sign|subscribe|inbox|e-?mail)\b|\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b.*\b(?:newsletters?|inbox|e-?mails?|daily|alerts?|updates|you agree|free)\b|^\W*(?:sign up|subscribe)\b|\byou agree to (?:receive|our|the)\b|\b(?:invalid|enter (?:a|your)) e-?mail\b|^\W*please (?:re-enter|try again|verify you)|\byou (?:must|have to) select a\b|^\W*thank you for (?:subscribing|signing|reading|registering)|^\W*click (?:here|on)\b|\bdownload (?:the|our) (?:\S+ ){0,3}app\b|^\W*get (?:the|our) (?:\S+ ){0,4}(?:app|newsletter|stories|inbox)\b/i,
    example: 'Sign up today to receive the newsletter about the talks in Lisbon.',
    twin: 'Rebels signed up for the talks in Lisbon.',
  },
  {
    name: 'credit',
    match:
      /\bcontributed (?:reporting|to this (?:report|story|article|piece|post))|^\W*(?:contributing|additional reporting|reporting|editing|writing) by\b|^\W*contributing:|\b(?:contributed|contributor)\.?$|^\W*(?:photo|picture|image|video|credit)s?(?: credits?)?:|^\W*(?:\S+ ){1,4}(?:\/|\|) ?(?:reuters|ap|afp|epa|getty images|getty|politico|bloomberg)\b|\bgetty images\b|^\W*(?:ap:)?(?:associated press|reuters|epa|afp|splash news|rex features|alamy|shutterstock)(?:\/\S+)? (?!(?:reported|said|says|quoted|journalist|news agency|has|was|is|and|in)\b)\p{L}+ /iu,
    example: 'Reporting by Ana Borg in Lisbon; editing by Jon Ek',
    twin: 'The ministry contributed tents to the camp.',
  },
  {
    name: 'rights',
    match:
      /\ball rights reserved\b|^\W*(?:copyright|©)|\bmay not be (?:published|reproduced|redistributed)\b|\bterms of (?:service|use)\b|\bprivacy policy\b|\bcookies?\b.*\b(?:site|browser|consent|policy)\b|^\W*(?:\W|\b)advertisement\b|\btranscripts are created\b|\bwe earn a commission\b/i,
    example: 'Copyright 2019 The Lisbon Daily. All rights reserved.',
    twin: 'The court reserved all rights of the rebels.',
  },
]

/** Whether a sentence is furniture of the page it came from and no part of the report. */
export function isDross(text: string): boolean {
  return drossRows.some(({match}) => match.test(text)) || isHeadlineList(text) || isRunTogether(text)
}

// “SIN CITY How a resort fell RITZ ROBBERY Axe gang strikes PILL PROBE Police ask”: headlines of other reports, run together.
function isHeadlineList(text: string): boolean {
  if (text.length < 120 || /[.!?…]["”’')\]]*\s*$/.test(text)) return false
  return (text.match(/(?:\b\p{Lu}[\p{Lu}’']{2,}\s+){1,}(?=\p{Lu}\p{Ll})/gu)?.length ?? 0) >= 3
}

// “the senator Ana BorgGOP seeks vote on ban Ana Borg in race for Lisbon MORE said”: teasers that were links, glued to a name.
function isRunTogether(text: string): boolean {
  return /\p{Ll}GOP\b|\bMORE\b[^.]{0,3}(?:\(|'s|’s|[a-z,])/u.test(text)
}
