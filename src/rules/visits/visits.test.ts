import { TEST_DATE, testDecision } from '../testing.ts'
import { visitAnswer } from './visits.ts'

const fact = (
  code: string,
  identifiable: string,
  administration: string,
  setting = 'office',
  facilityVisitCode = 'G0463',
) => ({
  code,
  setting,
  identifiable,
  administration,
  facilityVisitCode,
  nurseVisit: '99211',
})

testDecision(visitAnswer, TEST_DATE, [
  [fact('99214', 'yes', 'yes'), 'kept', 'visit/kept'],
  [fact('99214', 'no', 'yes'), 'not-identifiable', 'visit/not-identifiable'],
  [fact('99214', 'not stated', 'yes'), 'not-identifiable', 'visit/not-identifiable'],
  [fact('99214', 'no', 'no'), 'kept', 'visit/kept'],
  [fact('99211', 'yes', 'yes'), 'nurse-visit', 'visit/nurse-visit'],
  [fact('99211', 'yes', 'no'), 'kept', 'visit/kept'],
  [fact('99211', 'yes', 'yes', 'facility'), 'clinic', 'visit/clinic'],
  [fact('99214', 'yes', 'yes', 'facility'), 'clinic', 'visit/clinic'],
  [fact('99214', 'yes', 'yes', 'facility', 'keep'), 'kept', 'visit/kept'],
])
