export { findPolicy, MEDICARE, POLICIES, policyNote } from '../policies.ts'
