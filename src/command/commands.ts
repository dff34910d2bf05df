import {accountFormats} from '../export/account-formats.ts'

/** One option: how it is written, what it does, and whether it may be told several times. */
export type OptionRow = {readonly flags: string; readonly says: string; readonly isRepeated?: true; readonly preset?: string}

/** One command: what people see of it, and where its work is done; the file is loaded only when it is called. */
export type CommandRow = {
  readonly name: string
  /** As commander writes them: `<one>`, `[maybe]`, `<many...>`. */
  readonly takes: readonly (readonly [string, string])[]
  readonly says: string
  readonly options: readonly OptionRow[]
  readonly examples: readonly (readonly [string, string])[]
  /** Words may begin with a dash: `-ferry` leaves ferry out. */
  readonly takesDashes?: true
  readonly load: () => Promise<{run: (words: never, options: never) => number | Promise<number>}>
}

const told: readonly OptionRow[] = [
  {flags: '--published <date>', says: 'when the report came out: 2024-03-01, 2024-03 or 2024; once for all, or once for each report', isRepeated: true},
  {flags: '--source <name>', says: 'the outlet; once for all, or once for each report', isRepeated: true},
  {flags: '--title <title>', says: 'the title; once for each report', isRepeated: true},
  {flags: '--map <columns>', says: 'the columns of a table, where they are not called so: title=Headline,text=Story,date=When,url=Link,source=Outlet'},
]
const out: OptionRow = {flags: '--out <file>', says: 'write there instead of standard output'}
const dossier: OptionRow = {flags: '--dossier <place>', says: 'a file, or postgres://…; else VARIORUM_DOSSIER, else variorum.db in this folder'}
const aliases: OptionRow = {
  flags: '--aliases <file>',
  says: 'names that are one: a line of names separated by commas for each entity, or an extract of Wikidata as JSON',
}
const delay: OptionRow = {flags: '--delay <seconds>', says: 'the pause between two requests to one host (default: 1, or what its robots.txt asks for)'}
const contact: OptionRow = {
  flags: '--contact <address>',
  says: 'a mail or web address at which hosts find you, told with every request; else VARIORUM_CONTACT',
}
const fetching: readonly OptionRow[] = [
  delay,
  contact,
  {flags: '--allow-host <host>', says: 'a host, or host:port, of your own network that may be fetched from; others of it are refused', isRepeated: true},
]
const workers: OptionRow = {flags: '--workers <count>', says: 'how many work at once (default: one a core, at most four)'}
const reports = ['<report...>', 'files, folders, or - for standard input'] as const

/** All commands, in the order in which people meet them. */
export const commands: readonly CommandRow[] = [
  {
    name: 'start',
    takes: [],
    says: 'the account of the bundled example story, in the terminal and as a page',
    options: [],
    examples: [['variorum start', 'writes account.html beside you']],
    load: () => import('./start.ts'),
  },
  {
    name: 'collate',
    takes: [reports],
    says: 'one account of many reports',
    options: [
      ...told,
      {flags: '--format <format>', says: 'text, json or html (default: by the name of --out, else text)'},
      out,
      {flags: '--name <title>', says: 'the title of the account'},
      aliases,
    ],
    examples: [
      ['variorum collate reports/', 'every report below a folder'],
      ['variorum collate a.txt b.html --format json', 'the account as JSON'],
      ['variorum collate a.txt b.txt --published 2024-03-01 --published 2024-03-02 --out account.html', 'a page, with dates that the texts lack'],
    ],
    load: () => import('./collate.ts'),
  },
  {
    name: 'record',
    takes: [reports],
    says: 'what a report says, one statement a line',
    options: [...told, {flags: '--format <format>', says: 'jsonl', preset: 'jsonl'}, out],
    examples: [['variorum record report.txt --published 2024-03-01', 'statements as JSON lines']],
    load: () => import('./record.ts'),
  },
  {
    name: 'parse',
    takes: [['<report>', 'a file, or - for standard input']],
    says: 'what the language engine makes of a report',
    options: [
      ...told,
      {flags: '--format <format>', says: 'conllu, json or timeml', preset: 'conllu'},
      {flags: '--pretokenized', says: 'the input is CoNLL-U: keep its tokens'},
      out,
    ],
    examples: [
      ['variorum parse report.txt', 'CoNLL-U with offsets and names'],
      ['variorum parse report.txt --format timeml', 'times as TIMEX3'],
    ],
    load: () => import('./parse.ts'),
  },
  {
    name: 'explain',
    takes: [
      ['<id>', 'the id of a point, an entity, an event, an origin or a statement'],
      ['<account>', 'the account as JSON'],
    ],
    says: 'how a point, a link or a status came about, down to the words',
    options: [],
    examples: [['variorum explain p3f1c0a9b2d4e account.json', 'why this point has its status']],
    load: () => import('./explain.ts'),
  },
  {
    name: 'add',
    takes: [reports],
    says: 'read reports into a dossier and group them by story',
    options: [dossier, workers, ...told],
    examples: [['variorum add reports/ --dossier sudan.db', 'what is there already is left as it is']],
    load: () => import('./add.ts'),
  },
  {
    name: 'fetch',
    takes: [['<address...>', 'web addresses, and files that list some: lines, JSON, CSV, GDELT exports, OPML']],
    says: 'read reports from the web, by robots.txt and with a pause between; into a dossier, or as one account',
    options: [
      {flags: '--dossier <place>', says: 'keep them there, with the bytes as they came'},
      {flags: '--full', says: 'of a feed, fetch the page of each entry'},
      ...fetching,
      {flags: '--format <format>', says: 'without --dossier: text, json or html (default: by the name of --out, else text)'},
      out,
      {flags: '--name <title>', says: 'the title of the account'},
    ],
    examples: [
      ['variorum fetch https://fjord.example/1 https://strait.example/2', 'the account of two pages'],
      ['variorum fetch addresses.csv --dossier sudan.db', 'what a list names, kept'],
    ],
    load: () => import('./fetch.ts'),
  },
  {
    name: 'watch',
    takes: [['<feed...>', 'addresses of feeds or pages, and files that list some, such as OPML']],
    says: 'look at feeds again and again: keep new entries in full, and pages that changed as revisions',
    options: [
      dossier,
      {flags: '--every <time>', says: 'how often: 15m, 2h, 1d', preset: '15m'},
      {flags: '--once', says: 'look at what is due, and end'},
      {flags: '--feed-text', says: 'keep what the feed says, without fetching the pages'},
      ...fetching,
    ],
    examples: [
      ['variorum watch https://fjord.example/feed --dossier sudan.db', 'until it is stopped; goes on where it was'],
      ['variorum watch feeds.opml --dossier sudan.db --once', 'one round, for a timer'],
    ],
    load: () => import('./watch.ts'),
  },
  {
    name: 'stories',
    takes: [],
    says: 'the stories of a dossier, those with most reports first',
    options: [dossier, {flags: '--format <format>', says: 'text or json', preset: 'text'}],
    examples: [['variorum stories --dossier sudan.db', 'ids, titles, how many reports']],
    load: () => import('./stories.ts'),
  },
  {
    name: 'account',
    takes: [['<story>', 'the id of a story, or the beginning of one']],
    says: 'the account of one story of a dossier, with the judgements that hold',
    options: [dossier, {flags: '--format <format>', says: 'text, json or html (default: by the name of --out, else text)'}, out, aliases],
    examples: [['variorum account y1f3 --dossier sudan.db --out account.html', 'the story as a page']],
    load: () => import('./account.ts'),
  },
  {
    name: 'search',
    takes: [['[words...]', 'words that must all be there; "a phrase", begin*, inexakt~, title:word, -not']],
    says: 'find reports in a dossier, newest first',
    takesDashes: true,
    options: [
      dossier,
      {flags: '--source <name>', says: 'only of this outlet'},
      {flags: '--kind <kind>', says: 'only with a statement of this kind: event, saying, figure, role, label'},
      {flags: '--code <code>', says: 'only with an event of this PLOVER or CAMEO code, such as ASSAULT or 190'},
      {flags: '--entity <name>', says: 'only with this person, body, state or place, in whatever spelling; of accounts that were made'},
      {flags: '--status <status>', says: 'only with a part in a point that is agree, differ, contested, update or single'},
      {flags: '--story <id>', says: 'only of this story'},
      {flags: '--from <date>', says: 'published then or later'},
      {flags: '--to <date>', says: 'published then or before'},
      {flags: '--most <count>', says: 'how many at most', preset: '50'},
      {flags: '--counts', says: 'how many there are in all, by outlet, month, kind and status'},
      {flags: '--format <format>', says: 'text or json', preset: 'text'},
    ],
    examples: [['variorum search \'"unity talks" mosc* -ferry\' --kind saying', 'a phrase, a beginning, a word left out']],
    load: () => import('./search.ts'),
  },
  {
    name: 'judge',
    takes: [
      ['<verdict>', 'same, different, name, kind, reject, correct, date; undo or log'],
      ['[left]', 'a name as written, or the id of a statement or report; with undo, the id of a judgement'],
      ['[right]', 'another name or statement, or what should stand there'],
    ],
    says: 'decide what the machine got wrong: who is who, what is one event, what a statement says; take it back; show the log',
    options: [
      dossier,
      {flags: '--because <reason>', says: 'why', preset: ''},
      {flags: '--by <name>', says: 'who says so (default: the user of this machine)'},
      {flags: '--format <format>', says: 'of the log: text or jsonl'},
      {...out, says: 'write the log there'},
    ],
    examples: [
      ['variorum judge same "Musa Abu Marzouk" "Mousa Abu Marzook" --because "one man"', 'holds for every account from now on'],
      ['variorum judge different s1f3c0a9b2d4e s5a0b9c8d7e6f', 'the two statements tell two events'],
      ['variorum judge name Hamas "Islamic Resistance Movement"', 'how to show it; kind says what it is'],
      ['variorum judge reject s1f3c0a9b2d4e', 'the words do not say so'],
      ['variorum judge correct s1f3c0a9b2d4e polarity=denied', 'also value=, modality=, plover=, cameo=, time='],
      ['variorum judge date r1f3c0a9b2d4e 2024-03-01', 'when a report came out, or a statement holds'],
      ['variorum judge undo j1f3c0a9b2d4e', 'stays in the log'],
    ],
    load: () => import('./judge.ts'),
  },
  {
    name: 'serve',
    takes: [],
    says: 'the reading room and the API over a dossier, in a browser on this machine',
    options: [
      dossier,
      {flags: '--host <address>', says: 'where to listen', preset: '127.0.0.1'},
      {flags: '--port <number>', says: 'default: the first free one from 8700 on'},
      {flags: '--examples', says: 'with the example stories in it'},
      {flags: '--users', says: 'people sign in, on this machine too; always so beyond it'},
      {flags: '--allow-host <name>', says: 'a name by which it may be called', isRepeated: true},
      {flags: '--public-url <url>', says: 'where browsers reach it: https://news.example.org'},
      {flags: '--behind-proxy', says: 'believe X-Forwarded-For'},
      {flags: '--oidc-issuer <url>', says: 'an OpenID provider to sign in with; its secret is read from VARIORUM_OIDC_SECRET'},
      {flags: '--oidc-client <id>', says: 'what the provider knows this server as'},
      {flags: '--oidc-role <role>', says: 'reader or analyst: what somebody becomes whom nobody added'},
      {flags: '--no-fetch', says: 'nobody adds pages by their addresses: the server asks nothing of the web'},
      {flags: '--fetch-host <host>', says: 'a host, or host:port, of your own network that pages may be fetched from', isRepeated: true},
      delay,
      contact,
    ],
    examples: [
      ['variorum serve --dossier sudan.db', 'prints the address to open; Ctrl-C ends'],
      ['variorum serve --examples --dossier try.db', 'with two stories to look at'],
    ],
    load: () => import('./serve.ts'),
  },
  {
    name: 'user',
    takes: [
      ['<deed>', 'add, change, remove or list'],
      ['[name]', 'whom'],
    ],
    says: 'who may use a dossier through the server',
    options: [
      dossier,
      {flags: '--role <role>', says: 'reader, analyst or admin (default of add: reader)'},
      {flags: '--no-password', says: 'they sign in through a provider'},
    ],
    examples: [['variorum user add mia --role analyst --dossier sudan.db', 'asks for a password, or reads it from a pipe']],
    load: () => import('./user.ts'),
  },
  {
    name: 'token',
    takes: [
      ['<deed>', 'add, revoke or list'],
      ['[about]', 'with add, whose; with revoke, the id'],
    ],
    says: 'what programs show to the server',
    options: [
      dossier,
      {flags: '--scopes <scopes>', says: 'of read, judge, add, admin', preset: 'read'},
      {flags: '--days <number>', says: 'how long it holds (default: until revoked)'},
      {flags: '--for <words>', says: 'what it is for'},
    ],
    examples: [['variorum token add mia --scopes read,add --days 90 --dossier sudan.db', 'prints the token, once']],
    load: () => import('./token.ts'),
  },
  {
    name: 'work',
    takes: [],
    says: 'do what waits in a dossier: read sources, make accounts; any number of workers, on any number of machines',
    options: [
      dossier,
      workers,
      {flags: '--until-done', says: 'end when nothing is left to be done'},
      {flags: '--lease <seconds>', says: 'how long a job is a worker’s own without a word from it', preset: '60'},
      {flags: '--pause <seconds>', says: 'how long a job waits after its first fault; twice as long after each further one', preset: '5'},
    ],
    examples: [['variorum work --workers 4 --dossier postgres://127.0.0.1/sudan', 'until Ctrl-C']],
    load: () => import('./work.ts'),
  },
  {
    name: 'jobs',
    takes: [
      ['[retry]', 'retry: let what was put aside be tried again'],
      ['[id...]', 'which of it; all where none is named'],
    ],
    says: 'what waits, runs, was done, or was put aside with its reason',
    options: [
      dossier,
      {flags: '--state <state>', says: 'only waiting, running, done or dead'},
      {flags: '--most <count>', says: 'how many at most', preset: '20'},
      {flags: '--format <format>', says: 'text or json', preset: 'text'},
    ],
    examples: [
      ['variorum jobs --state dead --dossier sudan.db', 'what failed five times, and why'],
      ['variorum jobs retry 17 --dossier sudan.db', 'try it again'],
    ],
    load: () => import('./jobs.ts'),
  },
  {
    name: 'reread',
    takes: [],
    says: 'record every report of a dossier anew, after the engine has improved; judgements stay',
    options: [dossier, workers],
    examples: [['variorum reread --dossier sudan.db', 'can be stopped and run again']],
    load: () => import('./reread.ts'),
  },
  {
    name: 'check',
    takes: [],
    says: 'verify every hash and every span of a dossier',
    options: [dossier],
    examples: [['variorum check --dossier sudan.db', 'ends with 65 where something is wrong']],
    load: () => import('./check.ts'),
  },
  {
    name: 'backup',
    takes: [['<file>', 'a new file']],
    says: 'a dossier as it is now, in one SQLite file that can be opened at once, while others write',
    options: [dossier],
    examples: [['variorum backup sudan-2024-05-01.db --dossier sudan.db', 'of PostgreSQL too']],
    load: () => import('./backup.ts'),
  },
  {
    name: 'export',
    takes: [
      ['[what]', 'dossier (which is meant by nothing) or account'],
      ['[account]', 'the account as JSON, or - for standard input; else --story'],
    ],
    says: 'a whole dossier as lines of JSON, to move or to keep; or an account in the format of another program',
    options: [
      dossier,
      {flags: '--story <id>', says: 'the account of this story of the dossier; the beginning of its id will do'},
      {flags: '--format <format>', says: `of an account (default: by the name of --out): ${accountFormats.map(({name}) => name).join(', ')}`},
      out,
      {flags: '--date <date>', says: 'the day to write into formats that say when they were made; without it, none is'},
      {flags: '--bom', says: 'begin tables with a byte order mark, for spreadsheets that take them for another encoding without it'},
      aliases,
    ],
    examples: [
      ['variorum export --dossier sudan.db --out sudan.jsonl', 'can run while others write'],
      ['variorum export account account.json --out account.docx', 'a Word document with numbered sources'],
      ['variorum export account account.json --format points-csv --out points.csv', 'who answers what, for a spreadsheet'],
      ['variorum export account --story y1f3 --dossier sudan.db --format gexf --out actors.gexf', 'the network of actors of one story'],
    ],
    load: () => import('./export.ts'),
  },
  {
    name: 'import',
    takes: [['<file>', 'what "variorum export" wrote, or - for standard input']],
    says: 'take a moved dossier in; rows that are there already are left',
    options: [dossier],
    examples: [['variorum import sudan.jsonl --dossier postgres://127.0.0.1/sudan', 'from a laptop to a server']],
    load: () => import('./import.ts'),
  },
]
