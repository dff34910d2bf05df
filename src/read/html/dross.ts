import type {Piece} from '../join-pieces.ts'

/** What a line of a page is, if it is no part of what the article says: thrown away, or kept beside the text as a caption is. */
type Dross = {
  readonly name: string
  /** A line that it is. */
  readonly example: string
  /** A line that it is not. */
  readonly not: string
  readonly match: RegExp
  /** Longer ones are the article's own: no rule looks at them. */
  readonly mostWords: number
  readonly gives: 'left-out' | 'caption'
}

/** In order: the first that matches decides. A credit is kept as a caption, since it tells where a text comes from. */
export const drossRules: readonly Dross[] = [
  {
    name: 'copyright',
    example: '© 2031 The Fjord. All rights reserved.',
    not: 'The court ruled on copyright in songs.',
    match: /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\b/i,
    mostWords: 60,
    gives: 'left-out',
  },
  {
    name: 'see-also',
    example: 'Read more: Ferry owners want a new law',
    not: 'Read more than one paper, she said.',
    match:
      /^\W{0,3}(?:also|related|more|next|recommended|previously|(?:read|watch|see|listen|learn|click)(?: (?:more|also|next|now|on|here|this|too))*)(?: (?:stories|coverage|articles?|reading|links?|on this topic))?\s*(?:[:|»>]|[–—-] )/i,
    mostWords: 40,
    gives: 'left-out',
  },
  {
    name: 'capital-link',
    example: 'CLICK HERE TO GET OUR APP',
    not: 'NATO ministers met in Oslo.',
    match: /^(?:CLICK HERE|READ MORE|WATCH|SEE ALSO|LISTEN|DOWNLOAD)\b[^a-z]*$/,
    mostWords: 30,
    gives: 'left-out',
  },
  {
    name: 'heading-of-links',
    example: 'Most popular',
    not: 'Most popular ferries stay in port',
    match:
      /^(?:(?:instagram|tiktok|twitter|youtube|facebook|embedded) content|table of contents|related(?: (?:articles?|story|stories|topics?|content|links?|posts?))?|most (?:popular|read|viewed)|editor[’']?s[’']? picks?|trending(?: now)?|explore more|read next|up next|recommended(?: (?:for you|stories|reading))?|you (?:may|might) also like|more (?:from .{1,40}|must-reads.*|stories|on this(?: story| topic)?|news|like this)|what to read next|top stories|latest(?: news)?|popular|tags|topics|share(?: this)?(?: (?:article|story))?|comments?|advertisement|advertising|sponsored|read ?more|jump to details|close|save|copy link|print)\W*$/i,
    mostWords: 10,
    gives: 'left-out',
  },
  {
    name: 'share-buttons',
    example: 'Facebook Twitter Email',
    not: 'Twitter said it would appeal.',
    match:
      /^(?:share|facebook|twitter|x|email|e-mail|whatsapp|linkedin|reddit|pinterest|print|copy|link|flipboard|threads|bluesky|save|on|by|via|this|show caption|hide caption|subtitles|off|\W)+$/i,
    mostWords: 12,
    gives: 'left-out',
  },
  {
    name: 'newsletter',
    example: 'Sign up for our weekly newsletter, delivered to your inbox.',
    not: 'The union sent a newsletter to its members on Monday.',
    match:
      /\b(?:sign up (?:for|to|now|here)|subscribe (?:to|now|here|today)|(?:to|in|into) your inbox|get (?:our|the) (?:free )?(?:daily |weekly )?newsletter)\b|\bnewsletter$/i,
    mostWords: 45,
    gives: 'left-out',
  },
  {
    name: 'commission',
    example: 'We may earn a commission from links on this page.',
    not: 'The commission will earn its members’ trust.',
    match: /\b(?:earn (?:a |an )?(?:affiliate )?commission|independently (?:selected|reviewed|chosen)|affiliate links?)\b/i,
    mostWords: 70,
    gives: 'left-out',
  },
  {
    name: 'compensation',
    example: 'If you buy a thing through a link on our site, we may receive compensation.',
    not: 'The crews may receive compensation from the link road’s owners.',
    match: /\bwe (?:may|might|will|can|could) (?:receive|be paid|get|earn) (?:a |some |an? \w+ )?(?:compensation|commission|payment|fee|share|portion)\b/i,
    mostWords: 90,
    gives: 'left-out',
  },
  {
    name: 'player',
    example: 'Your browser does not support the audio element.',
    not: 'The browser war is over.',
    match:
      /^(?:your browser does not support|enjoy more audio|listen to (?:this|the) (?:story|article|podcast)|this video (?:can ?not|is not)|(?:image|video) caption,?$|loading\b.{0,20}$|[–-] advertisement)/i,
    mostWords: 20,
    gives: 'left-out',
  },
  {
    name: 'cookies',
    example: 'We use cookies to make this site work better.',
    not: 'She baked cookies for the crew.',
    match:
      /\b(?:(?:uses?|accept|manage|functional|strictly necessary) (?:our |all |the )?cookies|cookie (?:policy|settings|preferences)|sale of personal data)\b/i,
    mostWords: 120,
    gives: 'left-out',
  },
  {
    name: 'reach-author',
    example: 'Anna Berg can be reached at anna@fjord.example. Follow her on X.',
    not: 'The island can be reached at low tide.',
    match:
      /\bcan be (?:reached|contacted|found) (?:at|on|via) \S*@|\b(?:follow|contact|email|reach|tweet) (?:him|her|them|me|us|[A-Z]\S+(?: [A-Z]\S+)?)\b.{0,40}(?:@|\bon (?:X|Twitter|Facebook|Instagram|Threads)\b)/,
    mostWords: 60,
    gives: 'left-out',
  },
  {
    name: 'terms',
    example: 'This material may not be published, broadcast or redistributed.',
    not: 'The list may not be published before Monday.',
    match: /\bmay not be (?:published, broadcast|reproduced|copied)|\bsubject to copyright\b|\bno part may be reproduced\b/i,
    mostWords: 80,
    gives: 'left-out',
  },
  {
    name: 'date-line',
    example: 'Published: 5 June 2031, 3:35 a.m.',
    not: 'Published on 5 June 2031, the report names no ship.',
    match:
      /^(?:(?:first |last |originally )?(?:published|posted|updated|modified)(?: on| at)?:? *)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? +)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}-\d\d-\d\d)[\s,·|–—-]*(?:at ?)?(?:\d{1,2}[:.]\d{2}(?::\d{2})? *(?:[ap]\.?m\.?)?(?:,? *\(?[A-Z]{2,4}\)?)?)?$/i,
    mostWords: 14,
    gives: 'left-out',
  },
  {
    name: 'byline',
    example: 'By Anna Berg and Ola Nordmann',
    not: 'By Friday the ferries were back.',
    match:
      /^(?:[Bb][Yy]|From|[Ww]ritten by|[Pp]osted by|[Ss]tory by|[Ww]ords by|[Rr]eporting by)[:\s]+(?:(?:\p{Lu}[\p{L}.’'-]*|and|for|de|van|von|al|the|der|&|of|in|,|\|)(?:\s+|$))+(?:\W*on .{6,40})?$/u,
    mostWords: 14,
    gives: 'caption',
  },
  {
    name: 'contributors',
    example: 'Anna Berg contributed to this report.',
    not: 'The rain contributed to the accident.',
    match:
      /\bcontributed to (?:this|the) (?:report|story|article)|^(?:contributing|contributors?):|^includes (?:information|reporting|material) from\b|^(?:additional |with )?reporting by\b/i,
    mostWords: 50,
    gives: 'caption',
  },
  {
    name: 'first-printed',
    example: 'This article first appeared in The Fjord.',
    not: 'The article was read aloud in court.',
    match:
      /^(?:this|the|read the|a version of this|a previous version of this) (?:original )?(?:article|story|piece|column|post|document|leader|report)\b.{0,60}\b(?:appeared|published|provided|republished|produced|updated|corrected|incorrectly|on \S+\.\S+|in the print)/i,
    mostWords: 60,
    gives: 'caption',
  },
  {
    name: 'citation',
    example: 'More information: A. Berg et al, Ferries (2031).',
    not: 'More information is expected on Monday.',
    match: /^(?:more information|citation|provided by|journal information|source)s?:\s/i,
    mostWords: 60,
    gives: 'caption',
  },
  {
    name: 'picture-credit',
    example: 'Image credit: A. Berg/Fjord Photo',
    not: 'Credit: the government wants more of it, and soon.',
    match:
      /^\W?(?:image|photo|picture|video|photograph|illustration)s?\b(?: (?:source|credit|courtesy|caption|by|via))*\s*[:,(]|^credit:.{0,40}$|^\[(?:image|photo|picture)s? (?:via|by|courtesy)\b[^\]]*\]$|^\(?(?:photo|image|credit|getty|reuters|ap|afp|epa)\b[^.]{0,60}\)$|\((?:[^()]*\/|AP Photo|Photo(?: by)?:?|Image:?)[^()]{0,80}\)\W*$|(?:\/|via |Images?\/)(?:Getty(?: Images)?|Reuters|AFP|AP|EPA|Shutterstock|Alamy)\W*$|\bGetty Images(?: Plus)?$/i,
    mostWords: 80,
    gives: 'caption',
  },
]

/** A line of a page as the article holds it: the piece itself, the same as a caption, or nothing. */
export function withoutDross(piece: Piece): Piece | undefined {
  // A “word” of hundreds of letters is none: no rule is to look through it.
  const words = Math.max(piece.words.split(' ').length, piece.words.length / 20)
  const rule = drossRules.find(({match, mostWords}) => words <= mostWords && match.test(piece.words))
  if (!rule) return piece
  return rule.gives === 'caption' ? {...piece, kind: 'caption'} : undefined
}
