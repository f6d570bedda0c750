import { TEST_DATE, testDecision } from '../testing.ts'
import { technique, techniqueFacts } from './technique.ts'

const infusion = (minutes: number | null, missingStop = 'push') =>
  techniqueFacts('ceftriaxone', 'infusion', minutes, missingStop)

testDecision(technique, TEST_DATE, [
  [techniqueFacts('ceftriaxone', 'push', 0, 'push'), 'push', 'technique/documented-push'],
  [techniqueFacts('ceftriaxone', 'push', 40, 'push'), 'push', 'technique/documented-push'],
  [infusion(null), 'push', 'technique/no-stop'],
  [infusion(null, 'unbillable'), 'unbillable', 'technique/no-stop-unbillable'],
  [infusion(0), 'push', 'technique/short-infusion'],
  [infusion(15), 'push', 'technique/short-infusion'],
  [infusion(15, 'unbillable'), 'push', 'technique/short-infusion'],
  [infusion(16), 'infusion', 'technique/infusion'],
  [infusion(600), 'infusion', 'technique/infusion'],
])
