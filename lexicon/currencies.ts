// Currencies by ISO 4217 code with their English names and signs, written for this project from common knowledge; Apache-2.0 like the rest.

/** Signs that stand before or behind an amount: `€` → EUR. A bare `$` is taken for the United States'. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['฿', 'THB'],
  ['₿', 'BTC'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['ரூ', 'LKR'],
])

/** What stands before `$`: `hk $` → HKD. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nt', 'TWD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['r', 'BRL'],
])

/** Codes that count where they are written in capitals, or beside a number. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rmb inr rub uah ils try krw chf cad aud nzd hkd sgd twd sek nok dkk pln czk huf ron bgn mxn brl ars clp cop pen zar ngn kes egp aed sar qar kwd bhd omr jod lbp iqd irr afn pkr bdt lkr npr idr myr thb php vnd kzt uzs azn gel amd byn mdl btc'.split(
    ' ',
  ),
)

/** Coins and notes by name; where many states have one of that name, the name itself. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pound sterling', 'GBP'],
  ['sterling', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['kuai', 'CNY'],
  ['rupee', 'rupee'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['hryvnia', 'UAH'],
  ['shekel', 'ILS'],
  ['won', 'KRW'],
  ['lira', 'lira'],
  ['franc', 'franc'],
  ['mark', 'mark'],
  ['markka', 'FIM'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['kroner', 'krone'],
  ['krone', 'krone'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['peso', 'peso'],
  ['peseta', 'ESP'],
  ['guilder', 'NLG'],
  ['real', 'BRL'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['dirham', 'dirham'],
  ['riyal', 'riyal'],
  ['rial', 'rial'],
  ['dinar', 'dinar'],
  ['tenge', 'KZT'],
  ['lari', 'GEL'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['bitcoin', 'BTC'],
  ['satoshi', 'satoshi'],
])

/** Parts of a unit: a hundredth of what it is part of. */
export const smallCoins: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['penny', 'penny'],
  ['pence', 'pence'],
  ['sen', 'sen'],
  ['kopek', 'kopek'],
  ['mao', 'mao'],
])

/** Whose it is: `australian` dollars → AUD. */
export const currencyAdjectives: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['us', {dollar: 'USD'}],
  ['american', {dollar: 'USD'}],
  ['canadian', {dollar: 'CAD'}],
  ['australian', {dollar: 'AUD'}],
  ['singapore', {dollar: 'SGD'}],
  ['taiwan', {dollar: 'TWD'}],
  ['british', {pound: 'GBP'}],
  ['egyptian', {pound: 'EGP'}],
  ['syrian', {pound: 'SYP'}],
  ['lebanese', {pound: 'LBP', lira: 'LBP'}],
  ['sudanese', {pound: 'SDG'}],
  ['chinese', {yuan: 'CNY'}],
  ['japanese', {yen: 'JPY'}],
  ['indian', {rupee: 'INR'}],
  ['pakistani', {rupee: 'PKR'}],
  ['russian', {ruble: 'RUB', rouble: 'RUB'}],
  ['turkish', {lira: 'TRY'}],
  ['italian', {lira: 'ITL'}],
  ['israeli', {shekel: 'ILS'}],
  ['swiss', {franc: 'CHF'}],
  ['french', {franc: 'FRF'}],
  ['belgian', {franc: 'BEF'}],
  ['german', {mark: 'DEM'}],
  ['deutsche', {mark: 'DEM'}],
  ['finnish', {markka: 'FIM'}],
  ['dutch', {guilder: 'NLG'}],
  ['swedish', {krona: 'SEK', kronor: 'SEK', krone: 'SEK', kroner: 'SEK'}],
  ['norwegian', {krone: 'NOK', kroner: 'NOK'}],
  ['danish', {krone: 'DKK', kroner: 'DKK'}],
  ['mexican', {peso: 'MXN'}],
  ['argentine', {peso: 'ARS'}],
  ['chilean', {peso: 'CLP'}],
  ['colombian', {peso: 'COP'}],
  ['philippine', {peso: 'PHP'}],
  ['iranian', {rial: 'IRR'}],
  ['saudi', {riyal: 'SAR'}],
  ['qatari', {riyal: 'QAR'}],
  ['iraqi', {dinar: 'IQD'}],
  ['kuwaiti', {dinar: 'KWD'}],
  ['jordanian', {dinar: 'JOD'}],
  ['south korean', {won: 'KRW'}],
])

/** Every currency by its name in CLDR, lower case and singular: `saudi riyal` → SAR. As the runtime tells them (Unicode licence). */
export const currencyPhrases: ReadonlyMap<string, string> = new Map(cldrNames())

function* cldrNames(): Generator<[string, string]> {
  const names = new Intl.DisplayNames('en', {type: 'currency'})
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = names.of(code) ?? ''
    if (name !== code && !name.includes('(')) yield [name.toLowerCase(), code]
  }
}
