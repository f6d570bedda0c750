import { onDemand } from '../ui/on-demand.tsx'

/** Each form is read when its panel is opened for the first time. */
export const patientForm = onDemand(async () => (await import('./patient-form.tsx')).PatientForm)
export const visitForm = onDemand(async () => (await import('./visit-form.tsx')).VisitForm)
export const diagnosisForm = onDemand(async () => (await import('./diagnosis-form.tsx')).DiagnosisForm)
export const trialForm = onDemand(async () => (await import('./trial-form.tsx')).TrialForm)
