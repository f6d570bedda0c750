import { expect, it } from 'vitest'
import { DRUG_CODES } from './drug-codes.ts'
import { ASP_FILES, HCPCS } from './hcpcs.ts'
import { field } from './read-csv.ts'

/** What an infusion centre does not give: into the eye, by mouth, by a pump for insulin, contrast, and the like. */
const NOT_GIVEN =
  /oral|opth?h?|aflibercept|brolucizumab|faricimab|ranibizumab|susvimo|byooviz|cimerli|pegcetacoplan, 1mg|avacincaptad|xipere|hiv prep|insulin|lyumjev|fecal|gel\b|non-comp|vyjuvek|sinus|implant|temozolomide|hocm|locm|perfl|sulf hexa|octafluoropropane|for covid-19|hospi|dronabinol/i

it('holds every priced injectable of an infusion centre that has a descriptor', () => {
  const known = new Set(DRUG_CODES)
  const missing = ASP_FILES.flatMap((file) =>
    file.rows.flatMap((row) => {
      const code = field(row, 'hcpcs')
      const listed = HCPCS.get(code)
      const isDrug = /^(?:J[0-37-9]|Q0[12]|Q2|Q5|Q99|C9)/.test(code) && !/^J(?:73|75|76|85|86|87)/.test(code)
      if (!isDrug || known.has(code) || listed === undefined || listed.long === '') return []
      const text = `${field(row, 'short_description')} ${listed.long}`
      return NOT_GIVEN.test(text) ? [] : [`${code} ${text}`]
    }),
  )
  expect(missing).toEqual([])
})
